import { EXIT_CODE, type CommandFailure } from "./commandResult.ts";
import { plain, plainJson } from "./table.ts";

/** Version of the JSON output; raised when a field changes its meaning or goes. */
const OUTPUT_VERSION = 1;

export interface OutputStreams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Text for people, or one JSON object on standard output for scripts. */
export interface Output {
  readonly mode: "text" | "json";
  result(json: Readonly<Record<string, unknown>>, lines: readonly string[]): void;
  /** Tells a failure with its next step, and answers its exit code. */
  failure(failure: CommandFailure): number;
  /** Something worth knowing that is no failure. */
  note(text: string): void;
  /** How far long work has come, on standard error; only where somebody looks at it. Empty: done. */
  progress(text: string): void;
}

export function createOutput({ stdout, stderr }: OutputStreams, mode: Output["mode"]): Output {
  function json(value: Readonly<Record<string, unknown>>): void {
    stdout.write(`${plainJson({ version: OUTPUT_VERSION, ...value })}\n`);
  }
  const watched = (stderr as Partial<NodeJS.WriteStream>).isTTY === true;
  let shown = false;
  /** Takes the last word of progress away before anything else is said. */
  function clear(): void {
    if (shown) stderr.write("\r\u001B[K");
    shown = false;
  }
  return {
    mode,
    result: (value, lines) => {
      clear();
      if (mode === "json") json({ ok: true, ...value });
      else stdout.write(lines.map((line) => `${line}\n`).join(""));
    },
    failure: ({ kind, code, text, advice, details = [] }) => {
      clear();
      if (mode === "json") {
        json({ ok: false, error: { code, text, advice, details } });
      } else {
        stderr.write(`latchkey-service: ${plain(text)} (${plain(code)})\n`);
        for (const detail of details) stderr.write(`  ${plain(detail)}\n`);
        stderr.write(`  ${plain(advice)}\n`);
      }
      return EXIT_CODE[kind];
    },
    progress: (text) => {
      if (!watched) return;
      clear();
      stderr.write(plain(text));
      shown = text !== "";
    },
    note: (text) => {
      clear();
      stderr.write(`latchkey-service: ${plain(text)}\n`);
    },
  };
}
