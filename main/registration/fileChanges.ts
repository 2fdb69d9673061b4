import { createHash } from "node:crypto";
import { lstat, mkdir, readFile, realpath, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { removeFileDurably, writeFileDurably } from "../files/durableFile.ts";
import { removeAbandonedTemporaries } from "../files/temporaryFiles.ts";

/** What a file holds, as Latin-1 so that every byte survives; `null` where there is no file. */
export type Content = string | null;

/** A file that is to become something else. */
export interface FileChange {
  readonly path: string;
  readonly before: Content;
  readonly after: Content;
  /** Permissions of a new file; one that is there keeps its own. */
  readonly mode: number;
}

/** More than any file of a desktop's settings. In bytes. */
const MAX_BYTES = 1_048_576;

/** Reads a file whose content is somebody else's. @returns `registration.unwritable` */
export async function readContent(path: string): Promise<Result<Content>> {
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) return unwritable(`${path} is no ordinary file`);
    return succeed(await readFile(path, "latin1"));
  } catch (error) {
    if (errorCodeOf(error) !== "ENOENT") return unwritable(`${errorCodeOf(error)} ${path}`);
    return (await isLink(path)) ? unwritable(`${path} leads nowhere`) : succeed(null);
  }
}

/** Writes one file, or removes it; a link stays, and what it leads to changes. */
export async function writeContent(
  path: string,
  content: Content,
  newMode: number,
): Promise<Result<void>> {
  if (content === null) {
    const removed = await removeFileDurably(path);
    return removed.ok ? succeed(undefined) : toUnwritable(removed.failure);
  }
  const real = await realpath(path).catch(() => path);
  const mode = await stat(real).then(
    (stats) => stats.mode & 0o777,
    () => newMode,
  );
  await removeAbandonedTemporaries(dirname(real));
  const written = await writeFileDurably(real, Buffer.from(content, "latin1"), { mode });
  return written.ok ? written : toUnwritable(written.failure);
}

/** Which of these directories and their parents are missing, outermost first. */
export async function findMissingDirectories(paths: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const path of paths) {
    const chain: string[] = [];
    for (let at = path; !(await exists(at)); at = dirname(at)) chain.unshift(at);
    missing.push(...chain.filter((each) => !missing.includes(each)));
  }
  return missing;
}

export async function makeDirectories(
  paths: readonly string[],
  mode: number,
): Promise<Result<void>> {
  for (const path of paths) {
    try {
      await mkdir(path, { mode });
    } catch (error) {
      if (errorCodeOf(error) !== "EEXIST") return unwritable(`${errorCodeOf(error)} ${path}`);
    }
  }
  return succeed(undefined);
}

/** Removes directories of ours, innermost first, as far as nobody put something into them. */
export async function removeDirectories(paths: readonly string[]): Promise<void> {
  for (const path of paths.toReversed()) await rmdir(path).catch(() => undefined);
}

/**
 * Makes all changes, or none: when one fails, those before it are put back.
 * @returns `registration.unwritable` for the file that could not be written
 */
export async function carryOut(changes: readonly FileChange[]): Promise<Result<void>> {
  const done: FileChange[] = [];
  for (const change of changes) {
    const written = await writeContent(change.path, change.after, change.mode);
    if (!written.ok) {
      for (const each of done.toReversed()) await writeContent(each.path, each.before, each.mode);
      return written;
    }
    done.push(change);
  }
  return succeed(undefined);
}

/** Text as this room keeps the contents of files. */
export function toLatin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

export function hashOf(content: string): string {
  return createHash("sha256").update(content, "latin1").digest("hex");
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function unwritable(detail: string): { readonly ok: false; readonly failure: Failure } {
  return fail("registration.unwritable", { detail });
}

function toUnwritable({ detail, cause }: Failure): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return fail("registration.unwritable", { cause, ...(detail === undefined ? {} : { detail }) });
}
