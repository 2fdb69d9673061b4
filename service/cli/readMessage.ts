import { readFileSync } from "node:fs";
import { fail, succeed, type CommandResult } from "./commandResult.ts";
import type { CommandContext } from "./program.ts";

/** Longer texts are no personal messages; the service says what is too long. */
const MESSAGE_FILE_MAX_OCTETS = 65_536;

interface MessageOptions {
  readonly message?: string;
  /** `-`: standard input. */
  readonly messageFile?: string;
}

/** The personal message, from the command line or from a file; `undefined`: there is none. */
export async function readMessage(
  { stdin }: CommandContext,
  { message, messageFile }: MessageOptions,
): Promise<CommandResult<string | undefined>> {
  if (messageFile === undefined) return succeed(message);
  try {
    const text = messageFile === "-" ? await readAll(stdin) : readFileSync(messageFile, "utf8");
    if (Buffer.byteLength(text) <= MESSAGE_FILE_MAX_OCTETS) return succeed(text);
    return fail("usage", "message.too_long", "This is no message but a book.", "Shorten it.");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    return fail(
      "usage",
      "message_file.unreadable",
      `The message cannot be read from ${messageFile} (${code}).`,
      "Name a file that exists and that you may read.",
    );
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  stream.setEncoding("utf8");
  let text = "";
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.length > MESSAGE_FILE_MAX_OCTETS) break;
  }
  return text;
}
