import { displayWidth } from "./displayWidth.ts";

/**
 * Wraps help for a terminal: lines without indentation that follow one another are a paragraph, all
 * others, such as examples and what commander has wrapped itself, stay as they are.
 * @param width in columns; words that are longer stand on a line of their own
 */
export function reflow(text: string, width: number): string {
  const lines: string[] = [];
  let paragraph = "";
  const end = (): void => {
    if (paragraph !== "") lines.push(...wrap(paragraph, width));
    paragraph = "";
  };
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) paragraph = paragraph === "" ? line : join(paragraph, line);
    else {
      end();
      lines.push(line);
    }
  }
  end();
  return lines.join("\n");
}

/** Scripts that are written without blanks, and their punctuation. */
const DENSE = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60]`;
/** What begins no line (JIS X 4051): closing brackets, full stops, small kana, long vowels. */
const BEGINS_NONE = String.raw`[\p{Pe}\p{Pf}、。，．・：；？！…‥々ー゛゜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!%]`;
const ENDS_NONE = String.raw`[\p{Ps}\p{Pi}]`;
const BETWEEN = new RegExp(
  `(?<!${ENDS_NONE})(?!${BEGINS_NONE})(?:(?<=${DENSE})|(?=${DENSE}))`,
  "u",
);
const DENSE_END = new RegExp(`${DENSE}$`, "u");
const DENSE_BEGINNING = new RegExp(`^${DENSE}`, "u");

function join(before: string, after: string): string {
  const isDense = DENSE_END.test(before) && DENSE_BEGINNING.test(after);
  return isDense ? before + after : `${before} ${after}`;
}

/** Lines of at most `width` columns, broken at blanks and between the letters of dense scripts. */
export function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let last = "";
  let columns = 0;
  for (const word of paragraph.split(" ")) {
    for (const [index, piece] of word.split(BETWEEN).entries()) {
      const blank = index === 0 && last !== "" ? " " : "";
      const more = blank.length + displayWidth(piece);
      if (last !== "" && columns + more > width) {
        lines.push(last);
        last = piece;
        columns = more - blank.length;
      } else {
        last += blank + piece;
        columns += more;
      }
    }
  }
  return [...lines, last];
}
