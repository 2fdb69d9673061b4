import { stringify } from "csv-stringify/sync";
import { guardFormula } from "../formulaGuard.ts";

/** With the mark, Excel reads UTF-8; without it, whatever the country used thirty years ago. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Beside commas and quotation marks: what some reader takes for the end of a cell or a line. */
const QUOTED = /[\r\n\t;]/;

/**
 * A sheet as CSV (RFC 4180: commas, CRLF) that a spreadsheet opens without running anything in it.
 * What would be a formula begins with an apostrophe, which `readSheet` takes away again.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(guardFormula));
  return BYTE_ORDER_MARK + stringify(lines, { record_delimiter: "\r\n", quoted_match: QUOTED });
}
