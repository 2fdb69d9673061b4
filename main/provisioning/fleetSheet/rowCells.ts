import type { OddCell, SheetRow } from "../../../sheets/sheet.ts";
import { parseSecret } from "../../../protocol/invitationSecret.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { toSecretFailure } from "../../core/secretFailure.ts";
import { TITLE, type ColumnRole, type FleetColumns } from "./fleetColumns.ts";

/** What a spreadsheet has made of a cell, and what to do about it. */
const EXPLAINED = {
  number: "is a number and no text; format the column as text and enter it again",
  date: "has become a date; format the column as text and enter it again",
  boolean: "has become TRUE or FALSE; format the column as text and enter it again",
  error: "holds an error of the spreadsheet",
  formula: "holds a formula that no spreadsheet has computed; put its value there",
} as const satisfies Record<OddCell, string>;

export function explainOdd(odd: OddCell): string {
  return EXPLAINED[odd];
}

/** Code or link of a row; `canonical` is what two rows are compared by. Both are secrets. */
export interface InvitationCell {
  readonly text: string;
  readonly canonical: string;
}

/**
 * The invitation of a row: its code, or where there is none its link. Of a link only whoever follows
 * it knows whether it is whole.
 * @returns `link.none` for a row with neither, `link.*` for a damaged code; `detail` has the line
 *   and what is wrong, never the code.
 */
export function readInvitationCell(row: SheetRow, columns: FleetColumns): Result<InvitationCell> {
  const { code, link } = columns;
  const text = (code === undefined ? "" : row.cells[code]) ?? "";
  const odd = code === undefined ? undefined : row.odd[code];
  if (odd !== undefined && code !== undefined) {
    return fail("link.malformed", { detail: `${place(row, code)} ${explainOdd(odd)}` });
  }
  if (text === "") {
    const address = (link === undefined ? "" : row.cells[link]) ?? "";
    if (address !== "") return succeed({ text: address, canonical: address });
    const wanted = [code, link].filter((title) => title !== undefined).join(" and ");
    return fail("link.none", { detail: `line ${row.line} has nothing in ${wanted}` });
  }
  // Some keep the whole link where the code belongs; it says itself what it is.
  if (text.includes("://")) return succeed({ text, canonical: text });
  const parsed = parseSecret(text);
  if (parsed.ok) return succeed({ text, canonical: parsed.secret.value });
  const failure = toSecretFailure(parsed);
  const where = place(row, code ?? TITLE.code);
  const detail = failure.detail === undefined ? where : `${where}: ${failure.detail}`;
  return fail(failure.code, { detail });
}

/**
 * A cell that is taken as it stands; `null` where it is empty.
 * @returns `sheet.unreadable` where the spreadsheet has made something else of it.
 */
export function readTextCell(
  row: SheetRow,
  columns: FleetColumns,
  role: Extract<ColumnRole, "name" | "site" | "group">,
): Result<string | null> {
  const title = columns[role];
  if (title === undefined) return succeed(null);
  const odd = row.odd[title];
  // A kiosk may well be called 12.
  if (odd !== undefined && odd !== "number") {
    return fail("sheet.unreadable", { detail: `${place(row, title)} ${explainOdd(odd)}` });
  }
  return succeed(row.cells[title] || null);
}

function place(row: SheetRow, title: string): string {
  return `line ${row.line}, column ${title}`;
}
