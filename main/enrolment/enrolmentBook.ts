import { dirname } from "node:path";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import {
  ensurePrivateDirectory,
  readPrivateFile,
  setAside,
  writeFileDurably,
} from "../files/durableFile.ts";
import { noteAnswer, type KeptAnswer } from "./keptAnswer.ts";
import {
  EMPTY_RECORD,
  enrolmentRecordSchema,
  isForeignTo,
  RECORD_VERSION,
  withName,
  withoutForeign,
  withoutWaiting,
  type Enrolment,
  type EnrolmentRecord,
  type WaitingAcceptance,
} from "./enrolmentRecord.ts";

/** The enrolment record on disk: which device this machine is where, and what it waits for. */
export interface EnrolmentBook {
  readonly enrolments: () => readonly Enrolment[];
  readonly waiting: () => readonly WaitingAcceptance[];
  /** What was found damaged at opening and set aside, to be told to the person. */
  readonly damage: Failure | null;
  /** Writes an answer of the service down. */
  keep(answer: KeptAnswer): Promise<Result<void>>;
  /** Waits no longer for what the service does not know. */
  forget(acceptanceId: string): Promise<Result<void>>;
  rename(service: string, clientId: string, deviceName: string): Promise<Result<void>>;
  /** True where the record of this service was made on a machine with another id. */
  isForeign(service: string, deviceId: string): boolean;
  /** Sets aside a record that another machine made of this service, so that this one can begin. */
  claim(service: string, deviceId: string): Promise<Result<void>>;
}

/**
 * Opens the record, empty where there is none yet. A damaged file is set aside under a dated name
 * and reported as `damage`; one by a newer version is `state.newer` and left alone.
 */
export async function openEnrolmentBook(file: string): Promise<Result<EnrolmentBook>> {
  const loaded = await load(file);
  return loaded.ok ? succeed(createBook(file, loaded.value)) : loaded;
}

interface Loaded {
  readonly record: EnrolmentRecord;
  readonly damage: Failure | null;
}

async function load(file: string): Promise<Result<Loaded>> {
  const read = await readPrivateFile(file, { protection: "unchanged" });
  switch (read.kind) {
    case "missing":
      return succeed({ record: EMPTY_RECORD, damage: null });
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      return fail("state.unwritable", { detail: read.why });
    case "found":
      return parse(file, read.text);
    default:
      return assertNever(read);
  }
}

async function parse(file: string, text: string): Promise<Result<Loaded>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const parsed = enrolmentRecordSchema.safeParse(json);
  if (parsed.success) return succeed({ record: parsed.data, damage: null });
  if (versionOf(json) > RECORD_VERSION) return fail("state.newer", { detail: file });
  const moved = await setAside(file, "corrupt");
  if (!moved.ok) return moved;
  return succeed({ record: EMPTY_RECORD, damage: { code: "state.corrupt", detail: moved.value } });
}

function versionOf(json: unknown): number {
  if (typeof json !== "object" || json === null || !("version" in json)) return 0;
  return typeof json.version === "number" ? json.version : 0;
}

function createBook(file: string, initial: Loaded): EnrolmentBook {
  let { record } = initial;
  let last: Promise<unknown> = Promise.resolve();

  async function apply(
    change: (record: EnrolmentRecord) => EnrolmentRecord,
  ): Promise<Result<void>> {
    // Another process of ours may have written since: its entries are kept.
    const now = await load(file);
    if (!now.ok) return now;
    const before = now.value.damage === null ? now.value.record : record;
    const next = change(before);
    // Asking again while nothing was decided is no reason to touch the disk.
    if (now.value.damage === null && JSON.stringify(next) === JSON.stringify(before)) {
      record = before;
      return succeed(undefined);
    }
    const written = await write(next);
    if (written.ok) record = next;
    return written;
  }

  async function write(next: EnrolmentRecord): Promise<Result<void>> {
    const directory = await ensurePrivateDirectory(dirname(file), { protection: "unchanged" });
    if (!directory.ok) return directory;
    return writeFileDurably(file, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 });
  }

  /** One change after another: each begins with what the one before has written. */
  function update(change: (record: EnrolmentRecord) => EnrolmentRecord): Promise<Result<void>> {
    const done = last.then(() => apply(change));
    last = done;
    return done;
  }

  const isForeign = (service: string, deviceId: string): boolean =>
    isForeignTo(record, service, deviceId);

  return {
    damage: initial.damage,
    enrolments: () => record.enrolments,
    waiting: () => record.waiting,
    keep: (answer) => update((before) => noteAnswer(before, answer)),
    forget: (acceptanceId) => update((before) => withoutWaiting(before, acceptanceId)),
    rename: (service, clientId, name) =>
      update((before) => withName(before, service, clientId, name)),
    isForeign,
    claim: async (service, deviceId) => {
      if (!isForeign(service, deviceId)) return succeed(undefined);
      // Another machine's record is not this one's to delete. The rest of it is written anew.
      const rest = withoutForeign(record, service, deviceId);
      const moved = await setAside(file, "replaced");
      if (!moved.ok) return moved;
      return update(() => rest);
    },
  };
}
