import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { CommandResult } from "../support/agentMachine.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Writes down with which arguments the program was started, and lets it go on. */
const RECORDER = `
import { appendFileSync } from "node:fs";
appendFileSync(process.env.LATCHKEY_TEST_STARTS, JSON.stringify(process.argv) + "\\n");
`;

/** Dies of SIGKILL instead of the step of that number that changes a directory. */
const KILLER = `
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.env.LATCHKEY_TEST_KILL_AT);
for (const name of ["mkdir", "open", "rename", "unlink", "rmdir"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    const changes = name !== "open" || args[1] === "wx";
    if (changes && left-- === 0) process.kill(process.pid, "SIGKILL");
    return real(...args);
  };
}
syncBuiltinESMExports();
`;

export interface HomeOptions {
  /** Name of the home directory itself. */
  readonly name?: string;
  /** Where the program is installed, from the directory of the test. */
  readonly installedAt?: string;
  readonly display?: string;
  /** Run as this user; the tests themselves may be root, whom no permission stops. */
  readonly uid?: number;
}

/** A person's fresh home on this machine, and the built program as they would start it. */
export interface Home {
  readonly path: string;
  /** The script that a person starts. */
  readonly script: string;
  readonly environment: NodeJS.ProcessEnv;
  latchkey(...args: string[]): Promise<CommandResult>;
  /** The same, killed before its n-th step; `code` is null where it was. */
  killed(step: number, ...args: string[]): Promise<CommandResult>;
  /** Runs a program of the desktop in this session. */
  run(file: string, ...args: string[]): Promise<CommandResult>;
  /** The arguments of every start of the program by anything but `latchkey` above. */
  starts(count: number): Promise<readonly (readonly string[])[]>;
  write(path: string, content: string): void;
  /** Every file, link and directory below the home, with content and permissions. */
  snapshot(): Record<string, string>;
  remove(): void;
}

export function createHome(options: HomeOptions = {}): Home {
  const base = mkdtempSync(join(tmpdir(), "lk-home-"));
  const path = join(base, options.name ?? "home");
  const runtime = join(base, "run");
  const installed = join(base, options.installedAt ?? "app");
  const startsFile = join(base, "starts");
  const recorder = join(base, "recorder.mjs");
  mkdirSync(path);
  mkdirSync(runtime, { mode: 0o700 });
  mkdirSync(dirname(installed), { recursive: true });
  symlinkSync(ROOT, installed);
  writeFileSync(recorder, RECORDER);
  const killer = join(base, "killer.mjs");
  writeFileSync(killer, KILLER);
  writeFileSync(startsFile, "");
  const { uid } = options;
  if (uid !== undefined) {
    for (const each of [base, path, runtime, startsFile]) chownSync(each, uid, uid);
  }
  const script = join(installed, "bin", "latchkey");
  const environment: NodeJS.ProcessEnv = {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    LANG: "C.UTF-8",
    HOME: path,
    XDG_RUNTIME_DIR: runtime,
    ...(options.display === undefined ? {} : { DISPLAY: options.display }),
    // A browser that opens whatever nobody else opens would stay for ever.
    BROWSER: "false",
    LATCHKEY_TEST_STARTS: startsFile,
  };
  const recorded = { ...environment, NODE_OPTIONS: `--import=${recorder}` };

  async function start(
    file: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
  ): Promise<CommandResult> {
    const child = spawn(file, args, {
      env,
      cwd: base,
      stdio: ["ignore", "pipe", "pipe"],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    await once(child, "close");
    return { code: child.exitCode, stdout, stderr, json: () => JSON.parse(stdout) };
  }

  return {
    path,
    script,
    environment,
    latchkey: (...args) => start(process.execPath, [script, ...args], environment),
    killed: (step, ...args) =>
      start(process.execPath, [`--import=${killer}`, script, ...args], {
        ...environment,
        LATCHKEY_TEST_KILL_AT: String(step),
      }),
    run: (file, ...args) => start(file, args, recorded),
    starts: async (count) => {
      for (;;) {
        const lines = readFileSync(startsFile, "utf8").split("\n").filter(Boolean);
        if (lines.length >= count) return lines.map((line) => JSON.parse(line) as string[]);
        await sleep(20);
      }
    },
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    snapshot: () => snapshotOf(path),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function snapshotOf(path: string, below = ""): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of existsSync(path) ? readdirSync(path) : []) {
    const file = join(path, name);
    const stats = lstatSync(file);
    const mode = (stats.mode & 0o7777).toString(8);
    const key = join(below, name);
    if (stats.isDirectory()) {
      found[`${key}/`] = mode;
      Object.assign(found, snapshotOf(file, key));
    } else {
      const content = stats.isSymbolicLink()
        ? `-> ${readlinkSync(file)}`
        : readFileSync(file, "latin1");
      found[key] = `${mode} ${content}`;
    }
  }
  return found;
}
