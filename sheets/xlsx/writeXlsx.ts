import { guardFormula } from "../formulaGuard.ts";
import writeWorkbook from "write-excel-file/node";

const COLUMN_WIDTH = 24;

/**
 * A sheet as a workbook. Every cell is text and formatted as text, so that nothing in it is a
 * formula, a code stays what it is when somebody edits it, and a serial typed into the column keeps
 * its leading zeros.
 */
export async function writeXlsx(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const toCell = (text: string) =>
    ({ type: String, value: escapeCharacters(text), format: "@" }) as const;
  const data = [
    header.map((text) => ({ ...toCell(text), fontWeight: "bold" }) as const),
    ...rows.map((row) => row.map(toCell)),
  ];
  const columns = header.map(() => ({ width: COLUMN_WIDTH }));
  return writeWorkbook(data, { columns, stickyRowsCount: 1 }).toBuffer();
}

/**
 * What XML would lose or a spreadsheet would take for an escape, as `_x000D_` (ECMA-376 part 1,
 * 22.4.2.4). A text such as `constructor` gets a space, which readers drop: the library counts texts
 * in an object, which has some already.
 */
function escapeCharacters(text: string): string {
  // A cell of text runs nothing; a guard is for what readers would take for one.
  const plain = text.startsWith("'") ? guardFormula(text) : text;
  const escaped = plain.replaceAll(/_x(?=[0-9A-Fa-f]{4}_)|\r/g, (match) =>
    match === "\r" ? "_x000D_" : "_x005F_x",
  );
  return escaped in Object.prototype ? `${escaped} ` : escaped;
}
