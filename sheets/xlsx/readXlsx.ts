import type { Sheet, SheetOutcome } from "../sheet.ts";
import { tabulate } from "../tabulate.ts";
import { readNumberFormats } from "./numberFormats.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { findWorkbookParts } from "./workbook.ts";
import { WorkbookProblem } from "./workbookProblem.ts";
import { readWorksheet } from "./worksheet.ts";
import { openZipArchive } from "./zipArchive.ts";

/**
 * Reads the first visible sheet of a workbook (ECMA-376). Of a formula it takes the value that the
 * spreadsheet has computed; nothing is ever computed here, and nothing outside of the file is
 * looked at. Time and memory are bounded by the caps of the archive, whatever the file claims.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetOutcome<Sheet>> {
  try {
    const archive = openZipArchive(bytes);
    const parts = await findWorkbookParts(archive);
    const texts = await readSharedStrings(archive, parts.sharedStrings);
    const formats = await readNumberFormats(archive, parts.styles);
    const worksheet = await archive.read(parts.worksheet);
    const rows = readWorksheet(worksheet, parts.worksheet, { texts, formats });
    return tabulate(rows, { surplus: "ignored" });
  } catch (error) {
    if (error instanceof WorkbookProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}
