/**
 * Controls, separators, and the marks that reorder text (bidi embeddings, overrides and isolates):
 * other people's words must neither end a header line nor make a sentence of ours read differently.
 */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const REORDERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/** Other people's words as one line of plain text: a name in a header, a message in a paragraph. */
export function toOneLine(text: string): string {
  return text.replace(REORDERING, "").replace(BREAKS, " ").trim();
}

/**
 * Other people's words for a header: one line, and no encoded word (RFC 2047), which the reader's
 * mail program would decode into something that nobody wrote.
 */
export function toHeaderText(text: string): string {
  return toOneLine(text).replace(/=\?/g, "= ?");
}

/**
 * Breaks text at spaces so that no line is longer than `width`, prefix included. A word that is
 * longer stays whole: a broken link is no link.
 */
export function wrapText(text: string, prefix = "", width = 72): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && prefix.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((each) => prefix + each).join("\n");
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/**
 * A value in a sentence of plain text, in isolates (UAX #9) where its direction, or the sentence's,
 * could mix the two up. Elsewhere as it is: whoever copies a name gets the name alone.
 */
export function isolate(value: string, direction: "ltr" | "rtl"): string {
  return direction === "rtl" || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}
