import type { OddCell } from "../sheet.ts";
import type { NumberFormat } from "./numberFormats.ts";
import { unescapeCharacters } from "./sharedStrings.ts";
import { malformed } from "./workbookProblem.ts";

/** A cell as its element says it (ECMA-376 part 1, 18.3.1.4). */
export interface WrittenCell {
  /** `t`: how the value is to be read; `n` where it is missing. */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** What stands in `v`; `undefined` without that element. */
  readonly value: string | undefined;
  /** What stands in `is`. */
  readonly inline: string;
}

interface CellText {
  readonly text: string;
  readonly odd?: OddCell;
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system, after its leap year that never was. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const DAYS_MAX = 2_958_466;

/** @throws WorkbookProblem where the cell refers to a text that is not there. */
export function toCellText(
  cell: WrittenCell,
  line: number,
  {
    texts,
    formats,
  }: { readonly texts: readonly string[]; readonly formats: readonly NumberFormat[] },
): CellText {
  const { type, value, hasFormula } = cell;
  if (type === "inlineStr") return { text: unescapeCharacters(cell.inline) };
  if (value === undefined || value === "") {
    // A formula that no spreadsheet has computed yet, as scripts write them.
    return hasFormula ? { text: "", odd: "formula" } : { text: "" };
  }
  switch (type) {
    case "s": {
      const text = /^\d{1,9}$/.test(value) ? texts[Number(value)] : undefined;
      if (text === undefined) throw malformed("a cell refers to a text that is not there", line);
      return { text };
    }
    case "str":
      return { text: unescapeCharacters(value) };
    case "b":
      return { text: value === "1" ? "TRUE" : "FALSE", odd: "boolean" };
    case "e":
      return { text: value, odd: "error" };
    case "d":
      return { text: value, odd: "date" };
    case "n":
      return toNumberText(value, formats[cell.style] ?? { kind: "number" });
    default:
      throw malformed("a cell is of an unknown kind", line);
  }
}

function toNumberText(written: string, format: NumberFormat): CellText {
  const number = Number(written);
  if (!Number.isFinite(number)) return { text: written, odd: "number" };
  if (format.kind === "date" && number >= 0 && number < DAYS_MAX) {
    const time = new Date(EPOCH_MS + Math.round(number * DAY_MS)).toISOString();
    return { text: number % 1 === 0 ? time.slice(0, 10) : time.slice(0, 19), odd: "date" };
  }
  // `1.2E+15` is how the file may write what the person sees as digits.
  const text = Number.isSafeInteger(number) ? BigInt(number).toString() : written;
  return format.kind === "padded" && number >= 0
    ? { text: text.padStart(format.digits, "0"), odd: "number" }
    : { text, odd: "number" };
}
