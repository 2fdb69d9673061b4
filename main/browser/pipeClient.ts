import type { Readable, Writable } from "node:stream";
import type { ProtocolCommands, ProtocolEvents } from "./protocolTypes.ts";

type CommandName = keyof ProtocolCommands;
type EventName = keyof ProtocolEvents;

/** One conversation: with the browser itself, or with one page of it. */
export interface ProtocolSession {
  /** Rejects with a {@link ProtocolError} where the browser refuses, or is gone. */
  send<Name extends CommandName>(
    name: Name,
    parameters: ProtocolCommands[Name]["parameters"],
  ): Promise<ProtocolCommands[Name]["answer"]>;
  on<Name extends EventName>(name: Name, listener: (event: ProtocolEvents[Name]) => void): void;
}

export interface PipeClient {
  readonly browser: ProtocolSession;
  session(sessionId: string): ProtocolSession;
  /** Settles, never rejects, when no message will come any more. */
  readonly closed: Promise<void>;
  /** Ends our side; Chromium takes the end of its pipe as the order to quit. */
  close(): void;
}

export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
}

interface Waiting {
  readonly method: string;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: ProtocolError) => void;
}

interface Incoming {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly sessionId?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message?: unknown };
}

const SEPARATOR = 0;
/** No message of ours comes near it; what does is no longer the protocol. In bytes. */
const FRAME_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Speaks the DevTools protocol over two streams: JSON texts, each ended by a NUL byte.
 *
 * @param fromBrowser what the browser writes (its descriptor 4)
 * @param toBrowser what the browser reads (its descriptor 3)
 */
export function createPipeClient(fromBrowser: Readable, toBrowser: Writable): PipeClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((event: never) => void)[]>();
  let settleClosed = (): void => {};
  const closed = new Promise<void>((resolve) => {
    settleClosed = resolve;
  });
  let isOpen = true;
  let lastId = 0;
  let parts: Buffer[] = [];
  let partsBytes = 0;

  function end(why: string): void {
    if (!isOpen) return;
    isOpen = false;
    parts = [];
    for (const { method, reject } of waiting.values()) {
      reject(new ProtocolError(`${method}: ${why}`));
    }
    waiting.clear();
    listeners.clear();
    toBrowser.destroy();
    fromBrowser.destroy();
    settleClosed();
  }

  function receive(text: string): void {
    let message: Incoming;
    try {
      message = JSON.parse(text) as Incoming;
    } catch {
      end("the browser sent something that is not JSON");
      return;
    }
    if (typeof message.id === "number") {
      const asked = waiting.get(message.id);
      if (asked === undefined) return;
      waiting.delete(message.id);
      if (message.error === undefined) asked.resolve(message.result);
      else {
        asked.reject(new ProtocolError(`${asked.method}: ${String(message.error.message)}`));
      }
      return;
    }
    if (typeof message.method !== "string") return;
    const sessionId = typeof message.sessionId === "string" ? message.sessionId : "";
    for (const listener of listeners.get(`${sessionId} ${message.method}`) ?? []) {
      listener(message.params as never);
    }
  }

  function take(chunk: Buffer): void {
    let start = 0;
    for (;;) {
      const stop = chunk.indexOf(SEPARATOR, start);
      if (stop === -1) break;
      parts.push(chunk.subarray(start, stop));
      const frame = Buffer.concat(parts).toString("utf8");
      parts = [];
      partsBytes = 0;
      start = stop + 1;
      receive(frame);
      if (!isOpen) return;
    }
    if (start === chunk.length) return;
    parts.push(chunk.subarray(start));
    partsBytes += chunk.length - start;
    if (partsBytes > FRAME_MAX_BYTES) end("the browser sent a message without end");
  }

  function createSession(sessionId: string): ProtocolSession {
    return {
      send: (method, params) => {
        if (!isOpen) return Promise.reject(new ProtocolError(`${method}: the browser is gone`));
        const id = (lastId += 1);
        const answer = new Promise<never>((resolve, reject) => {
          waiting.set(id, { method, resolve: resolve as Waiting["resolve"], reject });
        });
        const message =
          sessionId === "" ? { id, method, params } : { id, method, params, sessionId };
        toBrowser.write(`${JSON.stringify(message)}\0`);
        return answer;
      },
      on: (name, listener) => {
        const key = `${sessionId} ${name}`;
        listeners.set(key, [...(listeners.get(key) ?? []), listener]);
      },
    };
  }

  fromBrowser.on("data", take);
  fromBrowser.on("end", () => end("the browser is gone"));
  fromBrowser.on("close", () => end("the browser is gone"));
  fromBrowser.on("error", () => end("the pipe broke"));
  toBrowser.on("close", () => end("the browser is gone"));
  // EPIPE, where the browser died between two messages.
  toBrowser.on("error", () => end("the pipe broke"));

  return {
    browser: createSession(""),
    session: createSession,
    closed,
    close: () => end("the window was closed"),
  };
}
