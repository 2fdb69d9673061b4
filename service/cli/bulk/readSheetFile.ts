import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readSheet } from "../../../sheets/readSheet.ts";
import { SHEET_BYTES_MAX } from "../../../sheets/sheet.ts";
import { type DeviceSheet, type LineProblem, readDevices } from "../../bulk/readDevices.ts";
import { fail, succeed, type CommandResult } from "../commandResult.ts";

/** So many faults are told; who has more wants to see the first ones anyway. */
const TOLD_MAX = 50;

/** Reads the devices that a CSV or XLSX file names. */
export async function readSheetFile(file: string): Promise<CommandResult<DeviceSheet>> {
  let bytes: Uint8Array;
  try {
    // Before it is in memory: what is larger is no sheet.
    if (statSync(file).size > SHEET_BYTES_MAX) {
      return fail("usage", "sheet.too_large", `${file} is larger than a sheet may be.`, ADVICE);
    }
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    return fail("usage", "sheet.unreadable", `${file} cannot be read (${code}).`, ADVICE);
  }
  const sheet = await readSheet(bytes, basename(file));
  if (sheet.ok) return succeed(readDevices(sheet.value));
  const { code, line, column, detail } = sheet.problem;
  const where = line === undefined ? [] : [describe({ line, column: column ?? null, detail })];
  return fail("usage", `sheet.${code}`, `${basename(file)} is no sheet: ${detail}.`, ADVICE, where);
}

/** What to say where lines are wrong, and nothing was done. */
export function sheetInvalid(problems: readonly LineProblem[]): CommandResult<never> {
  const told = problems.toSorted((one, other) => one.line - other.line);
  const more = told.length - TOLD_MAX;
  return fail(
    "usage",
    "sheet.invalid",
    `${told.length === 1 ? "One thing is" : `${told.length} things are`} wrong in the sheet; nothing was done.`,
    "Correct what is named above and run the command again, or leave such lines out with --skip-invalid.",
    [...told.slice(0, TOLD_MAX).map(describe), ...(more > 0 ? [`and ${more} more`] : [])],
  );
}

export function describe({ line, column, detail }: LineProblem): string {
  return column === null ? `line ${line}: ${detail}` : `line ${line}, ${column}: ${detail}`;
}

const ADVICE =
  "Save the sheet as CSV (UTF-8) or XLSX; `latchkey-service template --output FILE` writes one to fill in.";
