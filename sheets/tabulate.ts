import { unguardFormula } from "./formulaGuard.ts";
import {
  refuse,
  SHEET_CELL_MAX,
  SHEET_COLUMNS_MAX,
  SHEET_ROWS_MAX,
  type OddCell,
  type Sheet,
  type SheetOutcome,
  type SheetRow,
} from "./sheet.ts";

export interface RawCell {
  /** The first column is 0. */
  readonly column: number;
  readonly text: string;
  readonly odd?: OddCell;
}

/** A line as it stands in the file; cells without text may be left out. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

interface Column {
  readonly index: number;
  readonly name: string;
}

/**
 * Makes a sheet of the lines of a file: the first one with text is the header.
 * @param surplus whether text to the right of the header is an error. In CSV it is: a separator
 *   that was not quoted has moved every cell behind it. In a workbook it is somebody's remark.
 */
export function tabulate(
  lines: Iterable<RawRow>,
  { surplus }: { readonly surplus: "refused" | "ignored" },
): SheetOutcome<Sheet> {
  let columns: readonly Column[] | undefined;
  const rows: SheetRow[] = [];
  for (const { line, cells } of lines) {
    const filled = cells.map(trim).filter(({ text, odd }) => text !== "" || odd !== undefined);
    if (filled.length === 0) continue;
    if (filled.length > SHEET_COLUMNS_MAX) {
      return refuse("too_large", `there are more than ${SHEET_COLUMNS_MAX} columns`, { line });
    }
    const long = filled.find(({ text }) => text.length > SHEET_CELL_MAX);
    if (long !== undefined) {
      const detail = `a cell holds more than ${SHEET_CELL_MAX} characters`;
      return refuse("too_large", detail, { line, column: nameOf(columns, long.column) });
    }
    if (columns === undefined) {
      const header = readHeader(filled, line);
      if (!header.ok) return header;
      columns = header.value;
      continue;
    }
    if (rows.length === SHEET_ROWS_MAX) {
      return refuse("too_large", `there are more than ${SHEET_ROWS_MAX} rows`, { line });
    }
    const width = (columns.at(-1)?.index ?? 0) + 1;
    if (surplus === "refused" && filled.some(({ column }) => column >= width)) {
      const detail = "there are more cells than in the header; a separator may stand unquoted";
      return refuse("row_too_long", detail, { line });
    }
    const row = toRow(line, columns, filled);
    if (row !== undefined) rows.push(row);
  }
  if (columns === undefined) return refuse("header_missing", "there is no text in it");
  return { ok: true, value: { header: columns.map(({ name }) => name), rows } };
}

/** A guard is in workbooks too, where our CSV was opened and saved as one. */
function trim(cell: RawCell): RawCell {
  return { ...cell, text: unguardFormula(cell.text).trim() };
}

function nameOf(columns: readonly Column[] | undefined, index: number): string {
  return columns?.find((column) => column.index === index)?.name ?? `${index + 1}`;
}

function readHeader(filled: readonly RawCell[], line: number): SheetOutcome<readonly Column[]> {
  const columns = filled
    .map(({ column, text }) => ({ index: column, name: text.replaceAll(/\s+/gu, " ") }))
    .filter(({ name }) => name !== "");
  const seen = new Set<string>();
  for (const { name } of columns) {
    const key = name.toLowerCase();
    if (seen.has(key)) {
      return refuse("header_repeated", "the header names a column twice", { line, column: name });
    }
    seen.add(key);
  }
  return { ok: true, value: columns };
}

/** `undefined` where all the text stands in columns without a name. */
function toRow(
  line: number,
  columns: readonly Column[],
  filled: readonly RawCell[],
): SheetRow | undefined {
  const byColumn = new Map(filled.map((cell) => [cell.column, cell]));
  const own = columns.map(({ index, name }) => ({ name, cell: byColumn.get(index) }));
  if (own.every(({ cell }) => cell === undefined)) return undefined;
  return {
    line,
    cells: Object.fromEntries(own.map(({ name, cell }) => [name, cell?.text ?? ""])),
    odd: Object.fromEntries(
      own.flatMap(({ name, cell }) => (cell?.odd === undefined ? [] : [[name, cell.odd]])),
    ),
  };
}
