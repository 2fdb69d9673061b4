import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";

/** Where a report goes that nobody named a file for: beside whoever asked. */
export function reportFileName(createdAt: string): string {
  return `latchkey-report-${createdAt.replace(/[-:]|\.\d+/g, "")}.json`;
}

/**
 * Writes a report into a new file that only this user can read.
 * @returns its absolute path and size in bytes; `usage.invalid` where there is such a file already,
 *   `state.unwritable` with the errno where it cannot be written.
 */
export async function writeReport(
  path: string,
  text: string,
): Promise<Result<{ readonly file: string; readonly bytes: number }>> {
  const absolute = resolve(path);
  try {
    const file = await open(absolute, "wx", 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return succeed({ file: absolute, bytes: Buffer.byteLength(text) });
  } catch (error) {
    const code = errorCodeOf(error);
    return code === "EEXIST"
      ? fail("usage.invalid", { detail: "the file named by --output exists already" })
      : fail("state.unwritable", { detail: `${code} ${absolute}`, cause: error });
  }
}
