import { dirname } from "node:path";
import type { Acceptance } from "../../protocol/invitation.ts";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import {
  ensurePrivateDirectory,
  readPrivateFile,
  setAside,
  writeFileDurably,
} from "../files/durableFile.ts";
import {
  EMPTY_RECORD,
  enrolmentRecordSchema,
  RECORD_VERSION,
  withEnrolment,
  withoutWaiting,
  withoutForeign,
  withWaiting,
  type Enrolment,
  type EnrolmentRecord,
  type WaitingAcceptance,
} from "./enrolmentRecord.ts";

/** An answer of the service, to be written down before anybody is told. */
export interface KeptAnswer {
  readonly service: string;
  readonly acceptance: Acceptance;
  readonly deviceName: string;
  readonly deviceId: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/** The enrolment record on disk: which device this machine is where, and what it waits for. */
export interface EnrolmentBook {
  readonly enrolments: () => readonly Enrolment[];
  readonly waiting: () => readonly WaitingAcceptance[];
  /** What was found damaged at opening and set aside, to be told to the person. */
  readonly damage: Failure | null;
  keep(answer: KeptAnswer): Promise<Result<void>>;
  rename(service: string, clientId: string, deviceName: string): Promise<Result<void>>;
  /** True where the record of this service was made on a machine with another id. */
  isForeign(service: string, deviceId: string): boolean;
}

/**
 * Opens the record, empty where there is none yet. A damaged file is set aside under a dated name
 * and reported as `damage`; one by a newer version is `state.newer` and left alone.
 */
export async function openEnrolmentBook(file: string): Promise<Result<EnrolmentBook>> {
  const read = await readPrivateFile(file, { protection: "unchanged" });
  switch (read.kind) {
    case "missing":
      return succeed(createBook(file, EMPTY_RECORD, null));
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

async function parse(file: string, text: string): Promise<Result<EnrolmentBook>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const parsed = enrolmentRecordSchema.safeParse(json);
  if (parsed.success) return succeed(createBook(file, parsed.data, null));
  if (versionOf(json) > RECORD_VERSION) return fail("state.newer", { detail: file });
  const moved = await setAside(file, "corrupt");
  if (!moved.ok) return moved;
  return succeed(createBook(file, EMPTY_RECORD, { code: "state.corrupt", detail: moved.value }));
}

function versionOf(json: unknown): number {
  if (typeof json !== "object" || json === null || !("version" in json)) return 0;
  return typeof json.version === "number" ? json.version : 0;
}

function createBook(file: string, initial: EnrolmentRecord, damage: Failure | null): EnrolmentBook {
  let record = initial;

  async function write(next: EnrolmentRecord): Promise<Result<void>> {
    const directory = await ensurePrivateDirectory(dirname(file), { protection: "unchanged" });
    if (!directory.ok) return directory;
    const written = await writeFileDurably(file, `${JSON.stringify(next, null, 2)}\n`, {
      mode: 0o600,
    });
    if (written.ok) record = next;
    return written;
  }

  return {
    damage,
    enrolments: () => record.enrolments,
    waiting: () => record.waiting,
    keep: async (answer) => {
      const own = withoutForeign(record, answer.service, answer.deviceId);
      if (own !== record) {
        // Another machine's record is not this one's to delete.
        const moved = await setAside(file, "replaced");
        if (!moved.ok) return moved;
      }
      const next = noteAnswer(own, answer);
      // Asking again while nothing was decided is no reason to touch the disk.
      return JSON.stringify(next) === JSON.stringify(record) ? succeed(undefined) : write(next);
    },
    rename: (service, clientId, deviceName) => {
      const known = record.enrolments.find(
        (enrolment) => enrolment.service === service && enrolment.clientId === clientId,
      );
      if (known === undefined || known.deviceName === deviceName) {
        return Promise.resolve(succeed(undefined));
      }
      return write(withEnrolment(record, { ...known, deviceName }));
    },
    isForeign: (service, deviceId) =>
      [...record.enrolments, ...record.waiting].some(
        (entry) => entry.service === service && entry.deviceId !== deviceId,
      ),
  };
}

function noteAnswer(record: EnrolmentRecord, answer: KeptAnswer): EnrolmentRecord {
  const { service, acceptance, deviceName, deviceId, at } = answer;
  switch (acceptance.state) {
    case "approved": {
      const { clientId, organization, acceptanceId } = acceptance;
      const known = record.enrolments.find(
        (enrolment) => enrolment.service === service && enrolment.clientId === clientId,
      );
      const enrolledAt = known?.enrolledAt ?? at;
      return withEnrolment(withoutWaiting(record, acceptanceId), {
        service,
        clientId,
        deviceName,
        organization,
        deviceId,
        enrolledAt,
      });
    }
    case "waiting": {
      const known = record.waiting.find(
        (entry) => entry.acceptance.acceptanceId === acceptance.acceptanceId,
      );
      const since = known?.since ?? at;
      return withWaiting(record, { service, acceptance, deviceName, deviceId, since });
    }
    case "rejected":
    case "expired":
      return withoutWaiting(record, acceptance.acceptanceId);
    default:
      return assertNever(acceptance);
  }
}
