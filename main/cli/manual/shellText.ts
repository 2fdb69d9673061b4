/** A function's name in a shell, for a command whose name may hold a hyphen. */
export function functionName(command: string): string {
  return `_${command.replaceAll(/\W/g, "_")}`;
}

/** Text between single quotes, as bash and zsh read it. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The first clause of a description: in a list there is no room for more. */
export function firstClause(description: string): string {
  const [first = ""] = description.split(/[;；。\n]/u);
  return first.trim();
}
