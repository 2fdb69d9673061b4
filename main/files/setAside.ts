import { constants } from "node:fs";
import { copyFile, lstat, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { syncDirectory } from "./durableFile.ts";

/**
 * Moves a file that cannot be used out of the way, beside where it was, as
 * `<name>.<why>-20261122T081500Z`, so that nothing is ever deleted or overwritten.
 * @returns the new path; `state.unwritable` with the errno where it stays where it is.
 */
export async function setAside(
  path: string,
  why: "corrupt" | "newer" | "replaced",
  now: Date = new Date(),
): Promise<Result<string>> {
  try {
    const target = await findFreeName(path, why, now);
    await rename(path, target);
    await syncDirectory(dirname(path));
    return succeed(target);
  } catch (error) {
    return fail("state.unwritable", { detail: `${errorCodeOf(error)} ${path}`, cause: error });
  }
}

/**
 * Copies a file durably to where {@link setAside} would move it; the file itself stays, so that
 * there is no moment without it.
 */
export async function keepCopy(
  path: string,
  why: "replaced",
  now: Date = new Date(),
): Promise<Result<string>> {
  try {
    const target = await findFreeName(path, why, now);
    await copyFile(path, target, constants.COPYFILE_EXCL);
    const copy = await open(target, constants.O_RDONLY);
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
    await syncDirectory(dirname(path));
    return succeed(target);
  } catch (error) {
    return fail("state.unwritable", { detail: `${errorCodeOf(error)} ${path}`, cause: error });
  }
}

async function findFreeName(path: string, why: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  for (let attempt = 0; ; attempt += 1) {
    const target = `${path}.${why}-${stamp}${attempt === 0 ? "" : `-${attempt}`}`;
    if (await isFree(target)) return target;
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (error) {
    if (errorCodeOf(error) === "ENOENT") return true;
    throw error;
  }
}
