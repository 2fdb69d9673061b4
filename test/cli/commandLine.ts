import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { createProgram } from "../../main/cli/program.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ENGLISH } from "../support/englishWords.ts";

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read what they expect
  json(): any;
}

export interface CommandLine {
  readonly directory: string;
  /** Runs a command in this process, on streams of its own. */
  run(args: readonly string[], input?: string | Readable): Promise<Said>;
  remove(): void;
}

/** A writable stream that keeps what it is told. */
export function createSink(): {
  readonly stream: NodeJS.WriteStream;
  readonly text: () => string;
} {
  let text = "";
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      text += chunk;
      done();
    },
  });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
}

/** The command line without a process around it, on a machine that may talk to one service. */
export function createCommandLine(words = ENGLISH): CommandLine {
  const directory = mkdtempSync(join(tmpdir(), "lk-cli-"));
  const configFile = join(directory, "config.json");
  writeFileSync(
    configFile,
    JSON.stringify({
      services: ["https://licences.example.com"],
      credentialStore: "file-protected-by-permissions-only",
      stateDirectory: join(directory, "state"),
    }),
    { mode: 0o600 },
  );
  return {
    directory,
    remove: () => rmSync(directory, { recursive: true, force: true }),
    async run(args, input = "") {
      const [stdout, stderr] = [createSink(), createSink()];
      const program = createProgram({
        brand: BRAND,
        version: "1.2.3",
        words,
        english: ENGLISH,
        stdin: (typeof input === "string"
          ? Readable.from([input])
          : input) as unknown as NodeJS.ReadStream,
        stdout: stdout.stream,
        stderr: stderr.stream,
        interrupt: () => undefined,
        keychainWorker: join(directory, "none.mjs"),
        pageDirectory: directory,
      });
      const code = await program.run(["--config", configFile, ...args]);
      const json = (): unknown => JSON.parse(stdout.text());
      return { code, stdout: stdout.text(), stderr: stderr.text(), json };
    },
  };
}
