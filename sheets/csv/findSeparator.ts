export type Separator = "," | ";" | "\t";

/** In the order in which they win where two stand equally often: commas are part of names. */
const SEPARATORS = ["\t", ";", ","] as const satisfies readonly Separator[];

const DECLARATION = /^sep=([,;\t])(?:\r\n|\n|\r)/i;

/**
 * Which character separates cells: the one that Excel's own first line names (`sep=;`), otherwise
 * the most frequent in the header, quoted text aside.
 * @returns with it the number of characters before the header.
 */
export function findSeparator(text: string): {
  readonly separator: Separator;
  readonly skip: number;
} {
  const declared = DECLARATION.exec(text);
  if (declared !== null) {
    return { separator: declared[1] as Separator, skip: declared[0].length };
  }
  const counts: Record<Separator, number> = { "\t": 0, ";": 0, ",": 0 };
  let isQuoted = false;
  let isBlank = true;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "," || character === ";" || character === "\t") counts[character] += 1;
    else if ((character === "\n" || character === "\r") && !isBlank) break;
    if (character.trim() !== "") isBlank = false;
  }
  const most = Math.max(...Object.values(counts));
  return {
    separator: most === 0 ? "," : (SEPARATORS.find((each) => counts[each] === most) ?? ","),
    skip: 0,
  };
}
