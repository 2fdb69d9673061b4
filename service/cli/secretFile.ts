import { writeFileSync } from "node:fs";
import { fail, succeed, type CommandResult } from "./commandResult.ts";

/**
 * Writes what is shown nowhere else, for its owner's eyes alone (mode 0600).
 * @param flag `wx` reserves a file that must not exist yet, `w` fills the one that was reserved
 */
export function writeSecret(
  file: string,
  content: string,
  flag: "wx" | "w",
): CommandResult<undefined> {
  try {
    writeFileSync(file, content, { mode: 0o600, flag });
    return succeed(undefined);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "failed";
    return fail(
      "usage",
      "out.unwritable",
      `${file} cannot be written (${code}).`,
      code === "EEXIST"
        ? "Name a file that does not exist yet: what is there is not overwritten."
        : "Name a file in a directory that you may write to.",
    );
  }
}
