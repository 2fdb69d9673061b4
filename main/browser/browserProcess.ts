import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { createPipeClient } from "./pipeClient.ts";
import type { PipeClient } from "./pipeClient.ts";

export interface BrowserExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface BrowserProcess {
  readonly client: PipeClient;
  /** Settles once the process is gone; never rejects. */
  readonly exited: Promise<BrowserExit>;
  /** What it said last on its error output. */
  lastWords(): readonly string[];
  /** Ends it, gently at first; settles when it is gone. */
  stop(): Promise<void>;
}

const KEPT_LINES = 40;
const LINE_MAX_LENGTH = 300;
/** How long each gentler way of ending may take before the next one, in milliseconds. */
const PATIENCE_MS = 2_000;

function keepLastLines(stream: Readable): () => readonly string[] {
  let lines: string[] = [];
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = (parts.pop() ?? "").slice(-LINE_MAX_LENGTH);
    lines = [...lines, ...parts.map((line) => line.trim()).filter((line) => line !== "")].slice(
      -KEPT_LINES,
    );
  });
  return () => (rest.trim() === "" ? lines : [...lines, rest.trim()]);
}

/** Starts the browser with its protocol on descriptors 3 and 4. */
export function startBrowser(
  path: string,
  browserArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): BrowserProcess {
  const child = spawn(path, browserArguments, {
    env: environment,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    // A group of its own: Ctrl+C at a terminal reaches the agent, which closes the window in order.
    detached: process.platform !== "win32",
    windowsHide: false,
  });
  const exited = new Promise<BrowserExit>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => resolve({ code: null, signal: null }));
  });
  const client = createPipeClient(child.stdio[4] as Readable, child.stdio[3] as Writable);
  const lastWords = keepLastLines(child.stdio[2] as Readable);
  return { client, exited, lastWords, stop: () => stop(child, client, exited) };
}

async function stop(child: ChildProcess, client: PipeClient, exited: Promise<BrowserExit>) {
  if (child.exitCode === null && child.signalCode === null) {
    client.browser.send("Browser.close", {}).catch(() => {});
    if (!(await within(PATIENCE_MS, exited))) {
      client.close();
      if (!(await within(PATIENCE_MS, exited))) kill(child, "SIGKILL");
      await exited;
    }
  }
  client.close();
  // Helpers that outlive their browser for a moment would still write into the profile.
  kill(child, "SIGKILL");
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid === undefined) return;
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Gone already, with all its group.
  }
}

async function within(milliseconds: number, event: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const happened = await Promise.race([event.then(() => true), timeout]);
  clearTimeout(timer);
  return happened;
}
