import { randomBytes } from "node:crypto";
import { readdir, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCodeOf } from "../core/systemError.ts";

/** `.<name>.<process id>.<random>.tmp`: says whose it is, so that what a dead process left can go. */
const TEMPORARY = /^\.(.+)\.([1-9]\d{0,9})\.[0-9a-f]{12}\.tmp$/;

/** A name beside `path` that nobody else uses, for a file that is about to take its place. */
export function temporaryPathOf(path: string): string {
  const random = randomBytes(6).toString("hex");
  return join(dirname(path), `.${basename(path)}.${process.pid}.${random}.tmp`);
}

/** Names of what processes that are gone left half-written in a directory. */
export async function findAbandonedTemporaries(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  return names.filter((name) => {
    const pid = Number(TEMPORARY.exec(name)?.[2]);
    return Number.isInteger(pid) && !isAlive(pid);
  });
}

/**
 * Removes what processes that are gone left half-written in a directory: such a file never took
 * the place of the real one, so nothing in it counts. A process id that is in use again keeps its
 * file until a later time.
 * @returns how many were removed. What cannot be removed stays; it does no harm.
 */
export async function removeAbandonedTemporaries(directory: string): Promise<number> {
  const abandoned = await findAbandonedTemporaries(directory);
  const removed = await Promise.all(
    abandoned.map((name) =>
      unlink(join(directory, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return removed.filter(Boolean).length;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return errorCodeOf(error) === "EPERM";
  }
}
