import { chmod, rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import type { Grip } from "../files/lockGrip.ts";
import {
  parseRequest,
  printAnswer,
  REQUEST_MAX_LENGTH,
  SIGN_OF_LIFE,
  type HandOverAnswer,
  type HandOverRequest,
} from "./channelMessage.ts";

/**
 * Takes what another launch hands over.
 * @returns `null` where it was not taken, because the window is closing: the launch tries elsewhere
 */
export type TakeRequest = (request: HandOverRequest) => Promise<HandOverAnswer | null>;

/** The window's end of the channel: while it is open, every launch of this user comes here. */
export interface WindowChannel {
  /** From now on requests are answered; those that came before wait for it, and are told so. */
  serve(take: TakeRequest): void;
  /** Stops listening, lets go of who was not answered, and then of the lock. May be called again. */
  close(): Promise<void>;
}

const SIGN_OF_LIFE_MS = 1_000;
/** A launch says what it wants at once. */
const REQUEST_DEADLINE_MS = 30_000;
/** More launches than there are at once; who comes on top of them finds nobody, and tries anew. */
const CONNECTIONS_MAX = 512;

/**
 * Listens on a socket that this user alone can reach. To be called with the lock held: whatever
 * socket is there was left behind by a process that is gone.
 * @throws where nobody can listen there
 */
export async function openWindowChannel(socketPath: string, grip: Grip): Promise<WindowChannel> {
  const pending = new Set<Socket>();
  let take: TakeRequest | null = null;
  let waiting: (() => void)[] = [];

  async function answer(socket: Socket, line: string): Promise<void> {
    const request = parseRequest(line);
    if (request === "newer") conclude(socket, "older_version");
    else if (request === null || take === null) socket.destroy();
    else {
      const given = await take(request).catch(() => null);
      if (given === null) socket.destroy();
      else conclude(socket, given);
    }
  }

  function conclude(socket: Socket, given: HandOverAnswer): void {
    pending.delete(socket);
    socket.write(printAnswer(given));
    // Once it is written; whether the other side reads it keeps nobody waiting.
    socket.destroySoon();
  }

  const server = createServer((socket) => {
    pending.add(socket);
    const received: string[] = [];
    let length = 0;
    const deadline = setTimeout(() => socket.destroy(), REQUEST_DEADLINE_MS);
    socket.setEncoding("utf8");
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(deadline);
      pending.delete(socket);
    });
    socket.on("data", (chunk: string) => {
      const end = chunk.indexOf("\n");
      received.push(end === -1 ? chunk : chunk.slice(0, end));
      length += chunk.length;
      if (end === -1 && length <= REQUEST_MAX_LENGTH) return;
      clearTimeout(deadline);
      socket.removeAllListeners("data").resume();
      if (end === -1) {
        socket.destroy();
        return;
      }
      const line = received.join("");
      const go = (): void => {
        // A launch that has given up in the meantime has told its person so: nothing is taken then.
        socket.write(SIGN_OF_LIFE, (error) => {
          if (!error) void answer(socket, line);
        });
      };
      if (take === null) waiting.push(go);
      else go();
    });
  });

  // Every connection is a file that the window cannot open elsewhere.
  server.maxConnections = CONNECTIONS_MAX;
  await rm(socketPath, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(socketPath, resolve);
  });
  // The directory keeps others out; the socket by itself does too.
  await chmod(socketPath, 0o600);
  const signs = setInterval(() => {
    if (take === null) for (const socket of pending) socket.write(SIGN_OF_LIFE);
  }, SIGN_OF_LIFE_MS);

  let closed: Promise<void> | null = null;
  async function close(): Promise<void> {
    clearInterval(signs);
    // First nobody comes any more, then the next may become the window. Node removes the socket.
    const stopped = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    for (const socket of pending) socket.destroy();
    await stopped;
    await grip.release();
  }

  return {
    serve: (taker) => {
      take = taker;
      clearInterval(signs);
      const arrived = waiting;
      waiting = [];
      for (const go of arrived) go();
    },
    close: () => (closed ??= close()),
  };
}
