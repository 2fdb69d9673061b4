/**
 * What a spreadsheet takes for a formula when it opens a CSV file: a name such as `=HYPERLINK(…)`
 * that came from outside would run on the administrator's machine. The full-width forms count too.
 */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Puts an apostrophe before what would be a formula; {@link unguardFormula} takes it away. */
export function guardFormula(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

export function unguardFormula(text: string): string {
  return text.startsWith("'") && BEGINS_FORMULA.test(text) ? text.slice(1) : text;
}
