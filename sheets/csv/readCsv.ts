import { CsvError, parse } from "csv-parse/sync";
import {
  refuse,
  SHEET_CELL_MAX,
  SHEET_COLUMNS_MAX,
  SHEET_ROWS_MAX,
  type Sheet,
  type SheetOutcome,
} from "../sheet.ts";
import { tabulate, type RawRow } from "../tabulate.ts";
import { findSeparator } from "./findSeparator.ts";

/** Lines of all kinds, empty ones included: each costs, even if nothing stands in it. */
const LINES_MAX = 5 * SHEET_ROWS_MAX;
const CELLS_MAX = 1_000_000;

/** A record as the parser gives it with `raw`, of which its types know nothing. */
interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: separated by comma, semicolon or tab, any line
 * ending, cells over several lines in quotes.
 */
export function readCsv(text: string): SheetOutcome<Sheet> {
  const { separator, skip } = findSeparator(text);
  const firstLine = skip === 0 ? 1 : 2;
  if (countLineEnds(text) > LINES_MAX) {
    return refuse("too_large", `there are more than ${LINES_MAX} lines`);
  }
  if (countCharacter(text, separator) > CELLS_MAX) {
    return refuse("too_large", `there are more than ${CELLS_MAX} cells`);
  }
  try {
    const records: unknown = parse(text.slice(skip), {
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      max_record_size: SHEET_CELL_MAX * SHEET_COLUMNS_MAX,
      raw: true,
    });
    return tabulate(toLines(records as readonly ParsedRecord[], firstLine), { surplus: "refused" });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lineOf(error, text, skip) + firstLine - 1;
    return error.code === "CSV_MAX_RECORD_SIZE"
      ? refuse("too_large", "a row is too long; is a quotation mark not closed?", { line })
      : refuse("malformed", describe(error.code), { line });
  }
}

/** The parser counts up to the end of a record; people look for its beginning. */
function* toLines(records: readonly ParsedRecord[], firstLine: number): Generator<RawRow> {
  let line = firstLine;
  for (const { record, raw } of records) {
    const cells = record.map((text, column) => ({ column, text }));
    yield { line, cells };
    line += countLineEnds(raw);
  }
}

function countLineEnds(raw: string): number {
  let count = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw[index];
    if (unit === "\n" || (unit === "\r" && raw[index + 1] !== "\n")) count += 1;
  }
  return count;
}

function countCharacter(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
    count += 1;
  return count;
}

/** Where a quotation mark is missing, the parser stops at the end of the file; it began elsewhere. */
function lineOf(error: CsvError, text: string, skip: number): number {
  if (error.code !== "CSV_QUOTE_NOT_CLOSED") {
    return typeof error["lines"] === "number" ? error["lines"] : 1;
  }
  return countLineEnds(text.slice(skip, text.lastIndexOf('"'))) + 1;
}

/** The parser's own words quote the cell, which may be a code. */
function describe(code: string): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quotation mark is not closed";
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return "a quotation mark stands in the middle of a cell";
    default:
      return "this is no CSV";
  }
}
