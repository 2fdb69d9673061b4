import type { RecoveryNotice } from "../../core/recoveryNotice.ts";
import { assertNever, type Failure } from "../../core/result.ts";
import type { Report } from "../../core/sessionState.ts";
import type { ChangeNotes } from "../../enrolment/changeNotes.ts";
import type { DamagedFile } from "../../files/checkedDirectory.ts";
import type { EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import type { History } from "../../enrolment/history.ts";
import { toChangeStem, type OpenLeave, type OpenRotation } from "../../enrolment/openChange.ts";
import type { RotationRecovery } from "./rotationRecovery.ts";
import type { Unenrolment } from "./unenrolment.ts";

/** Changes of the device's own credential that an earlier run did not finish. */
export interface OwnChanges {
  /** Reads a directory and nothing else. */
  isOpen(): Promise<boolean>;
  /**
   * Finishes them or takes them back; the caller holds the machine's lock.
   * @returns why no key may be bound to anything new, by service, where one stays open.
   */
  finish(report: Report): Promise<ReadonlyMap<string, Failure>>;
}

export interface OwnChangesOptions {
  readonly notes: ChangeNotes;
  readonly book: EnrolmentBook;
  readonly history: Pick<History, "note">;
  readonly rotation: RotationRecovery;
  readonly unenrolment: Pick<Unenrolment, "finish">;
  /** Removes what dead processes left half-written; a key may be in it. */
  readonly tidy: () => Promise<unknown>;
  readonly tell: (notice: RecoveryNotice) => void;
}

/** Its single steps are part of recovering, and none of what the person waits for. */
const SILENT: Report = () => undefined;

export function createOwnChanges(options: OwnChangesOptions): OwnChanges {
  const { notes, book, tell } = options;

  /** Services with a rotation whose note was damaged. */
  const lost = new Set<string>();

  function noteDamage(damage: readonly DamagedFile[]): void {
    for (const { stem, failure } of damage) {
      tell({ kind: "put_away", failure });
      for (const { service } of book.enrolments()) {
        if (toChangeStem({ kind: "rotation", service }) === stem) lost.add(service);
      }
    }
  }

  /** The note is gone, the key that it was about may be all that opens the service now. */
  async function findLost(): Promise<OpenRotation[]> {
    const found: OpenRotation[] = [];
    for (const service of lost) {
      const change = await options.rotation.findLost(service);
      if (!change.ok) tell({ kind: "key_open", service, failure: change.failure });
      else if (change.value !== null) found.push(change.value);
    }
    lost.clear();
    return found;
  }

  async function finishRotation(change: OpenRotation): Promise<Failure | null> {
    const { service } = change;
    const end = await options.rotation.finish(change, SILENT);
    switch (end.kind) {
      case "changed":
      case "kept":
        if (end.kind === "changed") await noteRotation(change);
        tell({ kind: "key", service, state: end.kind });
        return null;
      case "put_away":
        tell({ kind: "put_away", failure: end.failure });
        return null;
      case "open":
        tell({ kind: "key_open", service, failure: end.failure });
        return end.isUsable ? null : end.failure;
      default:
        return assertNever(end);
    }
  }

  async function noteRotation({ service, to }: OpenRotation): Promise<void> {
    await options.history.note({
      event: "rotated",
      serviceOrigin: service,
      organization: null,
      deviceName: null,
      occasion: to,
    });
  }

  async function finishLeave(change: OpenLeave): Promise<Failure | null> {
    const organization = change.organization.name;
    const left = await options.unenrolment.finish(change, SILENT);
    const failure = left.ok ? left.value.failure : left.failure;
    tell(
      failure === null
        ? { kind: "left", organization }
        : { kind: "leaving", organization, failure },
    );
    return failure;
  }

  return {
    isOpen: async () => {
      // Of every start, also where nothing is open: a kill before the first intent leaves drafts.
      await options.tidy();
      const read = await notes.read();
      if (!read.ok) tell({ kind: "put_away", failure: read.failure });
      else noteDamage(read.value.damage);
      return lost.size > 0 || (read.ok && read.value.open.length > 0);
    },
    finish: async (report) => {
      const blocked = new Map<string, Failure>();
      await options.tidy();
      // Read again: whoever had the lock before may have finished it.
      const read = await notes.read();
      if (!read.ok) return blocked;
      noteDamage(read.value.damage);
      if (read.value.open.length > 0) await book.refresh();
      for (const change of [...(await findLost()), ...read.value.open]) {
        report("recovering");
        const failure =
          change.kind === "rotation" ? await finishRotation(change) : await finishLeave(change);
        if (failure !== null) blocked.set(change.service, failure);
      }
      return blocked;
    },
  };
}
