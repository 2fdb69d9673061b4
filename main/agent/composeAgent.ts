import { join } from "node:path";
import type { ErrorCode } from "../core/errorCodes.ts";
import type { RecoveryNotice } from "../core/recoveryNotice.ts";
import { succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin, ServicePolicy } from "../core/serviceOrigin.ts";
import type { Opened, Report } from "../core/sessionState.ts";
import type { CredentialStore } from "../credentials/credentialStore.ts";
import { openConfirmedServices } from "../enrolment/confirmedServices.ts";
import { clientIdsAt, openEnrolmentBook, type EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import { openQueuedNames } from "../enrolment/queuedNames.ts";
import { openHistory, type History } from "../enrolment/history.ts";
import { createJournal } from "../enrolment/journal.ts";
import type { MachineLock } from "../enrolment/machineLock.ts";
import type { Network } from "../service/network.ts";
import { createAnswering } from "./answering.ts";
import { createCredentialDesk } from "./credentialDesk.ts";
import { createCredentialEntry, type CredentialEntry } from "./credentialEntry.ts";
import type { MachineIdentity } from "./machineIdentity.ts";
import { createNoticeBoard, type NoticeBoard } from "./noticeBoard.ts";
import { createOwnDevice, type OwnDevice } from "./ownDevice.ts";
import { createOwnCredential } from "./ownCredential/ownCredential.ts";
import { createRecovery, type Recovery } from "./recovery.ts";
import { createRenaming, type Renaming } from "./renaming.ts";
import { toResumption } from "./resumption.ts";
import type { Rotated } from "./ownCredential/rotation.ts";
import { createServiceConnection, type ServiceConnection } from "./connection/serviceConnection.ts";
import { createServiceDesk, type ServiceDesk } from "./serviceDesk.ts";
import { createSessionEffects, type SessionEffects } from "./sessionEffects.ts";
import { createSessionRunner, type SessionRunner } from "./sessionRunner.ts";
import type { LeaveRequest, Unenrolled } from "./ownCredential/unenrolment.ts";

/** What the agent finds around it: machine, keychain, network and time, real or a test's. */
export interface AgentSurroundings {
  /** Of the invitation's app links. */
  readonly scheme: string;
  /** What the machine allows; what its user said yes to comes on top, where that counts. */
  readonly policy: ServicePolicy;
  readonly countsConfirmations: boolean;
  /**
   * What becomes of an invitation of a service nobody here has allowed, and where a credential is
   * wanted: `ask` needs a window.
   */
  readonly unknownServices: "ask" | "refuse";
  readonly stateDirectory: string;
  /** Two locks of this machine: one for enrolling, one for writing the record. */
  readonly lock: (suffix: "" | "-record") => MachineLock;
  readonly identify: MachineIdentity["forService"];
  readonly store: CredentialStore;
  readonly network: Network;
  /** Proposed where the inviter proposed none. */
  readonly defaultDeviceName: string;
  /** What an organization's naming template makes of this machine; `null` where nothing. */
  readonly nameByTemplate: (template: string) => string | null;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  readonly randomUuid: () => string;
}

/** The parts of the agent, working together. */
export interface ComposedAgent {
  readonly services: Pick<ServiceDesk, "policy" | "confirmed">;
  readonly book: EnrolmentBook;
  readonly runner: SessionRunner;
  /** Where a window lays the application credential that a person enters; else `null`. */
  readonly credentials: CredentialEntry | null;
  /** What happened on this machine. */
  readonly history: History;
  /** Whether the service would take the name for a new device; changes nothing. */
  readonly checkName: SessionEffects["checkName"];
  /** Finishes what an earlier run left open, before the first task and at most once. */
  readonly recovery: Recovery;
  /** What became of that, for the person. */
  readonly notices: NoticeBoard;
  /** What the card would show; changes nothing, here or at the service. */
  readonly inspect: (text: string) => Promise<Result<Opened>>;
  /** Why what was written down about a service is another machine's; `null` where it is not. */
  readonly machineChange: (service: ServiceOrigin) => ErrorCode | null;
  readonly ownDevice: Pick<OwnDevice, "read" | "rename">;
  /** Names that wait for their service. */
  readonly renaming: Pick<Renaming, "pending" | "queue" | "forget">;
  /** Replaces the device's key for a service, under the machine's lock. */
  readonly rotate: (service: ServiceOrigin, report: Report) => Promise<Result<Rotated>>;
  /** Ends an enrolment of this machine, under the machine's lock. */
  readonly unenrol: (request: LeaveRequest, report: Report) => Promise<Result<Unenrolled>>;
  /** Goes on where this machine stands: waiting for approval, or a device already. */
  readonly resume: () => void;
}

/**
 * Puts the parts together; the one place where they meet. Touches neither keychain nor network.
 * @returns `config.*` or `state.*` where the record cannot be used.
 */
export async function composeAgent(
  surroundings: AgentSurroundings,
): Promise<Result<ComposedAgent>> {
  const { stateDirectory, lock, identify, store, network, now, randomUuid } = surroundings;
  const enrolmentLock = lock("");
  const recordLock = lock("-record");
  const opened = await openEnrolmentBook(join(stateDirectory, "enrolment.json"), recordLock);
  if (!opened.ok) return opened;
  const book = opened.value;
  const confirmed = surroundings.countsConfirmations
    ? await openConfirmedServices(join(stateDirectory, "services.json"), recordLock)
    : succeed(null);
  if (!confirmed.ok) return confirmed;
  const history = await openHistory(join(stateDirectory, "history.json"), recordLock, now);
  const services = createServiceDesk({ ...surroundings, confirmed: confirmed.value, history });
  const { policy } = services;

  function machineChange(service: ServiceOrigin): ErrorCode | null {
    const identity = identify(service);
    return identity.ok ? book.findChange(service, identity.value) : null;
  }
  const connections = new Map<ServiceOrigin, ServiceConnection>();
  function connect(service: ServiceOrigin): ServiceConnection {
    const known = connections.get(service);
    if (known !== undefined) return known;
    const isForeign = (): boolean => machineChange(service) !== null;
    const connection = createServiceConnection({
      service,
      network,
      store,
      identity: () => identify(service),
      clientIds: () => (isForeign() ? [] : clientIdsAt(book, service)),
      isForeign,
    });
    connections.set(service, connection);
    return connection;
  }

  const names = await openQueuedNames(join(stateDirectory, "names.json"), recordLock);
  if (!names.ok) return names;
  const notices = createNoticeBoard();
  const damages = [
    book.damage,
    confirmed.value?.damage ?? null,
    names.value.damage,
    history.damage,
  ];
  for (const damage of damages) {
    if (damage !== null) notices.post({ kind: "put_away", failure: damage });
  }
  const common = {
    journal: createJournal(join(stateDirectory, "journal")),
    lock: enrolmentLock,
    book,
    policy,
    services,
    connect,
    tell: (notice: RecoveryNotice) => notices.post(notice),
    history,
    now,
    randomUuid,
  };
  const renaming = createRenaming(names.value, now);
  const ownDevice = createOwnDevice({ ...common, renaming });
  const own = createOwnCredential({ ...common, stateDirectory, store, names: names.value });
  const recovery = createRecovery({ ...common, ownChanges: own.changes });
  const answering = createAnswering({ ...common, recovery });
  const { defaultDeviceName, nameByTemplate } = surroundings;
  const asks = surroundings.unknownServices === "ask";
  const credentials = asks ? createCredentialEntry(createCredentialDesk(store, history)) : null;
  const effects = createSessionEffects({
    ...common,
    answering,
    recovery,
    own: ownDevice,
    unenrol: (request, report) => own.unenrol(recovery, request, report),
    credentials,
    defaultDeviceName,
    nameByTemplate,
  });
  const runner = createSessionRunner(effects.perform);
  return succeed({
    services,
    book,
    runner,
    recovery,
    credentials,
    history,
    checkName: effects.checkName,
    notices,
    inspect: (text) => effects.inspect(text, () => undefined),
    machineChange,
    ownDevice,
    renaming,
    rotate: (service, report) => own.rotate(recovery, service, report),
    unenrol: (request, report) => own.unenrol(recovery, request, report),
    resume: () => {
      const goOn = (): boolean => {
        const task = toResumption(book);
        return task !== undefined && runner.request({ kind: "resume", task });
      };
      // Where nothing is known, an answer that was cut short may still have made it a device.
      if (!goOn()) void recovery.run(() => undefined).then(goOn);
    },
  });
}
