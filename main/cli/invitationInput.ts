import { closeSync, constants, createReadStream, fstatSync, openSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { Argument, Option, type Command } from "commander";
import { TEXT_MAX_LENGTH, TOO_LONG } from "../core/invitationText.ts";
import type { CommandWords } from "../../messages/loadWords.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import type { Deadline } from "./deadline.ts";
import type { CommandContext } from "./program.ts";
import { ask } from "./prompt.ts";

export interface InvitationSource {
  readonly argument: string | undefined;
  readonly file: string | undefined;
}

/** Adds the ways to hand over an invitation to a command. */
export function withInvitationInput(
  command: Command,
  words: CommandWords,
  argumentHelp: string = words.say("help.argument.invitation"),
): Command {
  return command
    .addArgument(new Argument("[invitation]", argumentHelp))
    .addOption(new Option("--file <file>", words.say("help.option.file")));
}

interface InputContext extends Pick<CommandContext, "surroundings" | "deadline"> {
  readonly output: Pick<CommandContext["output"], "words">;
}

/**
 * Gets the invitation's text: argument, file or standard input; at a terminal it is asked for.
 * @returns `usage.invalid` where a file cannot be read or two sources contradict each other,
 *   `link.none` where nothing was given within the deadline.
 */
export async function readInvitationText(
  source: InvitationSource,
  { surroundings, output: { words }, deadline }: InputContext,
): Promise<Result<string>> {
  const { argument, file } = source;
  if (argument !== undefined && file !== undefined) {
    return fail("usage.invalid", { detail: words.say("usage.two-sources") });
  }
  if (argument !== undefined && argument !== "-") return succeed(argument);
  if (file !== undefined) return readInvitationFile(file, deadline, words);
  if (surroundings.stdin.isTTY) {
    const pasted = await deadline.pausedDuring(() =>
      ask(surroundings, surroundings.words.say("prompt.invitation")),
    );
    return pasted === undefined || pasted === "" ? fail("link.none") : succeed(pasted);
  }
  const text = await readAll(surroundings.stdin, TEXT_MAX_LENGTH, deadline.signal);
  return toInvitationText(text, words);
}

/** An ordinary file or a pipe (`<(…)`); its name stays unsaid, since people mistake the two. */
async function readInvitationFile(
  file: string,
  deadline: Deadline,
  words: CommandWords,
): Promise<Result<string>> {
  try {
    // Not blocking, or a named pipe without a writer would hold us for ever.
    const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(fd);
    if (!stats.isFile() && !stats.isFIFO()) {
      closeSync(fd);
      return fail("usage.invalid", { detail: words.say("usage.file.not-ordinary") });
    }
    const stream = stats.isFile()
      ? createReadStream("", { fd })
      : new Socket({ fd, readable: true, writable: false });
    return toInvitationText(await readAll(stream, TEXT_MAX_LENGTH, deadline.signal), words);
  } catch (error) {
    const code = errorCodeOf(error);
    // The error itself holds the name, and with it perhaps the invitation.
    return fail("usage.invalid", {
      detail:
        code === "ENOENT"
          ? words.say("usage.file.absent")
          : words.say("usage.file.unreadable", { code: code ?? "" }),
    });
  }
}

function toInvitationText(text: string | undefined, words: CommandWords): Result<string> {
  if (text === undefined) return fail("link.none", { detail: words.say("usage.never-ended") });
  if (text.length > TEXT_MAX_LENGTH) {
    return fail("link.malformed", { detail: TOO_LONG });
  }
  return text.trim() === "" ? fail("link.none") : succeed(text);
}

/**
 * Reads a stream as UTF-8 text, up to a little more than `maxLength` UTF-16 units.
 * @returns `undefined` where the stream did not end before the signal fired.
 */
export async function readAll(
  stream: Readable,
  maxLength: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const stop = (): unknown => stream.destroy();
  signal.addEventListener("abort", stop);
  stream.setEncoding("utf8");
  let text = "";
  try {
    for await (const chunk of stream) {
      text += String(chunk);
      if (text.length > maxLength) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return signal.aborted ? undefined : text;
}
