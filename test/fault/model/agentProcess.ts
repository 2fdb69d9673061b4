import { join } from "node:path";
import { createAnswering } from "../../../main/agent/answering.ts";
import { createOwnCredential, type OwnCredential } from "../../../main/agent/ownCredential.ts";
import { createRecovery, type Recovery } from "../../../main/agent/recovery.ts";
import {
  createServiceConnection,
  type ServiceConnection,
} from "../../../main/agent/serviceConnection.ts";
import { createServiceDesk } from "../../../main/agent/serviceDesk.ts";
import { createSessionEffects, type SessionEffects } from "../../../main/agent/sessionEffects.ts";
import { createSessionRunner, type SessionRunner } from "../../../main/agent/sessionRunner.ts";
import type { RecoveryNotice } from "../../../main/core/recoveryNotice.ts";
import { succeed } from "../../../main/core/result.ts";
import type { ServiceOrigin } from "../../../main/core/serviceOrigin.ts";
import { openEnrolmentBook, type EnrolmentBook } from "../../../main/enrolment/enrolmentBook.ts";
import { createJournal } from "../../../main/enrolment/journal.ts";
import { createMachineLock, type MachineLock } from "../../../main/enrolment/machineLock.ts";
import type { Network } from "../../../main/service/network.ts";
import { createRepeat } from "../../../main/service/repeat.ts";
import { createServiceClock } from "../../../main/service/serviceClock.ts";
import { createTransport } from "../../../main/service/transport.ts";
import type { MachineTraits } from "../../../protocol/machineComparison.ts";
import type { Disks } from "./disk.ts";
import { createKeychain } from "./keychain.ts";
import { createLife, type Life } from "./life.ts";
import { createWay, type Way, type WayOptions } from "./weather.ts";

/** What a process finds on its machine and what outlives it. */
export interface Machine {
  readonly lockName: string;
  readonly directory: string;
  readonly entries: Map<string, string>;
  readonly traits: Required<MachineTraits> & { readonly evidence: object };
}

export interface ProcessOptions extends Pick<WayOptions, "deliver" | "onDelayed" | "onSent"> {
  readonly service: ServiceOrigin;
  readonly disks: Disks;
  /** RFC 3339 in UTC, never the same twice. */
  readonly now: () => string;
  readonly randomUuid: () => string;
}

/** One run of the program: the real parts, over a keychain, a network and a clock of the test's. */
export interface AgentProcess {
  readonly life: Life;
  readonly way: Way;
  readonly book: EnrolmentBook;
  readonly own: OwnCredential;
  readonly recovery: Recovery;
  readonly runner: SessionRunner;
  readonly readDevice: SessionEffects["readDevice"];
  readonly notices: readonly RecoveryNotice[];
}

export async function startAgentProcess(
  machine: Machine,
  options: ProcessOptions,
): Promise<AgentProcess> {
  const { service, now, randomUuid } = options;
  const life = createLife();
  const way = createWay({ ...options, life });
  const { directory } = machine;
  options.disks.mount(directory, life);
  const lock = (name: string): MachineLock => mortalLock(life, `${machine.lockName}${name}`);
  const opened = await openEnrolmentBook(join(directory, "enrolment.json"), lock("r"));
  if (!opened.ok) throw new Error(opened.failure.code);
  const book = opened.value;
  const store = createKeychain(life, machine.entries);
  const identity = (): ReturnType<ServiceConnection["identity"]> => succeed(machine.traits);
  const isForeign = (): boolean => book.findChange(service, machine.traits) !== null;
  const connection = createServiceConnection({
    service,
    network: createModelNetwork(way),
    store,
    identity,
    clientIds: () => (isForeign() ? [] : book.enrolments().map(({ clientId }) => clientId)),
    isForeign,
  });
  const connect = (): ServiceConnection => connection;
  const policy = { services: [service], defaultService: service, insecureLoopback: true };
  const notices: RecoveryNotice[] = [];
  const tell = (notice: RecoveryNotice): number => notices.push(notice);
  const journal = createJournal(join(directory, "journal"));
  const services = createServiceDesk({
    scheme: "latchkey",
    policy,
    confirmed: null,
    unknownServices: "refuse",
  });
  const common = { journal, lock: lock(""), book, policy, services, connect, tell, now };
  const own = createOwnCredential({ ...common, stateDirectory: directory, store });
  const recovery = createRecovery({ ...common, ownChanges: own.changes });
  const answering = createAnswering({ ...common, recovery, randomUuid });
  const effects = createSessionEffects({
    services,
    connect,
    book,
    answering,
    recovery,
    defaultDeviceName: "press",
    now,
    randomUuid,
  });
  const runner = createSessionRunner(effects.perform);
  return { life, way, book, own, recovery, runner, readDevice: effects.readDevice, notices };
}

/** The real transport and the real repeating, in a time that passes only while somebody sleeps. */
function createModelNetwork(way: Way): Network {
  const clock = createServiceClock(Date.now);
  let elapsedMs = 0;
  return {
    fetch: createTransport({
      connect: way.fetch,
      requestTimeoutMs: 60_000,
      firstByteTimeoutMs: 60_000,
      deadline: undefined,
      userAgent: "model",
      clock,
    }),
    repeat: createRepeat({
      now: () => elapsedMs,
      sleep: (ms) => {
        elapsedMs += ms;
        return Promise.resolve();
      },
      random: () => 0.5,
      deadline: undefined,
    }),
    explain: (url, failure) => clock.explain(new URL(url).origin, failure),
  };
}

/** Whoever dies gives the lock back, as the operating system does it for them, and never goes on. */
function mortalLock(life: Life, name: string): MachineLock {
  const { platform } = process;
  const lock = createMachineLock({ name, platform, user: "model", patienceMs: () => 5_000 });
  return {
    hold: (work, onWaiting) =>
      life.until((death) => lock.hold(() => Promise.race([work(), death]), onWaiting)),
  };
}
