import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { FILE_MAX_BYTES, weakness, weaknessOfFolder, type Protection } from "./protection.ts";

/**
 * Reads a file as {@link readPrivateBytes} does, for a program that does nothing else meanwhile and is
 * to end as soon as it can: without promises, and without what Node loads for them.
 * @returns `null` for a file that is not there, `undefined` for one that does not count.
 */
export function readAtOnce(
  path: string,
  options: { readonly protection: Protection; readonly maxBytes?: number },
): Buffer | null | undefined {
  let file: number;
  try {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    file = openSync(path, flags);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : undefined;
  }
  try {
    const stats = fstatSync(file);
    const directory = dirname(path);
    const isSound =
      stats.isFile() &&
      stats.size <= (options.maxBytes ?? FILE_MAX_BYTES) &&
      weakness(path, stats, options.protection) === undefined &&
      weaknessOfFolder(directory, statSync(directory)) === undefined;
    return isSound ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * What a file is to the system, without a look inside: whoever writes to it, exchanges it or changes
 * who may read it changes this too (inode, size, times; the last of which nobody can set).
 * @returns `missing`; `undefined` where the file does not count.
 */
export function stampOf(path: string, protection: Protection): string | undefined {
  try {
    const stats = lstatSync(path);
    const directory = dirname(path);
    const isSound =
      stats.isFile() &&
      weakness(path, stats, protection) === undefined &&
      weaknessOfFolder(directory, statSync(directory)) === undefined;
    const { dev, ino, size, mtimeMs, ctimeMs } = stats;
    return isSound ? [dev, ino, size, mtimeMs, ctimeMs].join(" ") : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : undefined;
  }
}
