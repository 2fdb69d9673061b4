import { listExitCodes } from "../../main/cli/exitCodeList.ts";
import type { CommandWords } from "../../messages/loadWords.ts";

const TABLE = /\| Code \| Meaning \|[^\n]*\n(?:\|[^\n]*\n)+/;

/** The document with the table of exit codes as the program has them. */
export function withExitCodes(document: string, words: Pick<CommandWords, "say">): string {
  const rows = listExitCodes(words).map(
    ({ code, meaning, errors }) =>
      `| ${code} | ${meaning} | ${errors.map((error) => `\`${error}\``).join(", ")} |\n`,
  );
  return document.replace(
    TABLE,
    () => `| Code | Meaning | Failures |\n|---|---|---|\n${rows.join("")}`,
  );
}
