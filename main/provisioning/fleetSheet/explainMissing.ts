import type { Sheet, SheetRow } from "../../../sheets/sheet.ts";
import { isPlaceholder } from "../../device/hardwareTrait.ts";
import { normalizeKey } from "./compareKeys.ts";
import { KEY_ROLES, TITLE, type FleetColumns } from "./fleetColumns.ts";
import { describeMachine, type FleetMachine } from "./fleetMachine.ts";
import { explainOdd } from "./rowCells.ts";

/** How many rows are named; the rest have the same fault. */
const NAMED_MAX = 3;

/** Digits that a spreadsheet keeps of a number; what comes after them becomes zeros. */
const DIGITS_KEPT = 15;

/** Spreadsheets show and export long numbers like this, and the digits in the middle are gone. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+(\d{1,2})$/i;

/**
 * Why no row fits, for whoever corrects the sheet: what the machine calls itself, and rows that
 * would fit if a spreadsheet had not changed them. Those are named and not taken: two serials may
 * differ in a leading zero alone.
 */
export function explainMissing(sheet: Sheet, columns: FleetColumns, machine: FleetMachine): string {
  const keys = KEY_ROLES.filter((role) => columns[role] !== undefined).map((role) => TITLE[role]);
  const rows = sheet.rows.length === 1 ? "1 row" : `${sheet.rows.length} rows`;
  return [
    `${rows}, by ${keys.join(", ")}`,
    ...nearSerials(sheet, columns, machine),
    ...unusableKeys(sheet, columns),
    ...(machine.isSerialHidden && columns.serial !== undefined
      ? ["the serial of this machine takes root or systemd's LoadCredential= to be read"]
      : []),
    describeMachine(machine),
  ].join("; ");
}

function nearSerials(
  sheet: Sheet,
  { serial: title }: FleetColumns,
  { serial }: FleetMachine,
): readonly string[] {
  if (title === undefined || serial === null) return [];
  const own = normalizeKey("serial", serial);
  return sheet.rows
    .flatMap((row) => {
      const why = explainNear(row.cells[title] ?? "", own);
      return why === undefined ? [] : [`line ${row.line}, column ${title} ${why}`];
    })
    .slice(0, NAMED_MAX);
}

/** How a cell may have come from this serial; `undefined` where it did not. */
function explainNear(text: string, own: string): string | undefined {
  const [written, lead = "", rest = "", exponent] = SCIENTIFIC.exec(text) ?? [];
  if (written !== undefined) {
    const digits = lead + rest;
    // The last digit that is shown may have been rounded up.
    const isOwn =
      /^\d+$/.test(own) &&
      own.length === Number(exponent) + 1 &&
      own.startsWith(digits.slice(0, -1) || digits);
    return isOwn ? "shows a number in scientific notation; format the column as text" : undefined;
  }
  const cell = normalizeKey("serial", text);
  if (!/^\d+$/.test(cell) || !/^\d+$/.test(own)) return undefined;
  if (cell !== own && cell.replace(/^0+/, "") === own.replace(/^0+/, "")) {
    return "lacks the leading zeros of this machine's serial; format the column as text";
  }
  const isRounded =
    own.length > DIGITS_KEPT &&
    cell === own.slice(0, DIGITS_KEPT).padEnd(own.length, "0") &&
    cell !== own;
  return isRounded
    ? `kept ${DIGITS_KEPT} digits of this machine's serial; format the column as text`
    : undefined;
}

/** Cells in key columns that can name no machine: maker's words, dates, errors. */
function unusableKeys(sheet: Sheet, columns: FleetColumns): readonly string[] {
  const found = sheet.rows.flatMap((row) => explainUnusable(row, columns));
  const more = found.length - NAMED_MAX;
  return [...found.slice(0, NAMED_MAX), ...(more > 0 ? [`${more} more cells like these`] : [])];
}

/** What is wrong with the key cells of a row, as sentences without a full stop. */
export function explainUnusable(row: SheetRow, columns: FleetColumns): readonly string[] {
  return KEY_ROLES.flatMap((role) => {
    const title = columns[role];
    if (title === undefined) return [];
    const text = row.cells[title] ?? "";
    const odd = row.odd[title];
    const place = `line ${row.line}, column ${title}`;
    if (odd !== undefined && odd !== "number") return [`${place} ${explainOdd(odd)}`];
    if (text === "") return [];
    if (isPlaceholder(text)) return [`${place} holds what makers leave where they fill nothing in`];
    return normalizeKey(role, text) === "" ? [`${place} holds no ${TITLE[role]}`] : [];
  });
}
