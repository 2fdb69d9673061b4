import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { errorCodeOf } from "../core/systemError.ts";

/** The lock, held by this process. */
export interface Grip {
  release(): Promise<void>;
}

/** The lock, held by somebody else. */
export interface Held {
  /** In words, for people: a claim, since anybody on the machine may have taken the name. */
  readonly holder: string;
  /** Settles when it is worth asking again. */
  readonly ended: Promise<unknown>;
  /** Waits no longer. */
  abandon(): void;
}

export interface GripOptions {
  /** The same on one machine for all users, and on no other: letters and digits. */
  readonly name: string;
  readonly platform: NodeJS.Platform;
  /** Shown to whoever comes second. */
  readonly user: string;
}

/** What a holder says, as `JSON.stringify` writes it: anybody may have taken the name. */
const WORDS =
  /^\{"pid":([1-9]\d{0,9}),"user":"((?:[\w.@-]|\\\\){1,64})","since":"([\dTZ:.-]{20,30})"\}$/;

const WORDS_MAX_BYTES = 512;
const WORDS_WAIT_MS = 500;
/** Where the end of the holder cannot be seen, or nothing is known of it. */
const ASK_AGAIN_MS = 100;
/** Every user can connect; what they keep open must not use up the files that the holder may open. */
const WAITING_MAX = 512;

/** Takes the lock, or says who has it; once, without waiting. */
export function takeLock(options: GripOptions): Promise<Grip | Held> {
  const { name, platform, user } = options;
  if (platform === "darwin") return takeFile(`/tmp/latchkey-${name}.lock`);
  const path = platform === "win32" ? `\\\\.\\pipe\\latchkey-${name}` : `\0latchkey-${name}`;
  return takeSocket(path, user);
}

/** Binds a socket name that has no file; whoever comes second connects to it. */
function takeSocket(path: string, user: string): Promise<Grip | Held> {
  const words = JSON.stringify({ pid: process.pid, user, since: new Date().toISOString() });
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on("error", () => undefined).on("close", () => waiting.delete(socket));
    socket.unref().write(words);
  });
  server.maxConnections = WAITING_MAX;
  const grip: Grip = {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Their end is what tells them that the name is free.
        for (const socket of waiting) socket.destroy();
      }),
  };
  return new Promise((resolve) => {
    server.once("error", (error) => {
      const code = errorCodeOf(error);
      // A name in use is somebody; anything else is told as what it is, and never as a free lock.
      const taken = code === "EADDRINUSE" || code === "EACCES";
      resolve(taken ? askHolder(path) : toUnknown(`no lock can be taken (${code})`));
    });
    server.listen(path, () => resolve(grip));
  });
}

/** Connects to the holder, which says who it is and stays connected until it lets go or dies. */
function askHolder(path: string): Promise<Held> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let words = "";
    const ended = new Promise<void>((settle) => {
      socket.once("close", () => settle());
    });
    const answer = (): void => {
      clearTimeout(timer);
      // Connected for as long as somebody waits, and no longer than this process has other work.
      socket.unref();
      const holder = describeHolder(words);
      // Whoever hangs up without a word would otherwise be asked as fast as this machine can.
      const pause = (): Promise<void> => later(ASK_AGAIN_MS);
      const again = words === "" ? ended.then(pause) : ended;
      resolve({ holder, ended: again, abandon: () => socket.destroy() });
    };
    const timer = setTimeout(answer, WORDS_WAIT_MS);
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      words = (words + chunk).slice(0, WORDS_MAX_BYTES);
      if (words.endsWith("}")) answer();
    });
    // Gone between our question and its answer: free again, most likely.
    socket.once("error", answer).once("close", answer);
  });
}

function describeHolder(words: string): string {
  const [, pid, user, since] = WORDS.exec(words) ?? [];
  return pid === undefined
    ? "another process"
    : `process ${pid} of user ${user?.replaceAll("\\\\", "\\")}, since ${since}`;
}

/** open(2) of macOS: opened and locked in one step, and unlocked when the last holder is gone. */
const O_EXLOCK = 0x20;

async function takeFile(path: string): Promise<Grip | Held> {
  const { O_RDONLY, O_CREAT, O_NONBLOCK, O_NOFOLLOW } = constants;
  try {
    const flags = O_RDONLY | O_CREAT | O_NONBLOCK | O_NOFOLLOW | O_EXLOCK;
    const file = await open(path, flags, 0o644);
    return { release: () => file.close() };
  } catch (error) {
    const code = errorCodeOf(error);
    const holder = code === "EAGAIN" ? "another process" : `no lock can be taken (${code})`;
    return toUnknown(holder);
  }
}

/** Nobody to be connected to: to be asked again after a while. */
function toUnknown(holder: string): Held {
  return { holder, ended: later(ASK_AGAIN_MS), abandon: () => undefined };
}
