const NAMED: Readonly<Record<string, string>> = {
  "\\": String.raw`\e`,
  "-": String.raw`\-`,
  "^": String.raw`\(ha`,
  "~": String.raw`\(ti`,
  "‘": String.raw`\(oq`,
  "’": String.raw`\(cq`,
  "“": String.raw`\(lq`,
  "”": String.raw`\(rq`,
  "–": String.raw`\(en`,
  "—": String.raw`\(em`,
  "…": String.raw`\&...`,
};

/**
 * A line of text for man(7): nothing in it is read as an instruction, and hyphens of options stay
 * what can be copied. Everything beyond ASCII is named, so that no encoding has to be guessed.
 */
export function roff(text: string): string {
  const escaped = [...text]
    .map((character) => {
      const known = NAMED[character];
      if (known !== undefined) return known;
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80
        ? character
        : String.raw`\[u${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    })
    .join("");
  return /^[.']/.test(escaped) ? String.raw`\&${escaped}` : escaped;
}

/** The same for a sentence: what stands between backticks, to be typed, is bold. */
export function roffSentence(text: string): string {
  return text
    .split("`")
    .map((piece, index) => (index % 2 === 0 ? roffInside(piece) : bold(piece)))
    .join("")
    .replace(/^(?=[.'])/, String.raw`\&`);
}

export function bold(text: string): string {
  return String.raw`\fB${roffInside(text)}\fR`;
}

/** A placeholder such as `<file>`, as manuals show them. */
export function italic(text: string): string {
  return String.raw`\fI${roffInside(text)}\fR`;
}

function roffInside(text: string): string {
  return roff(`x${text}`).slice(1);
}

/** An argument of a macro, between quotation marks. */
export function quoted(text: string): string {
  return `"${roffInside(text).replaceAll('"', String.raw`\(dq`)}"`;
}
