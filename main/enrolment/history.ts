import { createHash } from "node:crypto";
import { z } from "zod";
import { succeed, type Failure, type Result } from "../core/result.ts";
import type { CheckedFile } from "../files/checkedFile.ts";
import { openKeptContent } from "./keptContent.ts";
import type { MachineLock } from "./machineLock.ts";

const LENGTH_MAX = 500;
/** Of the entries as JSON, in UTF-16 units; with the names of most languages about as many bytes. */
const SIZE_MAX = 256 * 1024;
/** Longer than any name that a service may give; in UTF-16 units. */
const TEXT_MAX = 300;

const EVENTS = [
  "accepted",
  "joined",
  "waiting",
  "approved",
  "rejected",
  "declined",
  "renamed",
  "rename_queued",
  "rotated",
  "left",
  "credential_stored",
  "service_confirmed",
] as const;

const text = z.string().max(TEXT_MAX).nullable();

const entrySchema = z.strictObject({
  at: z.iso.datetime(),
  event: z.enum(EVENTS),
  serviceOrigin: text,
  organization: text,
  deviceName: text,
  occasion: z.string().max(64).optional(),
});

const contentSchema = z.strictObject({ entries: z.array(entrySchema) });

type Entry = z.infer<typeof entrySchema>;
type Content = z.infer<typeof contentSchema>;

/** What happened on this machine, without anything that opens or proves anything. */
export type HistoryEntry = Omit<Entry, "occasion">;

/** Something that happened just now. */
export interface Happening extends Omit<HistoryEntry, "at"> {
  /** Tells it from others of its kind; told again by the same name, it stays one. */
  readonly occasion?: string;
}

/**
 * What happened here, oldest first: kept whatever this machine is a device of, until the oldest
 * make room for new ones.
 */
export interface History {
  /** As of the last look at the file. */
  entries(): readonly HistoryEntry[];
  refresh(): Promise<Result<void>>;
  /** Durable when this returns. What happened has happened: that it cannot be written is no failure. */
  note(happening: Happening): Promise<void>;
  /** What was found damaged at opening and set aside; then it begins anew. */
  readonly damage: Failure | null;
}

/** How the file looks on disk. */
export function historyForm(file: string): CheckedFile<Content> {
  return { file, version: 1, schema: contentSchema, protection: "secret" };
}

/**
 * Opens the history, empty where there is none yet, or none that can be used: nothing depends on it.
 * @param lock guards each change of the file against other processes.
 * @param now RFC 3339 in UTC.
 */
export async function openHistory(
  file: string,
  lock: MachineLock,
  now: () => string,
): Promise<History> {
  const opened = await openKeptContent(historyForm(file), lock, { entries: [] });
  if (!opened.ok) return createNoHistory(opened.failure);
  const { value, refresh, change, damage } = opened.value;
  return {
    entries: () => value().entries.map(toEntry),
    refresh,
    damage,
    note: async (happening) => {
      await change((before) => {
        if (isKnown(before.entries, happening)) return before;
        return { entries: trim([...before.entries, { at: now(), ...clip(happening) }]) };
      });
    },
  };
}

function createNoHistory(damage: Failure): History {
  return {
    entries: () => [],
    refresh: () => Promise.resolve(succeed(undefined)),
    note: () => Promise.resolve(),
    damage,
  };
}

function toEntry({ at, event, serviceOrigin, organization, deviceName }: Entry): HistoryEntry {
  return { at, event, serviceOrigin, organization, deviceName };
}

/** Only ever compared: what it is made of, such as ids of the service's, need not be kept for that. */
function toMark(occasion: string): string {
  return createHash("sha256").update(occasion).digest("hex").slice(0, 32);
}

function isKnown(entries: readonly Entry[], { event, occasion }: Happening): boolean {
  if (occasion === undefined) return false;
  const mark = toMark(occasion);
  return entries.some((entry) => entry.event === event && entry.occasion === mark);
}

function clip(happening: Happening): Omit<Entry, "at"> {
  const { event, serviceOrigin, organization, deviceName, occasion } = happening;
  const short = (part: string | null): string | null => part?.slice(0, TEXT_MAX) ?? null;
  return {
    event,
    serviceOrigin: short(serviceOrigin),
    organization: short(organization),
    deviceName: short(deviceName),
    ...(occasion !== undefined && { occasion: toMark(occasion) }),
  };
}

/** The newest that there is room for. */
function trim(entries: readonly Entry[]): Entry[] {
  let size = 0;
  let from = entries.length;
  for (const entry of entries.slice(-LENGTH_MAX).toReversed()) {
    size += JSON.stringify(entry).length + 1;
    if (size > SIZE_MAX) break;
    from -= 1;
  }
  return entries.slice(from);
}
