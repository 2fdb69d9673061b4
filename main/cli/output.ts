import type { CommandWords } from "../../messages/loadWords.ts";
import type { NoticeView } from "../../preload/contract.ts";
import type { Brand } from "../core/brand.ts";
import { EXIT_CODE, type ExitCode } from "../core/exitCode.ts";
import { toNoticeView, type RecoveryNotice } from "../core/recoveryNotice.ts";
import type { Failure } from "../core/result.ts";
import { RETRY_ADVICE } from "../core/retryAdvice.ts";
import { toProblemView } from "../core/view.ts";

/** Version of the JSON output; raised when a field changes its meaning or goes. */
const OUTPUT_VERSION = 1;

/** `quiet` is text without what nobody has to know: failures, and what was survived. */
export type OutputMode = "text" | "quiet" | "json";

/** Where results go: text for people, or one JSON object on standard output for scripts. */
export interface Output {
  readonly mode: OutputMode;
  /** What all of it is said in: the language of the person, and English in JSON. */
  readonly words: CommandWords;
  /** The result of the command: `json` for scripts, `lines` for people. */
  result(json: Readonly<Record<string, unknown>>, lines: readonly string[]): void;
  /** A failure with its next step, and the exit code that belongs to it. */
  failure(failure: Failure): ExitCode;
  /** Says what is going on; only to a person at a terminal. */
  progress(text: string): void;
  /** Something worth knowing that is no failure. */
  note(text: string): void;
  /** What became of an answer of before; JSON carries it in `notices` of the one object. */
  notice(notice: RecoveryNotice): void;
  /** A failure that the command survives; JSON carries it in `warnings` of the one object. */
  warn(failure: Failure): void;
}

export interface OutputStreams {
  readonly brand: Pick<Brand, "command">;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WriteStream;
  /** In the language of whoever sits at the terminal. */
  readonly words: CommandWords;
  /** For JSON: programs look for words, whatever language their users speak. */
  readonly english: CommandWords;
}

/**
 * Text that came from elsewhere, for a terminal: control and direction characters, which could
 * repaint the screen or reverse what is read, become visible replacements.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}

/**
 * JSON that a terminal shows as harmlessly as text: the same characters, which `JSON.stringify`
 * leaves as they are from U+007F on, as escapes. Who parses it gets what was there.
 */
export function plainJson(value: unknown): string {
  return escapeInvisible(JSON.stringify(value));
}

/** The same over lines, for a file that people look through. */
export function plainPrettyJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split("\n").map(escapeInvisible).join("\n");
}

function escapeInvisible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

export function createOutput(streams: OutputStreams, mode: OutputMode): Output {
  const { stdout, stderr, brand } = streams;
  const words = mode === "json" ? streams.english : streams.words;
  const warnings: Record<string, unknown>[] = [];
  const notices: NoticeView[] = [];
  let shownProgress = "";

  function json(value: Readonly<Record<string, unknown>>): void {
    const more = {
      ...(warnings.length === 0 ? {} : { warnings }),
      ...(notices.length === 0 ? {} : { notices }),
    };
    stdout.write(`${plainJson({ version: OUTPUT_VERSION, ...value, ...more })}\n`);
  }

  function say(failure: Failure): void {
    const { code, title, text, advice, detail } = toProblemView(failure, words);
    const headline = words.say("failure.headline", { title, text });
    const more =
      detail === null || detail === ""
        ? `(${code})`
        : words.say("failure.detail", { code, detail: plain(detail) });
    stderr.write(`${brand.command}: ${headline}\n  ${advice}\n  ${more}\n`);
  }

  return {
    mode,
    words,
    result: (value, lines) => {
      if (mode === "json") json({ ok: true, ...value });
      else if (mode === "text") stdout.write(lines.map((line) => `${line}\n`).join(""));
    },
    failure: (failure) => {
      if (mode === "json") json({ ok: false, error: toErrorJson(failure, words) });
      else say(failure);
      return EXIT_CODE[failure.code];
    },
    progress: (text) => {
      if (mode !== "text" || !stderr.isTTY || text === shownProgress) return;
      shownProgress = text;
      stderr.write(`${text}…\n`);
    },
    note: (text) => {
      if (mode === "text") stderr.write(`${brand.command}: ${text}\n`);
    },
    notice: (posted) => {
      const notice = toNoticeView(posted, words);
      if (mode === "json") notices.push(notice);
      else {
        const [title, text] = [plain(notice.title), plain(notice.text)];
        stderr.write(`${brand.command}: ${words.say("failure.headline", { title, text })}\n`);
      }
    },
    warn: (failure) => {
      if (mode === "json") warnings.push(toErrorJson(failure, words));
      else say(failure);
    },
  };
}

function toErrorJson(failure: Failure, words: CommandWords): Record<string, unknown> {
  const { code, title, text, advice, detail } = toProblemView(failure, words);
  const { retryAfterSeconds = null } = failure;
  return { code, title, text, advice, detail, retry: RETRY_ADVICE[code], retryAfterSeconds };
}
