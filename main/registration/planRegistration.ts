import { dropEntry, preferEntry } from "./mimeApps.ts";
import { hashOf, type Content, type FileChange } from "./fileChanges.ts";
import type { Receipt, ReceiptFile } from "./receipt.ts";

/** A file of a registration as it is now. */
export interface FoundFile {
  readonly path: string;
  readonly now: Content;
}

/** What a registration wants of a file: a content of its own, or to be first in a list of others'. */
export type WantedFile =
  | { readonly path: string; readonly mode: number; readonly kind: "own"; readonly text: string }
  | { readonly path: string; readonly mode: number; readonly kind: "list" };

/** Which line of a list is ours. */
export interface ListLine {
  readonly type: string;
  readonly id: string;
}

export interface Plan {
  readonly changes: readonly FileChange[];
  readonly receipt: Receipt;
}

/**
 * Plans a registration, pure: what becomes of each file, and the receipt that takes it back.
 * @param found every wanted file and every file of the former receipt
 */
export function planRegistration(
  wanted: readonly WantedFile[],
  found: readonly FoundFile[],
  former: Receipt | undefined,
  line: ListLine,
  fresh: Pick<Receipt, "directories" | "cacheBefore">,
): Plan {
  const nowOf = (path: string): Content => found.find((each) => each.path === path)?.now ?? null;
  const formerOf = (path: string): ReceiptFile | undefined =>
    former?.files.find((each) => each.path === path);

  const planned = wanted.map((file) => {
    const now = nowOf(file.path);
    const known = formerOf(file.path);
    const after = file.kind === "own" ? file.text : preferEntry(now ?? "", line.type, line.id);
    const before =
      file.kind === "own" ? ownBefore(now, known, after) : listBefore(now, known, line);
    const ours = [...new Set([hashOf(after), ...(known?.ours ?? [])])];
    return { path: file.path, mode: file.mode, now, before, after, ours };
  });
  // No longer wanted, so taken back; noted until that has happened.
  const unwanted = (former?.files ?? []).filter(
    ({ path, before }) => nowOf(path) !== before && !wanted.some((file) => file.path === path),
  );
  const dropped = unwanted.flatMap((file) => {
    const undone = undoFile(file, nowOf(file.path), line);
    return undone === "changed" || undone === null ? [] : [undone];
  });
  const changes = planned
    .filter(({ now, after }) => now !== after)
    .map(({ path, mode, now, after }) => ({ path, mode, before: now, after }));
  return {
    changes: [...changes, ...dropped],
    receipt: {
      directories: [...new Set([...(former?.directories ?? []), ...fresh.directories])],
      files: [
        ...unwanted,
        ...planned.map(({ path, before, ours, mode }) => ({ path, before, ours, mode })),
      ],
      cacheBefore: former === undefined ? fresh.cacheBefore : former.cacheBefore,
    },
  };
}

/** A file of our name that says what we would say is ours, even where the receipt of it was lost. */
function ownBefore(now: Content, known: ReceiptFile | undefined, after: string): Content {
  if (known !== undefined) return known.before;
  return now === after ? null : now;
}

/** What the list would be without us: the exact text where nobody changed it since. */
function listBefore(now: Content, known: ReceiptFile | undefined, line: ListLine): Content {
  if (known === undefined || now === null) return now;
  return isOurs(known, now) || now === known.before
    ? known.before
    : withoutUs(now, known.before, line);
}

function withoutUs(now: string, before: Content, { type, id }: ListLine): Content {
  const text = dropEntry(now, type, id);
  return before === null && text.trim() === "[Default Applications]" ? null : text;
}

function isOurs(file: ReceiptFile, now: Content): boolean {
  return now !== null && file.ours.includes(hashOf(now));
}

/**
 * Takes one file back, pure. `null` where nothing is to be done, `changed` where somebody else
 * changed a file that was ours alone; of a list, whose other lines are theirs, only our part goes.
 */
function undoFile(file: ReceiptFile, now: Content, line: ListLine): FileChange | "changed" | null {
  const { path, mode, before } = file;
  if (now === before) return null;
  if (isOurs(file, now)) return { path, mode, before: now, after: before };
  if (now === null) return null;
  if (!path.endsWith("mimeapps.list")) return "changed";
  const after = withoutUs(now, before, line);
  return after === now ? null : { path, mode, before: now, after };
}

export interface UndoPlan {
  readonly changes: readonly FileChange[];
  /** What others changed since, and what was therefore left alone. */
  readonly left: readonly string[];
}

/** Plans the undoing of a registration, pure; the last written goes first. */
export function planUndo(receipt: Receipt, found: readonly FoundFile[], line: ListLine): UndoPlan {
  const undone = receipt.files.toReversed().map((file) => {
    const now = found.find(({ path }) => path === file.path)?.now ?? null;
    return { path: file.path, change: undoFile(file, now, line) };
  });
  return {
    changes: undone.flatMap(({ change }) =>
      change === null || change === "changed" ? [] : [change],
    ),
    left: undone.filter(({ change }) => change === "changed").map(({ path }) => path),
  };
}
