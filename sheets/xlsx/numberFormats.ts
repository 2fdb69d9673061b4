import { readXml } from "./readXml.ts";
import type { ZipArchive } from "./zipArchive.ts";

/** How a number is shown, as far as it matters to what somebody meant with it. */
export type NumberFormat =
  | { readonly kind: "number" }
  | { readonly kind: "date" }
  /** `00000000`: leading zeros that the number itself does not have. */
  | { readonly kind: "padded"; readonly digits: number };

const NUMBER: NumberFormat = { kind: "number" };

/** Formats that have a number and no code (ECMA-376 part 1, 18.8.30): dates and times. */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 58 && id !== 48 && id !== 49)
  );
}

function judge(code: string): NumberFormat {
  if (/^0{2,32}$/.test(code)) return { kind: "padded", digits: code.length };
  // Quoted words, escaped characters, and colours or conditions in brackets say nothing of dates.
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[dyhs]|mm?/i.test(bare.replaceAll(/general|standard/gi, "")) ? { kind: "date" } : NUMBER;
}

/**
 * The format of each cell style, in the order in which cells refer to them.
 * @throws WorkbookProblem
 */
export async function readNumberFormats(
  archive: ZipArchive,
  part: string | undefined,
): Promise<readonly NumberFormat[]> {
  if (part === undefined) return [];
  const own = new Map<number, NumberFormat>();
  const ids: number[] = [];
  let isCellFormat = false;
  readXml(await archive.read(part), part, {
    open: (name, attribute) => {
      if (name === "cellXfs") isCellFormat = true;
      else if (name === "numFmt") {
        own.set(Number(attribute("numFmtId")), judge(attribute("formatCode") ?? ""));
      } else if (name === "xf" && isCellFormat) ids.push(Number(attribute("numFmtId") ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") isCellFormat = false;
    },
    text: () => {},
  });
  return ids.map((id) => own.get(id) ?? (isBuiltInDate(id) ? { kind: "date" } : NUMBER));
}
