import type { Sheet } from "../../../sheets/sheet.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { compareRow, type ComparedRow } from "./compareKeys.ts";
import { explainMissing } from "./explainMissing.ts";
import { findColumns, TITLE, type FleetColumns, type KeyRole } from "./fleetColumns.ts";
import { describeMachine, type FleetMachine } from "./fleetMachine.ts";
import { readInvitationCell, readTextCell } from "./rowCells.ts";

/** What the sheet says about this machine. */
export interface OwnRow {
  readonly line: number;
  /** By what the machine was found, the most trustworthy first; never empty. */
  readonly foundBy: readonly KeyRole[];
  /** Code or link: a secret. */
  readonly invitation: string;
  readonly name: string | null;
  readonly site: string | null;
  readonly group: string | null;
}

/**
 * Finds the row of this machine. It has to be the only one: a row that also names another machine,
 * or a second row that names this one, is for a person to settle. A host name is the exception,
 * since it is changed as easily as a name tag: it finds a row where nothing better does, and
 * contradicts nothing.
 * @returns `sheet.unreadable` where columns are missing or a cell of the row is no text,
 *   `sheet.row_missing`, `sheet.row_ambiguous`, and `link.*` for a row with a missing or damaged
 *   code. Each with the lines, and with what this machine calls itself.
 */
export function findOwnRow(sheet: Sheet, machine: FleetMachine): Result<OwnRow> {
  const columns = findColumns(sheet);
  if (!columns.ok) return columns;
  const compared = sheet.rows.map((row) => compareRow(row, columns.value, machine));
  const own = choose(compared, machine);
  if (!own.ok) return own;
  if (own.value === undefined) {
    const detail = explainMissing(sheet, columns.value, machine);
    return fail("sheet.row_missing", { detail });
  }
  return readRow(sheet, columns.value, own.value);
}

const isStrong = (role: KeyRole): boolean => role !== "hostname";

function choose(
  compared: readonly ComparedRow[],
  machine: FleetMachine,
): Result<ComparedRow | undefined> {
  const byKey = compared.filter(({ same }) => same.some(isStrong));
  const byName = compared.filter(
    ({ same, other }) => same.includes("hostname") && !same.some(isStrong) && !other.some(isStrong),
  );
  const candidates = byKey.length > 0 ? byKey : byName;
  const [first, second] = candidates;
  if (first === undefined) return succeed(undefined);
  if (second !== undefined) {
    const lines = candidates
      .slice(0, 5)
      .map(({ row, same }) => `line ${row.line} (${titles(same)})`);
    const more = candidates.length > 5 ? ` and ${candidates.length - 5} more` : "";
    const detail = `named on ${lines.join(", ")}${more}; ${describeMachine(machine)}`;
    return fail("sheet.row_ambiguous", { detail });
  }
  const against = first.other.filter(isStrong);
  if (against.length > 0) {
    const same = first.same.filter(isStrong);
    const detail =
      `line ${first.row.line} names this machine in ${titles(same)} and another one in ` +
      `${titles(against)}; ${describeMachine(machine)}`;
    return fail("sheet.row_ambiguous", { detail });
  }
  return succeed(first);
}

function titles(roles: readonly KeyRole[]): string {
  return roles.map((role) => TITLE[role]).join(", ");
}

function readRow(sheet: Sheet, columns: FleetColumns, own: ComparedRow): Result<OwnRow> {
  const { row, same } = own;
  const invitation = readInvitationCell(row, columns);
  if (!invitation.ok) return invitation;
  const twin = sheet.rows.find((each) => {
    if (each.line === row.line) return false;
    const theirs = readInvitationCell(each, columns);
    return theirs.ok && theirs.value.canonical === invitation.value.canonical;
  });
  if (twin !== undefined) {
    const detail = `line ${row.line} and line ${twin.line} have the same invitation`;
    return fail("sheet.row_ambiguous", { detail });
  }
  const [name, site, group] = [
    readTextCell(row, columns, "name"),
    readTextCell(row, columns, "site"),
    readTextCell(row, columns, "group"),
  ];
  if (!name.ok) return name;
  if (!site.ok) return site;
  if (!group.ok) return group;
  return succeed({
    line: row.line,
    foundBy: same,
    invitation: invitation.value.text,
    name: name.value,
    site: site.value,
    group: group.value,
  });
}
