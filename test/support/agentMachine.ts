import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CredentialTier } from "../../main/credentials/credentialStore.ts";
import type { Hardware } from "./hardware.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));

export interface AgentMachineOptions {
  readonly services: readonly string[];
  readonly credentialStore?: CredentialTier;
  /** Further fields of the configuration file. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** Program to show the window with. */
  readonly browser?: string;
  readonly caFile?: string;
  /** False for the behaviour of a machine without the development switch. */
  readonly insecureLoopback?: boolean;
  /** Beside the test process's own, e.g. a private session bus. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Raw machine id: a random one by default, `null` for a machine without one, `own` for the real one. */
  readonly machineId?: string | null;
  /** What the machine is made of; the test machine's own hardware otherwise. */
  readonly hardware?: Hardware;
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON; throws where it is none. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read what they expect
  json(): any;
}

/** A machine of its own to the agent: configuration, state, machine id, all in one folder. */
export interface AgentMachine {
  readonly directory: string;
  readonly configFile: string;
  readonly stateDirectory: string;
  /** As the card names it. */
  readonly hostname: string;
  /** Where windows of this machine keep their throw-away profiles. */
  readonly windowDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What of it is not the test process's own. */
  readonly addedEnvironment: Readonly<Record<string, string>>;
  /** Runs the built command line as a process, as a person or script does. */
  latchkey(args: readonly string[], input?: string): Promise<CommandResult>;
  /** Starts it and does not wait. */
  start(args: readonly string[]): ReturnType<typeof spawn>;
  /** Every file of the machine with its content, to search for what must not be there. */
  files(): ReadonlyMap<string, string>;
  remove(): void;
}

/** Sets a machine up; nothing of it is outside its folder but the credentials in a keychain. */
export function createAgentMachine(options: AgentMachineOptions): AgentMachine {
  const directory = mkdtempSync(join(tmpdir(), "lk-"));
  const runtime = join(directory, "run");
  mkdirSync(runtime, { mode: 0o700 });
  const machineIdFile = join(directory, "machine-id");
  const ownId = options.machineId === "own";
  if (!ownId && options.machineId !== null) {
    writeFileSync(machineIdFile, `${options.machineId ?? randomBytes(16).toString("hex")}\n`);
  }
  const configFile = join(directory, "config.json");
  const stateDirectory = join(directory, "state");
  writeFileSync(
    configFile,
    JSON.stringify({
      services: options.services,
      insecureLoopback: options.insecureLoopback ?? true,
      credentialStore: options.credentialStore ?? "file-protected-by-permissions-only",
      stateDirectory,
      machineIdFile: ownId ? undefined : machineIdFile,
      browser: options.browser,
      caFile: options.caFile,
      ...options.configuration,
    }),
  );
  chmodSync(configFile, 0o600);
  const addedEnvironment = { XDG_RUNTIME_DIR: runtime, ...options.environment };
  const environment: NodeJS.ProcessEnv = { ...process.env, ...addedEnvironment };

  function start(args: readonly string[]): ReturnType<typeof spawn> {
    const command = [process.execPath, LATCHKEY, "--config", configFile, ...args];
    const [program = "", ...rest] = options.hardware?.within(command) ?? command;
    return spawn(program, rest, { env: environment, stdio: ["pipe", "pipe", "pipe"] });
  }

  return {
    directory,
    configFile,
    stateDirectory,
    hostname: hostname(),
    windowDirectory: join(runtime, "latchkey"),
    environment,
    addedEnvironment,
    start,
    async latchkey(args, input = "") {
      const child = start(args);
      let stdout = "";
      let stderr = "";
      child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      child.stdin?.on("error", () => undefined);
      child.stdin?.end(input);
      await once(child, "close");
      return { code: child.exitCode, stdout, stderr, json: () => JSON.parse(stdout) };
    },
    files() {
      const found = new Map<string, string>();
      for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        found.set(path, readFileSync(path, "latin1"));
      }
      return found;
    },
    remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}
