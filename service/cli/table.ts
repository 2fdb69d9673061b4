/**
 * Text that came from elsewhere, for a terminal: control and direction characters, which could
 * repaint the screen or reverse what is read, become visible replacements.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

/** The same for JSON: as escapes, so that whoever parses it gets what was there. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

const GAP = "  ";

/** Columns under their titles; the last one is not padded. An empty table says so in words. */
export function toTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): string[] {
  if (rows.length === 0) return [empty];
  const cells = [titles, ...rows].map((row) => row.map((cell) => plain(cell) || "-"));
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => length(row[column]))));
  return cells.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - length(cell)))
      .join(GAP)
      .trimEnd(),
  );
}

/** One `label  value` line each; what has no value is left out. */
export function toFacts(
  facts: readonly (readonly [string, string | null | undefined])[],
): string[] {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  const width = Math.max(0, ...known.map(([label]) => label.length));
  return known.map(([label, value]) => `  ${label.padEnd(width)}${GAP}${plain(value ?? "")}`);
}

/** `2026-11-25 08:30 UTC`; the service gives RFC 3339 in UTC. */
export function toTime(timestamp: string): string {
  return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`;
}

export function toNames(list: readonly { readonly name: string }[], none = "none"): string {
  return list.length === 0 ? none : list.map(({ name }) => name).join(", ");
}

/** Letters as people count them, near enough for columns. */
function length(text: string | undefined): number {
  return [...(text ?? "")].length;
}
