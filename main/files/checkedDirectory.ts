import { readdir } from "node:fs/promises";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { readCheckedFile, type CheckedFile } from "./checkedFile.ts";
import { removeAbandonedTemporaries } from "./temporaryFiles.ts";

/** A file that could not be read and was set aside. */
export interface DamagedFile {
  /** What the pattern found in its name. */
  readonly stem: string;
  readonly failure: Failure;
}

export interface DirectoryReading<Content> {
  /** In the order of their names. */
  readonly found: readonly Content[];
  readonly damage: readonly DamagedFile[];
}

/**
 * Reads the checked files of a directory whose names fit, and removes what interrupted writing left
 * there. A file that another process finished with meanwhile is neither found nor damaged.
 * @param pattern its first group is the stem that `formOf` gets
 * @returns `state.unwritable` where the directory cannot be read; a missing one is empty
 */
export async function readCheckedDirectory<Content>(
  directory: string,
  pattern: RegExp,
  formOf: (stem: string) => CheckedFile<Content>,
): Promise<Result<DirectoryReading<Content>>> {
  let names: readonly string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    const code = errorCodeOf(error);
    return code === "ENOENT"
      ? succeed({ found: [], damage: [] })
      : fail("state.unwritable", { detail: `${code} ${directory}`, cause: error });
  }
  await removeAbandonedTemporaries(directory);
  const found: Content[] = [];
  const damage: DamagedFile[] = [];
  for (const name of names.toSorted()) {
    const stem = pattern.exec(name)?.[1];
    if (stem === undefined) continue;
    const read = await readCheckedFile(formOf(stem));
    if (!read.ok) return read;
    if (read.value.content !== undefined) found.push(read.value.content);
    if (read.value.damage !== null) damage.push({ stem, failure: read.value.damage });
  }
  return succeed({ found, damage });
}
