import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCodeOf } from "../core/systemError.ts";
import { readPrivateFile, type FileRead } from "./durableFile.ts";

/** Windows has neither POSIX modes nor owners: there the access list of the folder protects. */
const POSIX = process.platform !== "win32";
const ROOT = 0;

/**
 * Reads a file by which an administrator rules over this user too: as UTF-8, and only if it and
 * every folder on the way to it belong to root and nobody else may write there. A file of the user's
 * own is `unsafe` here, and so is a symbolic link anywhere on the way.
 */
export async function readAdministratorFile(path: string): Promise<FileRead> {
  const read = await readPrivateFile(path, { protection: "unchanged" });
  // Where there is none, nobody rules; whoever wants to be sure of the file protects its folder.
  if (!POSIX || read.kind === "missing") return read;
  const why = await findOtherHand(path);
  return why === undefined ? read : { kind: "unsafe", why };
}

async function findOtherHand(path: string): Promise<string | undefined> {
  try {
    for (const place of [...foldersTo(path), path]) {
      const why = weakness(place, await lstat(place));
      if (why !== undefined) return why;
    }
    return undefined;
  } catch (error) {
    return `${errorCodeOf(error)} ${path}`;
  }
}

/** From the root of the file system downwards. */
function foldersTo(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [...foldersTo(folder), folder];
}

function weakness(path: string, stats: Stats): string | undefined {
  if (stats.isSymbolicLink()) return `${path} is a symbolic link`;
  if (stats.uid !== ROOT) return `${path} does not belong to root`;
  // In a sticky folder nobody but root replaces what belongs to root.
  const isSticky = stats.isDirectory() && (stats.mode & 0o1000) !== 0;
  const isOpen = (stats.mode & 0o022) !== 0 && !isSticky;
  return isOpen ? `${path} can be changed by other users` : undefined;
}
