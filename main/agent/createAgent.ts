import { randomUUID } from "node:crypto";
import { homedir, hostname, userInfo } from "node:os";
import { join } from "node:path";
import type { MachineView } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import type { Brand } from "../core/brand.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import { succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { Opened, Progress } from "../core/sessionState.ts";
import type { CredentialStore } from "../credentials/credentialStore.ts";
import type { StartKeychainChild } from "../credentials/keychainProcess.ts";
import { DEFAULT_DEADLINES, type KeychainDeadlines } from "../credentials/keychainStore.ts";
import { createMarkers } from "../credentials/markers.ts";
import { openCredentialStore } from "../credentials/openCredentialStore.ts";
import { describeMachine, proposeDeviceName } from "../device/machineDescription.ts";
import { openConfirmedServices } from "../enrolment/confirmedServices.ts";
import { openEnrolmentBook, type EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import { createJournal } from "../enrolment/journal.ts";
import { createMachineLock, type MachineLock } from "../enrolment/machineLock.ts";
import { createNetwork } from "../service/network.ts";
import { loadConfig, type AgentConfig } from "./config.ts";
import { createAnswering } from "./answering.ts";
import { createMachineIdentity } from "./machineIdentity.ts";
import { toNetworkOptions } from "./networkOptions.ts";
import { createNoticeBoard, type NoticeBoard } from "./noticeBoard.ts";
import { createOwnCredential } from "./ownCredential.ts";
import { createRecovery, type Recovery } from "./recovery.ts";
import { toResumption } from "./resumption.ts";
import type { Rotated } from "./rotation.ts";
import { createSessionEffects } from "./sessionEffects.ts";
import { createServiceDesk } from "./serviceDesk.ts";
import { createServiceConnection, type ServiceConnection } from "./serviceConnection.ts";
import { createSessionRunner, type SessionRunner } from "./sessionRunner.ts";
import type { LeaveRequest, Unenrolled } from "./unenrolment.ts";

/** Even at the very end: enough for a keychain that is open, so that the failure told is the true one. */
const KEYCHAIN_LEAST_MS = 1_000;
/** Longest time to wait for another process that enrols this machine, in ms. */
const LOCK_PATIENCE_MS = 10_000;

type Report = (progress: Progress) => void;

export interface AgentOptions {
  readonly brand: Brand;
  readonly version: string;
  /** Path of the configuration file where the command line names one. */
  readonly configFile?: string | undefined;
  /** Ends everything under way: a command's deadline. */
  readonly deadline?: AbortSignal | undefined;
  /** Time that is left until then, in ms: a keychain that waits for a person waits no longer. */
  readonly remainingMs?: (() => number) | undefined;
  /** What becomes of an invitation of a service nobody here has allowed: `ask` needs a window. */
  readonly unknownServices: "ask" | "refuse";
  /** The program that opens the keychain in a process of its own, or how a host starts one. */
  readonly keychainWorker: string | StartKeychainChild;
}

/** Everything composed: what the window hosts and the command line work with. */
export interface Agent {
  readonly brand: Brand;
  /** Its policy is the one that counts now: services that the person confirmed are in it. */
  readonly config: AgentConfig;
  /** Of the services in it those that are there because this user said yes. */
  readonly confirmedServices: () => readonly ServiceOrigin[];
  readonly machine: MachineView;
  readonly store: CredentialStore;
  readonly book: EnrolmentBook;
  readonly runner: SessionRunner;
  /** Finishes what an earlier run left open, before the first task and at most once. */
  readonly recovery: Recovery;
  /** What became of that, for the person. */
  readonly notices: NoticeBoard;
  /** What the card would show; changes nothing, here or at the service. */
  readonly inspect: (text: string) => Promise<Result<Opened>>;
  /** Why what was written down about a service is another machine's; `null` where it is not. */
  readonly machineChange: (service: ServiceOrigin) => ErrorCode | null;
  /** The device as the service describes it now, by a token of the device's own. */
  readonly readDevice: (service: ServiceOrigin, clientId: string) => Promise<Result<Device>>;
  /** Replaces the device's key for a service, under the machine's lock. */
  readonly rotate: (service: ServiceOrigin, report: Report) => Promise<Result<Rotated>>;
  /** Ends an enrolment of this machine, under the machine's lock. */
  readonly unenrol: (request: LeaveRequest, report: Report) => Promise<Result<Unenrolled>>;
  /** Goes on where this machine stands: waiting for approval, or a device already. */
  readonly resume: () => void;
}

/**
 * Composes the agent from its configuration; the one place where the parts meet. Touches neither
 * keychain nor network.
 * @returns `config.*` or `state.*` where the files of this program cannot be used.
 */
export async function createAgent(options: AgentOptions): Promise<Result<Agent>> {
  const { brand } = options;
  const { platform, env: environment } = process;
  const config = await loadConfig(
    brand,
    { platform, environment, homeDirectory: homedir() },
    options.configFile,
  );
  if (!config.ok) return config;
  const { stateDirectory } = config.value;
  const identity = await createMachineIdentity(brand, config.value.machineIdFile);
  const lock = (name: string): MachineLock =>
    createMachineLock({
      name: `${identity.lockName()}${name}`,
      platform,
      user: userInfo().username,
      // A little is left for telling who holds it before the deadline ends everything.
      patienceMs: () =>
        Math.min(LOCK_PATIENCE_MS, 0.8 * (options.remainingMs?.() ?? LOCK_PATIENCE_MS)),
    });
  const enrolmentLock = lock("");
  const recordLock = lock("-record");
  const book = await openEnrolmentBook(join(stateDirectory, "enrolment.json"), recordLock);
  if (!book.ok) return book;
  // What a person said yes to does not count where the administrator refuses all others.
  const confirmed =
    config.value.machinePolicy.otherServices === "confirm"
      ? await openConfirmedServices(join(stateDirectory, "services.json"), recordLock)
      : succeed(null);
  if (!confirmed.ok) return confirmed;
  const services = createServiceDesk({
    scheme: brand.scheme,
    policy: config.value.policy,
    confirmed: confirmed.value,
    unknownServices: options.unknownServices,
  });
  const { policy } = services;
  const store = openCredentialStore({
    tier: config.value.credentialStore,
    productId: brand.keychainService,
    markers: createMarkers({ directory: join(stateDirectory, "markers") }),
    fileDirectory: join(stateDirectory, "credentials"),
    worker: options.keychainWorker,
    deadlines: toKeychainDeadlines(options.remainingMs),
  });
  const network = createNetwork(
    toNetworkOptions(config.value, {
      environment,
      deadline: options.deadline,
      userAgent: `${brand.productName}/${options.version}`,
    }),
  );

  const connections = new Map<ServiceOrigin, ServiceConnection>();
  function connect(service: ServiceOrigin): ServiceConnection {
    const known = connections.get(service);
    if (known !== undefined) return known;
    const connection = createServiceConnection({
      service,
      network,
      store,
      identity: () => identity.forService(service),
      clientIds: () => ownEnrolments(service).map(({ clientId }) => clientId),
      isForeign: () => isForeign(service),
    });
    connections.set(service, connection);
    return connection;
  }
  function machineChange(service: ServiceOrigin): ErrorCode | null {
    const own = identity.forService(service);
    return own.ok && book.ok ? book.value.findChange(service, own.value) : null;
  }
  const isForeign = (service: ServiceOrigin): boolean => machineChange(service) !== null;
  function ownEnrolments(service: ServiceOrigin): ReturnType<EnrolmentBook["enrolments"]> {
    if (!book.ok || isForeign(service)) return [];
    return book.value.enrolments().filter((enrolment) => enrolment.service === service);
  }

  const journal = createJournal(join(stateDirectory, "journal"));
  const notices = createNoticeBoard();
  for (const damage of [book.value.damage, confirmed.value?.damage ?? null]) {
    if (damage !== null) notices.post({ kind: "put_away", failure: damage });
  }
  const now = (): string => new Date().toISOString();
  const own = createOwnCredential({
    stateDirectory,
    journal,
    lock: enrolmentLock,
    book: book.value,
    policy,
    services,
    store,
    connect,
    tell: (notice) => notices.post(notice),
    now,
  });
  const recovery = createRecovery({
    journal,
    lock: enrolmentLock,
    book: book.value,
    policy,
    connect,
    ownChanges: own.changes,
    tell: (notice) => notices.post(notice),
  });
  const answering = createAnswering({
    connect,
    book: book.value,
    journal,
    lock: enrolmentLock,
    recovery,
    now,
    randomUuid: randomUUID,
  });
  const effects = createSessionEffects({
    services,
    connect,
    book: book.value,
    answering,
    recovery,
    defaultDeviceName: proposeDeviceName(hostname()),
    now,
    randomUuid: randomUUID,
  });
  const runner = createSessionRunner(effects.perform);
  return succeed({
    brand,
    config: { ...config.value, policy },
    confirmedServices: () => services.confirmed(),
    machine: describeMachine({ hostname: hostname(), platform }),
    store,
    book: book.value,
    runner,
    recovery,
    notices,
    inspect: (text) => effects.inspect(text, () => undefined),
    machineChange,
    readDevice: effects.readDevice,
    rotate: (service, report) => own.rotate(recovery, service, report),
    unenrol: (request, report) => own.unenrol(recovery, request, report),
    resume: () => {
      const goOn = (): boolean => {
        const task = toResumption(book.value);
        return task !== undefined && runner.request({ kind: "resume", task });
      };
      // Where nothing is known, an answer that was cut short may still have made it a device.
      if (!goOn()) void recovery.run(() => undefined).then(goOn);
    },
  });
}

/** Asked anew for each call: what one call took, the next one has less. */
function toKeychainDeadlines(remainingMs: AgentOptions["remainingMs"]): KeychainDeadlines {
  if (remainingMs === undefined) return DEFAULT_DEADLINES;
  const { readMs, promptMs } = DEFAULT_DEADLINES;
  const within = (limitMs: number): number =>
    Math.max(KEYCHAIN_LEAST_MS, Math.min(limitMs, Math.round(remainingMs())));
  return {
    get readMs() {
      return within(readMs);
    },
    get promptMs() {
      return within(promptMs);
    },
  };
}
