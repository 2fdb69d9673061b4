/**
 * Words that every reader of an Exec line takes as they are. `xdg-open`, where it knows no desktop,
 * cuts the line at white space and knows neither quotes nor `%%`.
 */
const PLAIN_WORD = /^[A-Za-z0-9_@+=:,./-]+$/;
/** Values of a desktop entry hold no control characters, but for those with an escape of their own. */
// oxlint-disable-next-line no-control-regex -- exactly these are what must not be there
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export function isPlainWord(word: string): boolean {
  return PLAIN_WORD.test(word);
}

/** Whether a word can stand in an Exec line at all. */
export function isWritableWord(word: string): boolean {
  return word !== "" && !UNWRITABLE.test(word);
}

/**
 * An Exec value as it stands in the file: the words quoted where they need it, `%` doubled, then the
 * escapes of every string value over it, then the field codes, which must stay bare
 * (Desktop Entry Specification, "The Exec key").
 */
export function printExec(words: readonly string[], fieldCode: "%u"): string {
  return [...words.map(printWord), fieldCode].join(" ");
}

function printWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const quoted = `"${word.replaceAll("%", "%%").replace(/["`$\\]/g, "\\$&")}"`;
  return quoted
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t")
    .replaceAll("\r", "\\r");
}

const VALUE_ESCAPES: Readonly<Record<string, string>> = {
  s: " ",
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
};

/**
 * The words of an Exec value, field codes left as they are; `null` for one that nobody can run.
 * The inverse of {@link printExec}; also reads what others wrote.
 */
export function parseExec(value: string): readonly string[] | null {
  const line = value.replace(/\\(.)/g, (whole, letter: string) => VALUE_ESCAPES[letter] ?? whole);
  const words: string[] = [];
  let rest = line.trimStart();
  while (rest !== "") {
    const match = /^(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s"]+))(?:\s+|$)/.exec(rest);
    if (match === null) return null;
    const [whole, quoted, bare = ""] = match;
    words.push(quoted === undefined ? bare : quoted.replace(/\\(["`$\\])/g, "$1"));
    rest = rest.slice(whole.length);
  }
  return words.length === 0 ? null : words.map(undouble);
}

/** A field code alone stays a field code; elsewhere `%%` is a percent sign. */
function undouble(word: string): string {
  return /^%[a-zA-Z]$/.test(word) ? word : word.replaceAll("%%", "%");
}
