import { createInterface } from "node:readline/promises";
import { fail, succeed, type CommandResult } from "../commandResult.ts";
import { plain } from "../table.ts";

/** Who is asked, and where it is shown; the slice of the command's surroundings this needs. */
export interface Asking {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * Shows what is about to be done and waits for a yes. Where nobody can be asked, `--yes` has to say
 * it: a script that forgot it learns so before anything was sent.
 */
export async function confirm(
  { stdin, stderr }: Asking,
  review: readonly string[],
  yes: boolean,
): Promise<CommandResult<void>> {
  if (yes) return succeed(undefined);
  for (const line of review) stderr.write(`${line}\n`);
  if (!stdin.isTTY) {
    return fail(
      "usage",
      "usage.unconfirmed",
      "Nothing was done: this is to be confirmed, and there is no terminal to ask at.",
      "Look at what would be done, above, and run it again with --yes.",
    );
  }
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await terminal.question("Go on? [y/N] ");
    if (/^y(es)?$/i.test(answer.trim())) return succeed(undefined);
  } finally {
    terminal.close();
  }
  return fail("usage", "usage.unconfirmed", "Nothing was done.", "Run it again when it is right.");
}

/** How many codes go where; `null`: none. */
export function reviewCodes(codes: number, outputFile: string | undefined): string | null {
  return codes === 0 ? null : `${codes}, into ${outputFile ?? "a file"}`;
}

/** What people will read: the first message as they will see it, and how many others there are. */
export function reviewMessages(messages: Iterable<string>): string[] {
  const different = new Set(messages);
  different.delete("");
  const [first, ...others] = different;
  if (first === undefined) return ["  without a message"];
  return [
    "  with the message",
    ...quoteMessage(first),
    ...(others.length === 0
      ? []
      : [`  and ${others.length} other ${others.length === 1 ? "one" : "ones"} for some of them`]),
  ];
}

/** A personal message as its readers will see it: one paragraph, marked as somebody's words. */
function quoteMessage(message: string): string[] {
  const words = plain(message.replace(/\s+/g, " ").trim()).split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 76) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `  | ${line}`);
}
