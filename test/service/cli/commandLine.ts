import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { createProgram } from "../../../service/cli/program.ts";
import type { Json, ReferenceService } from "../../support/referenceService.ts";

const LAUNCHER = fileURLToPath(new URL("../../../bin/latchkey-service", import.meta.url));

export interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
  readonly launcher?: string;
}

/** Runs `bin/latchkey-service` as a process of its own, with nothing of our environment. */
export async function runProcess(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  const child = spawn(options.node ?? process.execPath, [options.launcher ?? LAUNCHER, ...args], {
    env: { HOME: "/nonexistent", ...options.environment },
    stdio: "pipe",
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A command that does not read may end before it was written to.
  child.stdin.on("error", () => undefined).end(options.input ?? "");
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** The same program inside this process: for tables of cases that need no process each. */
export async function runHere(
  args: readonly string[],
  options: Pick<CommandOptions, "input" | "environment"> = {},
): Promise<CommandOutcome> {
  const stdout = createSink();
  const stderr = createSink();
  const program = createProgram({
    environment: { HOME: "/nonexistent", ...options.environment },
    stdin: Readable.from([options.input ?? ""]) as NodeJS.ReadStream,
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  const code = await program.run(args);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function createSink() {
  let text = "";
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { stream, text: () => text };
}

export interface CommandLine {
  run(args: readonly string[], input?: string): Promise<CommandOutcome>;
  /** Runs with `--json`; answers the one object on standard output. */
  json(args: readonly string[], input?: string): Promise<{ code: number | null; body: Json }>;
}

/** Commands against a running service, told by environment as an administrator would. */
export function commandLineOf(
  service: Pick<ReferenceService, "origin" | "adminTokenFile">,
  how: typeof runProcess | typeof runHere = runHere,
): CommandLine {
  const environment = {
    LATCHKEY_SERVICE: service.origin,
    LATCHKEY_ADMIN_TOKEN_FILE: service.adminTokenFile,
  };
  const run: CommandLine["run"] = (args, input) =>
    how(args, { environment, ...(input === undefined ? {} : { input }) });
  return {
    run,
    json: async (args, input) => {
      const { code, stdout, stderr } = await run([...args, "--json"], input);
      if (stdout.split("\n").length !== 2) throw new Error(`not one line: ${stdout} ${stderr}`);
      return { code, body: JSON.parse(stdout) };
    },
  };
}
