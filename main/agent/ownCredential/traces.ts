import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, succeed, type Result } from "../../core/result.ts";
import { errorCodeOf } from "../../core/systemError.ts";
import { removeFileDurably } from "../../files/durableFile.ts";
import { removeAbandonedTemporaries } from "../../files/temporaryFiles.ts";

/** Files beside the ones that count: copies and damaged ones that were set aside. */
const ASIDE = /\.json\.(corrupt|newer|replaced)-/;

/** Where this program writes, below its state directory. */
export function listFolders(stateDirectory: string): readonly string[] {
  const folders = [
    "journal",
    "changes",
    "markers",
    "credentials",
    "credentials-encrypted-file",
    "credentials-systemd-credentials",
  ];
  return [stateDirectory, ...folders.map((name) => join(stateDirectory, name))];
}

/** Removes what processes that are gone left half-written, secrets of the file tier included. */
export async function removeAllTemporaries(stateDirectory: string): Promise<void> {
  for (const folder of listFolders(stateDirectory)) await removeAbandonedTemporaries(folder);
}

/** Far more than a file of this program's own, in bytes. */
const FILE_MAX_BYTES = 1_048_576;

/**
 * Removes what was set aside in these directories and mentions the enrolment, and looks again
 * afterwards. A file that mentions others as well goes as a whole: it is a copy.
 * @param isMention told the text of each.
 * @returns how many were removed; `state.unwritable` where one cannot be read or removed.
 */
export async function removeTraces(
  directories: readonly string[],
  isMention: (text: string) => boolean,
): Promise<Result<number>> {
  const found = await findTraces(directories, isMention);
  if (!found.ok) return found;
  for (const path of found.value) {
    const removed = await removeFileDurably(path);
    if (!removed.ok) return removed;
  }
  const left = await findTraces(directories, isMention);
  if (!left.ok) return left;
  const [first] = left.value;
  return first === undefined
    ? succeed(found.value.length)
    : fail("state.unwritable", { detail: `${first} is still there` });
}

async function findTraces(
  directories: readonly string[],
  isMention: (text: string) => boolean,
): Promise<Result<readonly string[]>> {
  const found: string[] = [];
  for (const directory of directories) {
    try {
      for (const entry of await readdir(directory, { withFileTypes: true })) {
        if (!entry.isFile() || !ASIDE.test(entry.name)) continue;
        const path = join(directory, entry.name);
        const text = await readFile(path, { encoding: "utf8" });
        if (text.length <= FILE_MAX_BYTES && isMention(text)) found.push(path);
      }
    } catch (error) {
      const code = errorCodeOf(error);
      if (code !== "ENOENT") {
        return fail("state.unwritable", { detail: `${code} ${directory}`, cause: error });
      }
    }
  }
  return succeed(found);
}
