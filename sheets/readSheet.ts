import { readCsv } from "./csv/readCsv.ts";
import { decodeText } from "./decodeText.ts";
import { refuse, SHEET_BYTES_MAX, type Sheet, type SheetOutcome } from "./sheet.ts";
import { readXlsx } from "./xlsx/readXlsx.ts";

/** ZIP, in which a workbook is packed. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: .xls, and every workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a sheet of machines or accounts, as CSV or XLSX. The content says which it is; programs and
 * people rename files.
 * @param bytes the whole file.
 * @param fileName for what cannot be told from the content; need not exist.
 * @returns the sheet, or what is wrong with it and on which line. Never throws for what stands in
 *   the file.
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<SheetOutcome<Sheet>> {
  if (bytes.length > SHEET_BYTES_MAX) {
    return refuse("too_large", `the file has more than ${SHEET_BYTES_MAX / 1024 / 1024} MiB`);
  }
  if (beginsWith(bytes, COMPOUND)) {
    const detail = "this is an old .xls file or has a password; save it as XLSX without one";
    return refuse("unsupported", detail);
  }
  if (beginsWith(bytes, ZIP)) {
    return /\.(?:ods|numbers)$/i.test(fileName)
      ? refuse("unsupported", "this is a sheet of another program; save it as XLSX or CSV")
      : readXlsx(bytes);
  }
  const text = decodeText(bytes);
  return text.ok ? readCsv(text.value) : text;
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
