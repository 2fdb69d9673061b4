import { dirname } from "node:path";
import type { MachineTraits } from "../../protocol/machineComparison.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory, keepCopy } from "../files/durableFile.ts";
import {
  EMPTY_RECORD,
  enrolmentRecordSchema,
  withName,
  withoutEnrolment,
  withoutService,
  withoutWaiting,
  type Enrolment,
  type EnrolmentRecord,
  type WaitingAcceptance,
} from "./enrolmentRecord.ts";
import { noteAnswer, type KeptAnswer } from "./keptAnswer.ts";
import { findRecordChange } from "./machineChange.ts";
import type { MachineLock } from "./machineLock.ts";

/** The enrolment record on disk: which device this machine is where, and what it waits for. */
export interface EnrolmentBook {
  readonly enrolments: () => readonly Enrolment[];
  readonly waiting: () => readonly WaitingAcceptance[];
  /** What was found damaged at opening and set aside, to be told to the person. */
  readonly damage: Failure | null;
  /** Reads again what other processes may have written since. */
  refresh(): Promise<Result<void>>;
  /** Writes an answer of the service down. */
  keep(answer: KeptAnswer): Promise<Result<void>>;
  /** Waits no longer for what the service does not know. */
  forget(acceptanceId: string): Promise<Result<void>>;
  rename(service: string, clientId: string, deviceName: string): Promise<Result<void>>;
  /** Is no longer this device: it left, or the service has forgotten it. */
  leave(service: string, clientId: string): Promise<Result<void>>;
  /** Why the record of this service is another machine's, or this one's before it changed. */
  findChange(service: string, machine: MachineTraits): ErrorCode | null;
  /** Sets aside a record that is not this machine's any more, so that this one can begin. */
  claim(service: string, machine: MachineTraits): Promise<Result<void>>;
}

const VERSION = 1;

/**
 * Opens the record, empty where there is none yet. A damaged file, or one by a newer version, is
 * set aside under a dated name and reported as `damage`.
 * @param lock guards each change of the file against other processes.
 */
export async function openEnrolmentBook(
  file: string,
  lock: MachineLock,
): Promise<Result<EnrolmentBook>> {
  const form: CheckedFile<EnrolmentRecord> = {
    file,
    version: VERSION,
    schema: enrolmentRecordSchema,
    protection: "unchanged",
  };
  const loaded = await readCheckedFile(form);
  if (!loaded.ok) return loaded;
  const { content = EMPTY_RECORD, damage } = loaded.value;
  return succeed(createBook(form, lock, content, damage));
}

function createBook(
  form: CheckedFile<EnrolmentRecord>,
  lock: MachineLock,
  initial: EnrolmentRecord,
  damage: Failure | null,
): EnrolmentBook {
  let record = initial;

  async function apply(
    change: (record: EnrolmentRecord) => EnrolmentRecord,
  ): Promise<Result<void>> {
    // Another process of ours may have written since: its entries are kept.
    const read = await readCheckedFile(form);
    if (!read.ok) return read;
    const { content, damage: newDamage } = read.value;
    const before = content ?? (newDamage === null ? EMPTY_RECORD : record);
    const next = change(before);
    // Asking again while nothing was decided is no reason to touch the disk.
    const isSame = newDamage === null && JSON.stringify(next) === JSON.stringify(before);
    const written = isSame ? succeed(undefined) : await write(next);
    if (written.ok) record = next;
    return written;
  }

  async function write(next: EnrolmentRecord): Promise<Result<void>> {
    const directory = await ensurePrivateDirectory(dirname(form.file), { protection: "unchanged" });
    return directory.ok ? writeCheckedFile(form, next) : directory;
  }

  /** One change after another, of all processes: each begins with what the one before has written. */
  function update(change: (record: EnrolmentRecord) => EnrolmentRecord): Promise<Result<void>> {
    return lock.hold(() => apply(change));
  }

  const findChange = (service: string, machine: MachineTraits): ErrorCode | null =>
    findRecordChange(record, service, machine);

  return {
    damage,
    enrolments: () => record.enrolments,
    waiting: () => record.waiting,
    refresh: () => update((before) => before),
    keep: (answer) => update((before) => noteAnswer(before, answer)),
    forget: (acceptanceId) => update((before) => withoutWaiting(before, acceptanceId)),
    rename: (service, clientId, name) =>
      update((before) => withName(before, service, clientId, name)),
    leave: (service, clientId) => update((before) => withoutEnrolment(before, service, clientId)),
    findChange,
    claim: (service, machine) =>
      findChange(service, machine) === null
        ? Promise.resolve(succeed(undefined))
        : lock.hold(async () => {
            // The whole of it stays readable to whoever asks later.
            const copied = await keepCopy(form.file, "replaced");
            return copied.ok ? apply((before) => withoutService(before, service)) : copied;
          }),
  };
}
