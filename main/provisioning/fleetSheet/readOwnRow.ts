import { basename } from "node:path";
import { readSheet } from "../../../sheets/readSheet.ts";
import type { Sheet, SheetProblem } from "../../../sheets/sheet.ts";
import { fail, type Failure, type Result } from "../../core/result.ts";
import { findOwnRow, type OwnRow } from "./findOwnRow.ts";
import type { FleetMachine } from "./fleetMachine.ts";

/**
 * Reads a fleet sheet from its bytes.
 * @param path for people; whoever read the bytes has looked at who may read and change them.
 * @returns `sheet.unreadable` with file, line and column.
 */
export async function readFleetSheet(bytes: Uint8Array, path: string): Promise<Result<Sheet>> {
  const sheet = await readSheet(bytes, basename(path));
  if (sheet.ok) return sheet;
  return fail("sheet.unreadable", { detail: `${path}: ${describeProblem(sheet.problem)}` });
}

function describeProblem({ line, column, detail }: SheetProblem): string {
  const place = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ];
  return place.length === 0 ? detail : `${place.join(", ")}: ${detail}`;
}

/**
 * Finds this machine's row in the bytes of a fleet sheet.
 * @returns as {@link readFleetSheet} and {@link findOwnRow}, each with the file's name.
 */
export async function readOwnRow(
  bytes: Uint8Array,
  path: string,
  machine: FleetMachine,
): Promise<Result<OwnRow>> {
  const sheet = await readFleetSheet(bytes, path);
  if (!sheet.ok) return sheet;
  const own = findOwnRow(sheet.value, machine);
  return own.ok ? own : { ok: false, failure: inFile(own.failure, path) };
}

function inFile(failure: Failure, path: string): Failure {
  return { ...failure, detail: failure.detail === undefined ? path : `${path}: ${failure.detail}` };
}
