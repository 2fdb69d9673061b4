import type { RecoveryNotice } from "../core/recoveryNotice.ts";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import { chooseService, type ServiceOrigin, type ServicePolicy } from "../core/serviceOrigin.ts";
import type { Report } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { History } from "../enrolment/history.ts";
import { nameIn } from "../enrolment/keptAnswer.ts";
import type { Journal } from "../enrolment/journal.ts";
import { findMachineChange } from "../enrolment/machineChange.ts";
import type { MachineLock } from "../enrolment/machineLock.ts";
import {
  isAnswered,
  isAnswerTo,
  type AnsweredAnswer,
  type OpenAnswer,
  type UnansweredAnswer,
} from "../enrolment/openAnswer.ts";
import { isWaiting, toHappening } from "./answerHappening.ts";
import type { OwnChanges } from "./ownCredential/ownChanges.ts";
import type { ServiceConnection } from "./connection/serviceConnection.ts";

/** Finishes what an earlier run left open, by asking the service and never by guessing. */
export interface Recovery {
  /** Once in the life of the process; takes the machine's lock where something is open. */
  run(report: Report): Promise<void>;
  /**
   * The same while the caller holds the lock; `except` is an answer that is under way itself.
   * @returns why nothing may be answered now, by service.
   */
  settleOthers(except: string, report: Report): Promise<ReadonlyMap<string, Failure>>;
  /** Writes an answer of the service where it belongs and closes the journal over it. */
  finish(answer: AnsweredAnswer): Promise<Result<void>>;
}

export interface RecoveryOptions {
  readonly journal: Journal;
  readonly lock: MachineLock;
  readonly book: EnrolmentBook;
  readonly policy: ServicePolicy;
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly ownChanges: OwnChanges;
  readonly history: Pick<History, "note">;
  /** Told of everything that was found and done, for the person. */
  readonly tell: (notice: RecoveryNotice) => void;
}

/** Enough for another process that has just started to finish the same, in ms. */
const FIRST_PATIENCE_MS = 2_000;

export function createRecovery(options: RecoveryOptions): Recovery {
  const { journal, lock, book, tell } = options;
  let ran: Promise<void> | undefined;

  async function runOnce(report: Report): Promise<void> {
    const read = await journal.read();
    if (!read.ok) return tell({ kind: "put_away", failure: read.failure });
    for (const failure of read.value.damage) tell({ kind: "put_away", failure });
    const isChanging = await options.ownChanges.isOpen();
    if (read.value.open.length === 0 && !isChanging) return undefined;
    const held = await lock.hold(
      async () => succeed(await settleOthers("", report)),
      () => report("waiting-for-turn"),
      FIRST_PATIENCE_MS,
    );
    // Whoever holds the lock is alive, and finishes what it has open itself.
    if (held.ok || held.failure.code === "enrolment.busy") return undefined;
    const [first] = read.value.open;
    return first === undefined
      ? tell({ kind: "put_away", failure: held.failure })
      : tell(toUnconfirmed(first.organization.name, held.failure));
  }

  async function settleOthers(
    except: string,
    report: Report,
  ): Promise<ReadonlyMap<string, Failure>> {
    // First the key: it is what the service is asked with.
    const blocked = await options.ownChanges.finish(report);
    // Read again: whoever had the lock before may have finished it.
    const read = await journal.read();
    const open = read.ok ? read.value.open : [];
    for (const answer of open) {
      if (answer.idempotencyKey === except) continue;
      report("recovering");
      tell(await settle(answer));
    }
    return blocked;
  }

  async function settle(answer: OpenAnswer): Promise<RecoveryNotice> {
    const organization = answer.organization.name;
    const service = chooseService(answer.service as ServiceOrigin, options.policy);
    if (!service.ok) return toUnconfirmed(organization, service.failure);
    const connection = options.connect(service.value);
    const identity = connection.identity();
    if (!identity.ok) return toUnconfirmed(organization, identity.failure);
    const changed = findMachineChange(answer, identity.value);
    if (changed !== null) return putAway(answer, { code: changed });
    const asked = isAnswered(answer) ? succeed(answer) : await ask(connection, answer);
    if (!asked.ok) {
      // The service tells the key that answered, and nobody else: without it, nobody can ask.
      const isKeyGone = asked.failure.code === "credentials.lost";
      return isKeyGone
        ? putAway(answer, asked.failure)
        : toUnconfirmed(organization, asked.failure);
    }
    if (asked.value === null) {
      const cleared = await journal.clear(answer);
      return cleared.ok
        ? { kind: "not_delivered", organization }
        : toUnconfirmed(organization, cleared.failure);
    }
    const { acceptance } = asked.value;
    const finished = await finish(asked.value);
    if (!finished.ok) return toUnconfirmed(organization, finished.failure);
    const deviceName = nameIn(acceptance, answer.deviceName);
    return { kind: "accepted", organization, deviceName, state: acceptance.state };
  }

  /** What the service received: its answer, written down, or `null` for nothing, now and ever. */
  async function ask(
    connection: ServiceConnection,
    answer: UnansweredAnswer,
  ): Promise<Result<AnsweredAnswer | null>> {
    const key = await connection.storedKey();
    if (!key.ok) return key;
    if (key.value?.thumbprint !== answer.keyThumbprint) {
      return { ok: false, failure: { code: "credentials.lost" } };
    }
    // Signing in is part of this one step, and none of what the person waits for.
    const settled = await connection.askAsAnyone(
      (api) => api.settle(answer.idempotencyKey),
      () => undefined,
    );
    if (!settled.ok) return settled;
    switch (settled.value.answer) {
      case "none":
      case "decline":
        return succeed(null);
      case "accept":
        return isAnswerTo(answer, settled.value.acceptance)
          ? journal.acknowledge(answer, settled.value.acceptance)
          : fail("service.not_latchkey", { detail: "an answer for another organization" });
      default:
        return assertNever(settled.value);
    }
  }

  async function finish(answer: AnsweredAnswer): Promise<Result<void>> {
    const { service, acceptance, deviceId, evidence, keyThumbprint, at } = answer;
    if (answer.stage === "acknowledged") {
      const deviceName = nameIn(acceptance, answer.deviceName);
      const wasWaiting = isWaiting(book, acceptance);
      const happening = toHappening(service, acceptance, deviceName, wasWaiting);
      const machine = { deviceId, evidence, keyThumbprint };
      const kept = await book.keep({ service, acceptance, deviceName, ...machine, at });
      if (!kept.ok) return kept;
      if (happening !== null) await options.history.note(happening);
      await journal.commit(answer);
    }
    // The answer is where it belongs. What cannot be tidied up now, the next start tidies up.
    await journal.clear(answer);
    return succeed(undefined);
  }

  async function putAway(answer: OpenAnswer, failure: Failure): Promise<RecoveryNotice> {
    const moved = await journal.putAway(answer);
    const detail = moved.ok ? moved.value : undefined;
    return { kind: "put_away", failure: detail === undefined ? failure : { ...failure, detail } };
  }

  return {
    run: (report) => (ran ??= runOnce(report)),
    settleOthers,
    finish,
  };
}

function toUnconfirmed(organization: string, failure: Failure): RecoveryNotice {
  return { kind: "unconfirmed", organization, failure };
}
