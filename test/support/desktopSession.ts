import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createAgentMachine, type AgentMachine } from "./agentMachine.ts";
import { createBrowserWrapper } from "./browserWrapper.ts";
import { type Screen, startScreen } from "./screen.ts";
import { startSecretService } from "./secretService.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));

export interface ProgramEnd {
  readonly code: number | null;
  /** Both outputs as they came. */
  readonly output: string;
}

/**
 * A person signed in at a machine of their own: home, display, session bus and keyring, and neither
 * a desktop nor a window manager that would help.
 */
export interface DesktopSession {
  readonly screen: Screen;
  readonly machine: AgentMachine;
  /** All that programs of this session see. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs a program to its end, as the person or a desktop would. */
  run(command: readonly string[], input?: string): Promise<ProgramEnd>;
  /** Starts one that stays. */
  start(command: readonly string[]): ChildProcess;
  /** Lays a program down that desktop entries can name. */
  program(name: string, script: string): string;
  /** Lays a desktop entry down and makes it the default for its types. */
  entry(name: string, entry: DesktopEntry): Promise<void>;
  /** The command lines of what runs in this session now. */
  processes(): readonly RunningProgram[];
  /** Ends whatever was started in here, by whomever, and removes every file. */
  stop(): Promise<void>;
}

export interface DesktopEntry {
  readonly exec: string;
  readonly types: readonly string[];
}

export interface RunningProgram {
  readonly pid: number;
  readonly command: readonly string[];
}

/** Signs a person in. `services`: the origins their machine trusts. */
export async function startDesktopSession(services: readonly string[]): Promise<DesktopSession> {
  const [screen, keyring, wrapper] = await Promise.all([
    startScreen(),
    startSecretService(),
    createBrowserWrapper(),
  ]);
  const machine = createAgentMachine({
    services,
    credentialStore: "os-keychain",
    browser: wrapper.path,
    environment: { ...keyring.environment, DISPLAY: screen.display },
  });
  const home = join(machine.directory, "home");
  const directories = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local", "share"),
    XDG_CACHE_HOME: join(home, ".cache"),
    XDG_STATE_HOME: join(home, ".local", "state"),
  };
  const applications = join(directories.XDG_DATA_HOME, "applications");
  const programs = join(home, "bin");
  for (const directory of [...Object.values(directories), applications, programs]) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }
  const environment = {
    ...machine.addedEnvironment,
    ...directories,
    // The tests' own Node comes first, as an installed one would.
    PATH: `${programs}:${process.env["PATH"] ?? ""}`,
    LANG: "C.UTF-8",
    LATCHKEY_CONFIG: machine.configFile,
  };

  function start(command: readonly string[]): ChildProcess {
    const [program = "", ...args] = command;
    return spawn(program, args, { env: environment, cwd: home, stdio: "pipe" });
  }

  function processes(): readonly RunningProgram[] {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/u.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && isIn(machine.directory, pid))
      .map((pid) => ({ pid, command: commandOf(pid) }));
  }

  const session: DesktopSession = {
    screen,
    machine,
    environment,
    start,
    processes,
    async run(command, input = "") {
      const child = start(command);
      let output = "";
      child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
      child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
      child.stdin?.on("error", () => undefined);
      child.stdin?.end(input);
      // Not "close": what a program leaves behind holds its outputs open.
      await once(child, "exit");
      return { code: child.exitCode, output };
    },
    program(name, script) {
      const path = join(programs, name);
      writeFileSync(path, script, { mode: 0o755 });
      return path;
    },
    async entry(name, { exec, types }) {
      const text = `[Desktop Entry]
Type=Application
Name=${name}
Exec=${exec}
MimeType=${types.join(";")};
`;
      writeFileSync(join(applications, `${name}.desktop`), text);
      for (const type of types) {
        const made = await session.run(["xdg-mime", "default", `${name}.desktop`, type]);
        if (made.code !== 0) throw new Error(`xdg-mime: ${made.output}`);
      }
    },
    async stop() {
      await endAll(processes);
      await Promise.allSettled([keyring.stop(), screen.stop(), wrapper.remove()]);
      machine.remove();
    },
  };
  return session;
}

/** The command line under the name that desktop entries know. */
export function installLatchkey(session: DesktopSession): string {
  return session.program("latchkey", `#!/bin/sh\nexec ${process.execPath} ${LATCHKEY} "$@"\n`);
}

/** Whether a process belongs to a session: whatever was started in one was told its directory. */
function isIn(directory: string, pid: number): boolean {
  // Chromium writes over its environment, and has its profile among its arguments.
  return ["environ", "cmdline"].some((name) => {
    try {
      return readFileSync(`/proc/${pid}/${name}`, "latin1").includes(directory);
    } catch {
      // Gone, or not ours to look at.
      return false;
    }
  });
}

function commandOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
  } catch {
    return [];
  }
}

async function endAll(running: () => readonly RunningProgram[]): Promise<void> {
  // What is ended may just be starting something else.
  for (let left = running(); left.length > 0; left = running()) {
    for (const { pid } of left) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It was faster.
      }
    }
    await sleep(20);
  }
}
