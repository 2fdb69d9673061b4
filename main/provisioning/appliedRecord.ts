import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import type { Result } from "../core/result.ts";
import { ensurePrivateDirectory, readPrivateFile, writeFileDurably } from "../files/durableFile.ts";

/**
 * What `apply` remembers, so that the second run knows from local files alone that there is nothing to
 * do. It is never believed where anything differs: then everything is looked at again. No token, code
 * or secret stands in it, only digests keyed by this machine and a number of its own.
 *
 * Read without the schemas of the other files: that run is to be as quick as starting Node.
 */
export interface AppliedRecord {
  /** Hex; part of the key of all digests. */
  readonly salt: string;
  /** By provisioning file, the newest last. */
  readonly entries: readonly AppliedEntry[];
}

/** Something that was read, so that it is noticed when it is another. */
export interface AppliedInput {
  readonly kind: "file" | "systemd_credential";
  /** Path, or name in `$CREDENTIALS_DIRECTORY`. */
  readonly name: string;
  /** A file that counts only while nobody else can read it. */
  readonly isSecret: boolean;
  readonly digest: string;
}

export interface AppliedEntry {
  /** Path of the provisioning file. */
  readonly file: string;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** Provisioning file, what it names, configuration and policy. */
  readonly inputs: readonly AppliedInput[];
  /** `false` where something cannot be looked at again, as standard input cannot. */
  readonly isRepeatable: boolean;
  /** Of what this machine is made of. */
  readonly machine: string;
  readonly service: string;
  /** Whose invitations the file held; `null` where that was never known. */
  readonly organizationId: string | null;
  /** Of invitations that have nothing left to do on this machine, the newest last. */
  readonly invitations: readonly string[];
  /** Of the application credential that was handed over. */
  readonly credential: string | null;
  /** `null` while it waits for approval. */
  readonly device: { readonly clientId: string; readonly name: string } | null;
  /** What a run that changes nothing says. */
  readonly said: {
    readonly json: string;
    readonly jsonOfCheck: string;
    readonly lines: readonly string[];
    /** The languages that the lines were written for. */
    readonly languages: string;
  };
}

const VERSION = 1;
const ENTRIES_MAX = 16;
export const EMPTY_RECORD: AppliedRecord = { salt: "", entries: [] };

export function appliedFileIn(stateDirectory: string): string {
  return join(stateDirectory, "applied.json");
}

/** What a file is while it is not there. */
export const MISSING = Symbol("missing");
export type Digest = (content: string | Uint8Array | typeof MISSING) => string;

/**
 * Digests that only this machine can make: whoever carries the file away cannot try codes on it.
 * @param machine hex that no other machine has
 */
export function createDigest({ salt }: Pick<AppliedRecord, "salt">, machine: string): Digest {
  const key = createHmac("sha256", Buffer.from(salt, "hex")).update(machine, "utf8").digest();
  return (content) =>
    content === MISSING ? "missing" : createHmac("sha256", key).update(content).digest("hex");
}

/** Reads the record; one that is missing, damaged, newer or not this user's alone is an empty one. */
export async function readApplied(stateDirectory: string): Promise<AppliedRecord> {
  const read = await readPrivateFile(appliedFileIn(stateDirectory), { protection: "secret" });
  return read.kind === "found" ? parseApplied(read.text) : EMPTY_RECORD;
}

/** Nothing but what {@link writeApplied} wrote has the right sum; so its shape is right as well. */
export function parseApplied(text: string): AppliedRecord {
  try {
    const { version, sha256, content } = JSON.parse(text) as {
      version: unknown;
      sha256: unknown;
      content: AppliedRecord;
    };
    const isSound =
      version === VERSION &&
      typeof sha256 === "string" &&
      sha256.length === 64 &&
      timingSafeEqual(Buffer.from(sha256), Buffer.from(sumOf(content)));
    return isSound ? content : EMPTY_RECORD;
  } catch {
    return EMPTY_RECORD;
  }
}

export function withSalt(record: AppliedRecord): AppliedRecord {
  return record.salt === "" ? { ...record, salt: randomBytes(32).toString("hex") } : record;
}

export function withEntry(record: AppliedRecord, entry: AppliedEntry): AppliedRecord {
  const others = record.entries.filter(({ file }) => file !== entry.file);
  return { ...record, entries: [...others, entry].slice(-ENTRIES_MAX) };
}

/** Writes it durably, where it is not the same. @returns `state.unwritable`, `config.unsafe` */
export async function writeApplied(
  stateDirectory: string,
  record: AppliedRecord,
): Promise<Result<void>> {
  const directory = await ensurePrivateDirectory(stateDirectory, { protection: "unchanged" });
  if (!directory.ok) return directory;
  const envelope = { version: VERSION, sha256: sumOf(record), content: record };
  const file = appliedFileIn(stateDirectory);
  return writeFileDurably(file, `${JSON.stringify(envelope, null, 2)}\n`, { mode: 0o600 });
}

function sumOf(content: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(content) ?? "")
    .digest("hex");
}
