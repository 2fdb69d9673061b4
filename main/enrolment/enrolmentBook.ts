import { dirname } from "node:path";
import type { Evidence } from "../../protocol/invitation.ts";
import type { MachineTraits } from "../../protocol/machineComparison.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory } from "../files/durableFile.ts";
import { keepCopy } from "../files/setAside.ts";
import {
  EMPTY_RECORD,
  enrolmentRecordSchema,
  withKeyOwner,
  withMeeting,
  withoutEnrolment,
  withoutKeyOwner,
  withoutService,
  withoutWaiting,
  withSight,
  type Enrolment,
  type EnrolmentRecord,
  type SeenAtService,
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
  /**
   * The device was just met at the service, on hardware that counts as the same. What it looked
   * like is only remembered: that the disk does not take that is no failure.
   */
  meet(
    service: string,
    clientId: string,
    met: {
      readonly deviceName: string;
      readonly evidence: Evidence;
      readonly seen: SeenAtService;
    },
  ): Promise<Result<void>>;
  /** Is no longer this device: it left, or the service has forgotten it. */
  leave(service: string, clientId: string): Promise<Result<void>>;
  /** Why the record of this service is another machine's, or this one's before it changed. */
  findChange(service: string, machine: MachineTraits): ErrorCode | null;
  /**
   * Notes whose the key for a service is, before there is one: a copy of the key is found out even
   * where nothing was ever accepted with it. Changes nothing where the record is another machine's.
   */
  own(service: string, machine: MachineTraits): Promise<Result<void>>;
  /** The key for a service is gone. */
  disown(service: string): Promise<Result<void>>;
  /** Sets aside a record that is not this machine's any more, so that this one can begin. */
  claim(service: string, machine: MachineTraits): Promise<Result<void>>;
}

/** The devices this machine is at a service, newest last. */
export function clientIdsAt(book: Pick<EnrolmentBook, "enrolments">, service: string): string[] {
  return book
    .enrolments()
    .filter((enrolment) => enrolment.service === service)
    .map(({ clientId }) => clientId);
}

const VERSION = 1;

/** How the record looks on disk. */
export function recordForm(file: string): CheckedFile<EnrolmentRecord> {
  return { file, version: VERSION, schema: enrolmentRecordSchema, protection: "unchanged" };
}

/**
 * Opens the record, empty where there is none yet. A damaged file, or one by a newer version, is
 * set aside under a dated name and reported as `damage`.
 * @param lock guards each change of the file against other processes.
 */
export async function openEnrolmentBook(
  file: string,
  lock: MachineLock,
): Promise<Result<EnrolmentBook>> {
  const form = recordForm(file);
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
    meet: async (service, clientId, { seen, ...met }) => {
      const meeting = (before: EnrolmentRecord): EnrolmentRecord =>
        withMeeting(before, service, clientId, met);
      const both = await update((before) => withSight(meeting(before), service, clientId, seen));
      return both.ok ? both : update(meeting);
    },
    leave: (service, clientId) => update((before) => withoutEnrolment(before, service, clientId)),
    findChange,
    own: (service, machine) =>
      findChange(service, machine) === null
        ? update((before) => withKeyOwner(before, { service, ...machine }))
        : Promise.resolve(succeed(undefined)),
    disown: (service) => update((before) => withoutKeyOwner(before, service)),
    claim: (service, machine) =>
      findChange(service, machine) === null
        ? Promise.resolve(succeed(undefined))
        : lock.hold(async () => {
            // The whole of it stays readable to whoever asks later.
            const copied = await keepCopy(form.file, "replaced");
            if (!copied.ok) return copied;
            const owner = { service, ...machine };
            return apply((before) => withKeyOwner(withoutService(before, service), owner));
          }),
  };
}
