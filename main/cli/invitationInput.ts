import { readFile } from "node:fs/promises";
import { Argument, Option, type Command } from "commander";
import { TEXT_MAX_LENGTH } from "../core/invitationText.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";

export interface InvitationSource {
  readonly argument: string | undefined;
  readonly file: string | undefined;
}

/** Adds the ways to hand over an invitation to a command. */
export function withInvitationInput(command: Command): Command {
  return command
    .addArgument(
      new Argument(
        "[invitation]",
        "link or access code; without it, or with -, standard input is read (a whole e-mail will do)",
      ),
    )
    .addOption(new Option("--file <file>", "read the invitation from this file"));
}

/**
 * Gets the invitation's text: argument, file or standard input, in that order.
 * @returns `usage.invalid` where a file cannot be read, `link.none` where nothing was given.
 */
export async function readInvitationText(
  source: InvitationSource,
  stdin: NodeJS.ReadStream,
): Promise<Result<string>> {
  if (source.argument !== undefined && source.argument !== "-") return succeed(source.argument);
  if (source.file !== undefined) {
    try {
      return succeed(await readFile(source.file, "utf8"));
    } catch (error) {
      return fail("usage.invalid", { detail: `${errorCodeOf(error)} --file`, cause: error });
    }
  }
  const text = await readAll(stdin, TEXT_MAX_LENGTH);
  return text.trim() === "" ? fail("link.none") : succeed(text);
}

/** Reads a stream as UTF-8 text, up to a little more than `maxLength` characters. */
export async function readAll(stream: NodeJS.ReadStream, maxLength: number): Promise<string> {
  stream.setEncoding("utf8");
  let text = "";
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.length > maxLength) break;
  }
  return text;
}
