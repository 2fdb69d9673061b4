/** What a cell was where it was not simply text, so that a problem in it can be explained. */
export type OddCell = "number" | "date" | "boolean" | "error" | "formula";

export interface SheetRow {
  /** As a spreadsheet or an editor counts it; the first line is 1. */
  readonly line: number;
  /** Every column of the header, trimmed; empty where the row says nothing. */
  readonly cells: Readonly<Record<string, string>>;
  /**
   * Columns whose cell is no text: a program may have made a number or a date out of what somebody
   * typed. `formula` is one without a computed value. Never in a CSV file, which has text alone.
   */
  readonly odd: Readonly<Record<string, OddCell>>;
}

/** A table with one header line; rows without any text are left out. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export type SheetProblemCode =
  /** More bytes, rows, columns or text than a sheet has; also what unpacks to that. */
  | "too_large"
  /** Neither CSV nor XLSX: an old .xls, one with a password, .ods, a picture. */
  | "unsupported"
  /** Text that is not UTF-8, nor UTF-16 with its mark. */
  | "encoding"
  /** CSV or XLSX that breaks its own rules. */
  | "malformed"
  | "header_missing"
  | "header_repeated"
  /** A line with more cells than the header, so that nobody knows which is which. */
  | "row_too_long";

export interface SheetProblem {
  readonly code: SheetProblemCode;
  readonly line?: number;
  readonly column?: string;
  /** English, one sentence without a full stop; holds no cell's text but the header's. */
  readonly detail: string;
}

export type SheetOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: SheetProblem };

/** Largest file, in bytes: some 20,000 rows with room to spare. */
export const SHEET_BYTES_MAX = 8 * 1024 * 1024;
/** Rows with text in them, the header aside. */
export const SHEET_ROWS_MAX = 20_000;
export const SHEET_COLUMNS_MAX = 100;
/** Longest text of a cell, in UTF-16 units; a link has a few hundred. */
export const SHEET_CELL_MAX = 4_000;

export function refuse(
  code: SheetProblemCode,
  detail: string,
  where: { readonly line?: number; readonly column?: string } = {},
): { readonly ok: false; readonly problem: SheetProblem } {
  return { ok: false, problem: { code, ...where, detail } };
}
