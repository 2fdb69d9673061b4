/**
 * `mimeapps.list` (MIME Applications Associations) as text whose lines stay as they are: other
 * programs' lines, comments, order and line endings are not ours. The text is bytes as Latin-1, so
 * that even what is no UTF-8 comes out as it went in.
 */

const DEFAULTS = "[Default Applications]";

interface Line {
  /** Without its end. */
  readonly text: string;
  readonly end: string;
}

function toLines(text: string): Line[] {
  return [...text.matchAll(/([^\n]*?)(\r?\n|$)/g)]
    .map(([, line = "", end = ""]) => ({ text: line, end }))
    .filter(({ text: line, end }) => line !== "" || end !== "");
}

function toText(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join("");
}

/** The entry ids that a line names for a type, or `null` for a line about something else. */
function idsOf(line: string, type: string): readonly string[] | null {
  const at = line.indexOf("=");
  if (at === -1 || line.slice(0, at).trim() !== type) return null;
  return line
    .slice(at + 1)
    .split(";")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Which group each line belongs to; a header belongs to its own. */
function groupsOf(lines: readonly Line[]): readonly string[] {
  let group = "";
  return lines.map(({ text }) => {
    if (text.startsWith("[")) group = text.trimEnd();
    return group;
  });
}

/** Every id that a group of the file names for a type, first choice first. */
export function readIds(
  text: string,
  type: string,
  group: "Default Applications" | "Added Associations" | "Removed Associations" | "MIME Cache",
): readonly string[] {
  const lines = toLines(text);
  const groups = groupsOf(lines);
  return lines.flatMap((line, index) =>
    groups[index] === `[${group}]` ? (idsOf(line.text, type) ?? []) : [],
  );
}

/**
 * Makes an entry the first choice for a type; what was chosen before comes after it. A text in which
 * it already is comes back unchanged.
 */
export function preferEntry(text: string, type: string, id: string): string {
  const lines = toLines(text);
  const groups = groupsOf(lines);
  const isDefault = (index: number): boolean => groups[index] === DEFAULTS;
  const found = lines
    .map((line, index) => ({ index, ids: isDefault(index) ? idsOf(line.text, type) : null }))
    .filter((each): each is { index: number; ids: readonly string[] } => each.ids !== null);
  // Readers differ in which of several lines counts, so all of them say the same.
  if (found.length > 0) {
    const changed = new Map(
      found
        .filter(({ ids }) => ids[0] !== id)
        .map(({ index, ids }) => [index, [id, ...ids.filter((other) => other !== id)]]),
    );
    return toText(
      lines.map((line, index) => {
        const ids = changed.get(index);
        return ids === undefined ? line : { text: `${type}=${ids.join(";")};`, end: line.end };
      }),
    );
  }
  const header = lines.findIndex((line, index) => isDefault(index) && line.text.startsWith("["));
  const added = `${type}=${id};`;
  if (header === -1) {
    const glue = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${glue}${DEFAULTS}\n${added}\n`;
  }
  const end = lines[header]?.end === "\r\n" ? "\r\n" : "\n";
  const [before, after] = [lines.slice(0, header + 1), lines.slice(header + 1)];
  const glue = lines[header]?.end === "" ? end : "";
  return `${toText(before)}${glue}${added}${end}${toText(after)}`;
}

/** Takes an entry out of the choices for a type; a line that then names nobody goes. */
export function dropEntry(text: string, type: string, id: string): string {
  const lines = toLines(text);
  const groups = groupsOf(lines);
  return toText(
    lines.flatMap((line, index) => {
      const ids = groups[index] === DEFAULTS ? idsOf(line.text, type) : null;
      if (ids === null || !ids.includes(id)) return [line];
      const others = ids.filter((other) => other !== id);
      return others.length === 0 ? [] : [{ text: `${type}=${others.join(";")};`, end: line.end }];
    }),
  );
}
