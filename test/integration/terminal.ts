import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));

/** script(1) of util-linux, which gives a command a terminal of its own. */
export const SCRIPT = "/usr/bin/script";

/** A person at a terminal, in front of a running command. */
export interface Terminal {
  /** Everything the terminal showed so far. */
  shown(): string;
  /** Waits until the terminal shows a text. */
  sees(text: string): Promise<void>;
  /** Presses keys; `\r` is Enter, `\u0003` Ctrl-C, `\u0004` Ctrl-D. */
  types(keys: string): void;
  /** The exit code; 128 and more for a signal, as shells count. */
  readonly ended: Promise<number | null>;
}

/** Runs a command on a pseudo-terminal of its own. */
export function openTerminal(machine: AgentMachine, args: readonly string[]): Terminal {
  const words = [process.execPath, LATCHKEY, "--config", machine.configFile, ...args];
  const command = `exec ${words.map((word) => `'${word}'`).join(" ")}`;
  const child = spawn(SCRIPT, ["--quiet", "--return", "--flush", "-c", command, "/dev/null"], {
    env: { ...machine.environment, SHELL: "/bin/sh", TERM: "xterm" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (shown += text));
  child.stdin.on("error", () => undefined);
  return {
    shown: () => shown,
    sees: (text) => expect.poll(() => shown, { timeout: 30_000 }).toContain(text),
    types: (keys) => child.stdin.write(keys),
    ended: once(child, "close").then(() => child.exitCode),
  };
}
