import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunOptions } from "./faultRig.ts";

/** The calls of a command that reach the disk, the network or another process. */
const WATCHED_CALLS =
  "openat,read,pread64,write,writev,pwrite64,fsync,fdatasync,fchmod,rename,unlink,mkdir," +
  "connect,bind,sendto,sendmsg,recvfrom,recvmsg";

/** False where the tool is missing or not allowed to trace. */
export const HAS_STRACE = spawnSync("strace", ["-f", "-o", "/dev/null", "true"]).status === 0;

/** One thread for the file system: strace counts calls by thread, and so they come in one order. */
const ONE_THREAD = { UV_THREADPOOL_SIZE: "1" };

// Without --seccomp-bpf: with it strace 6.1 injects errors, but no signals.
const STRACE = ["strace", "-f", "-qq"];

/**
 * Runs a command with an injection in strace's own words, e.g. `fsync:signal=KILL:when=3`: in the
 * first thread that comes to its third call. A signal comes at entry, instead of the call.
 */
export function underStrace(inject: string): RunOptions {
  const [call = ""] = inject.split(":", 1);
  return {
    under: [...STRACE, "-o", "/dev/null", "-e", `trace=${call}`, "-e", `inject=${inject}`],
    environment: ONE_THREAD,
  };
}

export interface Call {
  readonly name: string;
  /** The `when` of an injection that meets it. */
  readonly when: number;
  /** Its line in strace's output. */
  readonly line: string;
}

/** The calls of a process that concern `where`, that an injection can meet. */
export interface Call {
  readonly name: string;
  /** The `when` of an injection that meets it. */
  readonly when: number;
  /** Its line in strace's output. */
  readonly line: string;
}

/** Of equal numbers in two threads the later one is never met. */
function parseCalls(log: string, where: string): Call[] {
  const reached = new Map<string, number>();
  const seen = new Set<string>();
  const calls: Call[] = [];
  for (const line of readFileSync(log, "latin1").split("\n")) {
    const [, thread, name = ""] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (thread === undefined) continue;
    const when = (reached.get(`${thread} ${name}`) ?? 0) + 1;
    reached.set(`${thread} ${name}`, when);
    if (seen.has(`${name} ${when}`)) continue;
    seen.add(`${name} ${when}`);
    // An event wakes the main thread: something in another one has just been done.
    const concerns =
      line.includes(where) || /<(socket|pipe|TCP|UNIX|anon_inode:\[event)/.test(line);
    if (concerns) calls.push({ name, when, line });
  }
  return calls;
}

/** The calls of a command that have to do with its state directory, a socket or a pipe. */
export async function listCalls(
  directory: string,
  run: (options: RunOptions) => Promise<unknown>,
): Promise<Call[]> {
  const log = join(directory, "calls");
  await run({
    under: [...STRACE, "-y", "-o", log, "-e", `trace=${WATCHED_CALLS}`],
    environment: ONE_THREAD,
  });
  return parseCalls(log, `${directory}/state`);
}

interface Attached {
  /** Lets the process go. */
  detach(): Promise<void>;
  /** For a process that was killed: letting it go would wait for it for ever. */
  abandon(): Promise<void>;
}

/** Follows a process that runs already; its calls are counted from here. */
async function attach(pid: number, options: readonly string[]): Promise<Attached> {
  const child = spawn("strace", ["-f", "-p", String(pid), ...options], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const closed = once(child, "close");
  const isAttached = new Promise<void>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes(" attached")) resolve();
    });
  });
  await Promise.race([isAttached, closed]);
  async function end(signal: NodeJS.Signals): Promise<void> {
    child.kill(signal);
    await closed;
  }
  return { detach: () => end("SIGINT"), abandon: () => end("SIGKILL") };
}

/** Injects into a process that runs already, e.g. `pwrite64:signal=KILL:when=3`. */
export function attachInjection(pid: number, inject: string): Promise<Attached> {
  const [call = ""] = inject.split(":", 1);
  return attach(pid, ["-o", "/dev/null", "-e", `trace=${call}`, "-e", `inject=${inject}`]);
}

/** What calls a running process makes during some work. */
export async function listCallsDuring(
  pid: number,
  directory: string,
  work: () => Promise<unknown>,
): Promise<Call[]> {
  const log = join(directory, "calls");
  const watched = `trace=${WATCHED_CALLS}`;
  const attached = await attach(pid, ["-y", "-o", log, "-e", watched]);
  await work();
  await attached.detach();
  return parseCalls(log, directory);
}
