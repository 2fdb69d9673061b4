import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { type FleetLine, type SheetFormat, writeFleetSheet } from "../../bulk/deviceSheets.ts";
import { fail, succeed, type CommandResult } from "../commandResult.ts";

/** By the name of the file. */
export function formatOf(file: string): CommandResult<SheetFormat> {
  const format = /\.(csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  if (format === "csv" || format === "xlsx") return succeed(format);
  return fail(
    "usage",
    "output.format_unknown",
    "It is not said what kind of sheet is to be written.",
    "Give --output a name that ends in .csv or .xlsx.",
  );
}

/** Whether the file can be made; nothing is written yet, and nothing ever replaced. */
export function checkOutput(file: string): CommandResult<SheetFormat> {
  if (existsSync(file)) {
    return fail(
      "usage",
      "output.exists",
      `${file} is there already.`,
      "Name another file, or move that one away: it may hold codes that still open something.",
    );
  }
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    return unwritable(file, error);
  }
  return formatOf(file);
}

/**
 * Writes the codes for their owner's eyes alone (mode 0600), on disk when it answers. A file that
 * could not be written whole does not stay.
 */
export async function writeFleetFile(
  file: string,
  format: SheetFormat,
  lines: readonly FleetLine[],
): Promise<CommandResult<void>> {
  return writeNewFile(file, await writeFleetSheet(format, lines));
}

export function writeNewFile(file: string, bytes: Uint8Array): CommandResult<void> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "wx", 0o600);
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
    closeSync(descriptor);
    return succeed(undefined);
  } catch (error) {
    if (descriptor !== undefined) rmSync(file, { force: true });
    return unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): CommandResult<never> {
  const { code = "unwritable" } = error as NodeJS.ErrnoException;
  return fail(
    "usage",
    "output.unwritable",
    `${file} cannot be written (${code}).`,
    "Name a file that does not exist yet, where you may write.",
  );
}
