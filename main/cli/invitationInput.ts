import { closeSync, constants, createReadStream, fstatSync, openSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { Argument, Option, type Command } from "commander";
import { TEXT_MAX_LENGTH, TOO_LONG } from "../core/invitationText.ts";
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
export function withInvitationInput(command: Command, argumentHelp: string): Command {
  return command
    .addArgument(new Argument("[invitation]", argumentHelp))
    .addOption(new Option("--file <file>", "read the invitation from this file"));
}

export const READS_STDIN =
  "link or access code; without it, or with -, standard input is read (a whole e-mail will do)";

/**
 * Gets the invitation's text: argument, file or standard input; at a terminal it is asked for.
 * @returns `usage.invalid` where a file cannot be read or two sources contradict each other,
 *   `link.none` where nothing was given within the deadline.
 */
export async function readInvitationText(
  source: InvitationSource,
  { surroundings, deadline }: Pick<CommandContext, "surroundings" | "deadline">,
): Promise<Result<string>> {
  const { argument, file } = source;
  if (argument !== undefined && file !== undefined) {
    return fail("usage.invalid", { detail: "an invitation is given as argument or by --file" });
  }
  if (argument !== undefined && argument !== "-") return succeed(argument);
  if (file !== undefined) return readInvitationFile(file, deadline);
  if (surroundings.stdin.isTTY) {
    const pasted = await deadline.pausedDuring(() =>
      ask(surroundings, "Invitation link or code: "),
    );
    return pasted === undefined || pasted === "" ? fail("link.none") : succeed(pasted);
  }
  return toInvitationText(await readAll(surroundings.stdin, TEXT_MAX_LENGTH, deadline.signal));
}

/** An ordinary file or a pipe (`<(…)`); its name stays unsaid, since people mistake the two. */
async function readInvitationFile(file: string, deadline: Deadline): Promise<Result<string>> {
  try {
    // Not blocking, or a named pipe without a writer would hold us for ever.
    const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(fd);
    if (!stats.isFile() && !stats.isFIFO()) {
      closeSync(fd);
      return fail("usage.invalid", { detail: "--file: this is no ordinary file" });
    }
    const stream = stats.isFile()
      ? createReadStream("", { fd })
      : new Socket({ fd, readable: true, writable: false });
    return toInvitationText(await readAll(stream, TEXT_MAX_LENGTH, deadline.signal));
  } catch (error) {
    const code = errorCodeOf(error);
    const detail = code === "ENOENT" ? "there is no such file" : code;
    // The error itself holds the name, and with it perhaps the invitation.
    return fail("usage.invalid", { detail: `--file: ${detail}` });
  }
}

function toInvitationText(text: string | undefined): Result<string> {
  if (text === undefined) return fail("link.none", { detail: NEVER_ENDED });
  if (text.length > TEXT_MAX_LENGTH) {
    return fail("link.malformed", { detail: TOO_LONG });
  }
  return text.trim() === "" ? fail("link.none") : succeed(text);
}

export const NEVER_ENDED = "the input was not closed in time";

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
