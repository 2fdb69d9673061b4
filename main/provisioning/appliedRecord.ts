import { join } from "node:path";
import { readAtOnce } from "../files/readAtOnce.ts";

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
  /** What the file was to the system; empty where that is another each time. */
  readonly stamp: string;
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
  /** A sum of what this machine is made of. */
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
const EMPTY_RECORD: AppliedRecord = { salt: "", entries: [] };

export function appliedFileIn(stateDirectory: string): string {
  return join(stateDirectory, "applied.json");
}

/** Reads the record; one that is missing, damaged, newer or not this user's alone is an empty one. */
export function readApplied(stateDirectory: string): AppliedRecord {
  const bytes = readAtOnce(appliedFileIn(stateDirectory), { protection: "secret" });
  return bytes === null || bytes === undefined
    ? EMPTY_RECORD
    : parseApplied(bytes.toString("utf8"));
}

/** Nothing but what {@link printApplied} printed has the right sum; so its shape is right as well. */
export function parseApplied(text: string): AppliedRecord {
  try {
    const { version, sum, content } = JSON.parse(text) as {
      version: unknown;
      sum: unknown;
      content: AppliedRecord;
    };
    return version === VERSION && sum === sumOf(content) ? content : EMPTY_RECORD;
  } catch {
    return EMPTY_RECORD;
  }
}

export function withEntry(record: AppliedRecord, entry: AppliedEntry): AppliedRecord {
  const others = record.entries.filter(({ file }) => file !== entry.file);
  return { ...record, entries: [...others, entry].slice(-ENTRIES_MAX) };
}

/** How the file looks. */
export function printApplied(content: AppliedRecord): string {
  return `${JSON.stringify({ version: VERSION, sum: sumOf(content), content }, null, 2)}\n`;
}

/** Against accidents, not against people: whoever may write the file may write the sum. */
function sumOf(content: unknown): string {
  return checksum(JSON.stringify(content) ?? "");
}

/**
 * 64 bits that almost any other text has other ones of (two lanes of FNV-1a). Node's digests take as
 * long to load as all the rest of a run that changes nothing.
 */
export function checksum(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit ^ (one >>> 13), 0x85ebca6b);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
