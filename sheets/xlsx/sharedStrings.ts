import { readXml } from "./readXml.ts";
import type { ZipArchive } from "./zipArchive.ts";

/** `_x000D_`: how a workbook writes characters that XML cannot hold (ECMA-376 part 1, 22.4.2.4). */
export function unescapeCharacters(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}

/**
 * Texts that cells refer to by number; of formatted text its letters, without what only says how
 * they are pronounced.
 * @throws WorkbookProblem
 */
export async function readSharedStrings(
  archive: ZipArchive,
  part: string | undefined,
): Promise<readonly string[]> {
  if (part === undefined) return [];
  const texts: string[] = [];
  let current = "";
  let isText = false;
  let isPhonetic = false;
  readXml(await archive.read(part), part, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    close: (name) => {
      if (name === "si") texts.push(unescapeCharacters(current));
      else if (name === "rPh") isPhonetic = false;
      else if (name === "t") isText = false;
    },
    text: (text) => {
      if (isText) current += text;
    },
  });
  return texts;
}
