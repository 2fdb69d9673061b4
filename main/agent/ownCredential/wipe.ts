import { join } from "node:path";
import type { ErrorCode } from "../../core/errorCodes.ts";
import { fail, succeed, type Failure, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { CredentialName, CredentialStore } from "../../credentials/credentialStore.ts";
import type { ChangeNotes } from "../../enrolment/changeNotes.ts";
import type { EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import type { Journal } from "../../enrolment/journal.ts";
import type { WipingLeave } from "../../enrolment/openChange.ts";
import type { QueuedNames } from "../../enrolment/queuedNames.ts";
import type { ServiceDesk } from "../serviceDesk.ts";
import { listFolders, removeAllTemporaries, removeTraces } from "./traces.ts";

/** One thing that was to go, and what became of it; read back afterwards, not assumed. */
export interface WipedItem {
  readonly what:
    | "device_key"
    | "next_key"
    | "application_credential"
    | "enrolment"
    | "waiting"
    | "journal"
    | "rotation"
    | "confirmed_service"
    | "copies";
  readonly where: string;
  /** `kept`: on purpose, or until what failed before it is gone. */
  readonly state: "removed" | "absent" | "kept" | "failed";
  /** Why it failed. */
  readonly code?: ErrorCode;
}

export interface Wiped {
  readonly items: readonly WipedItem[];
  /** The first thing that could not be done; the rest waits for it. */
  readonly failure: Failure | null;
}

export interface WipeOptions {
  readonly store: CredentialStore;
  readonly book: EnrolmentBook;
  readonly names: Pick<QueuedNames, "forget">;
  readonly journal: Journal;
  readonly notes: ChangeNotes;
  readonly stateDirectory: string;
  readonly services: Pick<ServiceDesk, "forget">;
  /** The service's key is not to be held in memory any more. */
  readonly forgetKey: (service: string) => void;
}

interface Step {
  readonly what: WipedItem["what"];
  readonly where: string;
  /** How many were there; `null` where it is to stay. */
  readonly work: (() => Promise<Result<number>>) | null;
}

/**
 * Removes everything of one enrolment from this machine, secrets first: as long as the key is
 * there, the record of it stays. Safe to repeat.
 */
export function createWipe(options: WipeOptions): (leave: WipingLeave) => Promise<Wiped> {
  const { store, book, journal, notes, stateDirectory } = options;

  async function removeSecret(name: CredentialName): Promise<Result<number>> {
    const removed = await store.remove(name);
    if (!removed.ok) return removed;
    if (name.kind === "device") options.forgetKey(name.service);
    const read = await store.read(name);
    if (!read.ok && read.failure.code === "credentials.absent") {
      return succeed(removed.value.existed ? 1 : 0);
    }
    return read.ok ? fail("credentials.unavailable", { detail: "it is still there" }) : read;
  }

  async function removeEnrolments(
    { service, clientIds }: WipingLeave,
    isLast: boolean,
  ): Promise<Result<number>> {
    const find = (): string[] =>
      book
        .enrolments()
        .filter((entry) => entry.service === service && clientIds.includes(entry.clientId))
        .map(({ clientId }) => clientId);
    const found = find();
    for (const clientId of found) {
      // A name that still waited has nobody to be told to.
      const forgotten = await options.names.forget(service, clientId);
      if (!forgotten.ok) return forgotten;
      const left = await book.leave(service, clientId);
      if (!left.ok) return left;
    }
    const disowned = isLast ? await book.disown(service) : succeed(undefined);
    return disowned.ok ? verify(found.length, find) : disowned;
  }

  async function removeWaiting({ service, organization }: WipingLeave): Promise<Result<number>> {
    const find = (): string[] =>
      book
        .waiting()
        .filter(
          ({ service: at, acceptance }) =>
            at === service && acceptance.organization.id === organization.id,
        )
        .map(({ acceptance }) => acceptance.acceptanceId);
    const found = find();
    for (const acceptanceId of found) {
      const forgotten = await book.forget(acceptanceId);
      if (!forgotten.ok) return forgotten;
    }
    return verify(found.length, find);
  }

  async function verify(count: number, find: () => readonly string[]): Promise<Result<number>> {
    const read = await book.refresh();
    if (!read.ok) return read;
    return find().length === 0 ? succeed(count) : fail("state.unwritable");
  }

  async function removeAnswers({ service, organization }: WipingLeave): Promise<Result<number>> {
    const find = async (): ReturnType<Journal["read"]> => {
      const read = await journal.read();
      if (!read.ok) return read;
      const open = read.value.open.filter(
        (answer) => answer.service === service && answer.organization.id === organization.id,
      );
      return succeed({ open, damage: [] });
    };
    const found = await find();
    if (!found.ok) return found;
    for (const answer of found.value.open) {
      const cleared = await journal.clear(answer);
      if (!cleared.ok) return cleared;
    }
    const left = await find();
    if (!left.ok) return left;
    return left.value.open.length === 0
      ? succeed(found.value.open.length)
      : fail("state.unwritable");
  }

  /** A rotation goes on for the device clients that stay. */
  async function removeRotation(leave: WipingLeave, isLast: boolean): Promise<Result<number>> {
    const { service, clientIds } = leave;
    const key = { kind: "rotation", service } as const;
    if (isLast) {
      const cleared = await notes.clear(key);
      return cleared.ok ? succeed(cleared.value.existed ? 1 : 0) : cleared;
    }
    const read = await notes.read();
    if (!read.ok) return read;
    for (const change of read.value.open) {
      if (change.kind !== "rotation" || change.service !== service) continue;
      const others = change.clientIds.filter((clientId) => !clientIds.includes(clientId));
      if (others.length === change.clientIds.length) continue;
      const written = await notes.write({ ...change, clientIds: others });
      return written.ok ? succeed(1) : written;
    }
    return succeed(0);
  }

  /** Whoever comes back is asked again. */
  async function removeConfirmation(service: string): Promise<Result<number>> {
    const forgotten = await options.services.forget(service as ServiceOrigin);
    return forgotten.ok ? succeed(forgotten.value.existed ? 1 : 0) : forgotten;
  }

  function isMention(leave: WipingLeave, text: string): boolean {
    const named = (value: string): boolean => text.includes(JSON.stringify(value));
    return leave.clientIds.some(named) || (named(leave.service) && named(leave.organization.id));
  }

  function toSteps(leave: WipingLeave): Step[] {
    const { service, organization, clientIds, keepsApplication } = leave;
    const isOther = (at: string, id: string): boolean => at === service && id !== organization.id;
    const isLast =
      !book.enrolments().some((entry) => isOther(entry.service, entry.organization.id)) &&
      !book.waiting().some((entry) => isOther(entry.service, entry.acceptance.organization.id)) &&
      !book
        .enrolments()
        .some((entry) => entry.service === service && isNewer(entry, organization.id, clientIds));
    const secret = (kind: CredentialName["kind"], goes: boolean): Step["work"] =>
      goes ? () => removeSecret({ kind, service }) : null;
    const record = join(stateDirectory, "enrolment.json");
    const [journalDirectory, notesDirectory] = [
      join(stateDirectory, "journal"),
      join(stateDirectory, "changes"),
    ];
    return [
      { what: "device_key", where: store.tier, work: secret("device", isLast) },
      { what: "next_key", where: store.tier, work: secret("next", isLast) },
      {
        what: "application_credential",
        where: store.tier,
        work: secret("application", isLast && !keepsApplication),
      },
      { what: "rotation", where: notesDirectory, work: () => removeRotation(leave, isLast) },
      { what: "journal", where: journalDirectory, work: () => removeAnswers(leave) },
      { what: "waiting", where: record, work: () => removeWaiting(leave) },
      { what: "enrolment", where: record, work: () => removeEnrolments(leave, isLast) },
      {
        what: "confirmed_service",
        where: join(stateDirectory, "services.json"),
        work: isLast ? () => removeConfirmation(service) : null,
      },
      {
        what: "copies",
        where: stateDirectory,
        work: async () => {
          await removeAllTemporaries(stateDirectory);
          return removeTraces(listFolders(stateDirectory), (text) => isMention(leave, text));
        },
      },
    ];
  }

  return async (leave) => {
    const items: WipedItem[] = [];
    let failure: Failure | null = null;
    for (const { what, where, work } of toSteps(leave)) {
      if (work === null || failure !== null) {
        items.push({ what, where, state: "kept" });
        continue;
      }
      const done = await work();
      if (done.ok) items.push({ what, where, state: done.value > 0 ? "removed" : "absent" });
      else {
        ({ failure } = done);
        items.push({ what, where, state: "failed", code: failure.code });
      }
    }
    return { items, failure };
  };
}

/** A device client of the same organization that came after the person left. */
function isNewer(
  entry: { readonly clientId: string; readonly organization: { readonly id: string } },
  organizationId: string,
  clientIds: readonly string[],
): boolean {
  return entry.organization.id === organizationId && !clientIds.includes(entry.clientId);
}
