import { SHEET_ROWS_MAX } from "../sheet.ts";
import type { RawCell, RawRow } from "../tabulate.ts";
import { toCellText } from "./cellText.ts";
import type { NumberFormat } from "./numberFormats.ts";
import { readXml } from "./readXml.ts";
import { malformed, WorkbookProblem } from "./workbookProblem.ts";

/** ECMA-376 sets no limits; these are those of every spreadsheet program. */
const LINE_MAX = 1_048_576;
const COLUMN_MAX = 16_384;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string | undefined;
  inline: string;
}

/**
 * Reads the cells of a worksheet (ECMA-376 part 1, 18.3.1). Only cells with something in them take
 * memory, however far apart they stand; rows and cells have to be in their order, as every program
 * writes them, so that no two readers see different things in one place.
 * @throws WorkbookProblem
 */
export function readWorksheet(
  bytes: Uint8Array,
  part: string,
  content: { readonly texts: readonly string[]; readonly formats: readonly NumberFormat[] },
): readonly RawRow[] {
  const rows: RawRow[] = [];
  let line = 0;
  let column = -1;
  let cells: RawCell[] = [];
  let cell: OpenCell | undefined;
  let collects: "value" | "inline" | undefined;
  let isPhonetic = false;

  readXml(bytes, part, {
    open: (name, attribute) => {
      switch (name) {
        case "row":
          line = nextLine(attribute("r"), line);
          column = -1;
          cells = [];
          break;
        case "c": {
          column = nextColumn(attribute("r"), column, line);
          cell = {
            column,
            type: attribute("t") ?? "n",
            style: Number(attribute("s") ?? 0),
            hasFormula: false,
            value: undefined,
            inline: "",
          };
          break;
        }
        case "f":
          if (cell !== undefined) cell.hasFormula = true;
          break;
        case "v":
          if (cell !== undefined) cell.value = "";
          collects = "value";
          break;
        case "rPh":
          isPhonetic = true;
          break;
        case "t":
          collects = isPhonetic ? undefined : "inline";
          break;
        default:
      }
    },
    close: (name) => {
      if (name === "v" || name === "t") collects = undefined;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "c" && cell !== undefined) {
        const found = toCellText(cell, line, content);
        if (found.text !== "" || found.odd !== undefined) {
          cells.push({ column: cell.column, ...found });
        }
        cell = undefined;
      } else if (name === "row" && cells.length > 0) {
        if (rows.length > SHEET_ROWS_MAX) {
          throw new WorkbookProblem(
            "too_large",
            `there are more than ${SHEET_ROWS_MAX} rows`,
            line,
          );
        }
        rows.push({ line, cells });
      }
    },
    text: (text) => {
      if (cell === undefined || collects === undefined) return;
      if (collects === "value") cell.value = `${cell.value ?? ""}${text}`;
      else cell.inline += text;
    },
  });
  return rows;
}

/** Rows and cells may leave their place out; then they follow the one before. */
function nextLine(written: string | undefined, before: number): number {
  const line = written === undefined ? before + 1 : Number(written);
  if (!Number.isInteger(line) || line <= before || line > LINE_MAX) {
    throw malformed("the rows of the workbook are not in their order", before);
  }
  return line;
}

function nextColumn(written: string | undefined, before: number, line: number): number {
  if (written === undefined) return before + 1;
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(written);
  let number = 0;
  for (const letter of match?.[1] ?? "") number = number * 26 + (letter.charCodeAt(0) - 64);
  const column = number - 1;
  if (Number(match?.[2]) !== line || column <= before || column >= COLUMN_MAX) {
    throw malformed("the cells of a row are not in their order", line);
  }
  return column;
}
