import { connect, type Socket } from "node:net";
import { decodeMessage, encodeCall, type MethodCall } from "./dbusMessage.ts";
import type { DbusValue } from "./dbusValue.ts";

/** A method's own error answer, by its D-Bus name; its text is dropped, it may quote anything. */
export class DbusError extends Error {
  readonly errorName: string;

  constructor(errorName: string) {
    super(errorName);
    this.errorName = errorName;
  }
}

export interface DbusConnection {
  /** @throws DbusError for an error answer, Error where the connection ends before one. */
  call(call: MethodCall): Promise<readonly DbusValue[]>;
  /** Ends the connection; calls under way fail. */
  close(): void;
}

/** Undoes the escapes of an address; `undefined` for an empty or a broken value. */
function unescapeValue(value: string): string | undefined {
  try {
    return value === "" ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/**
 * Where the session bus listens, as a path for `node:net`: the address of the environment, else
 * the place systemd and elogind use. `undefined` where there is none that a socket can reach (a
 * bus by TCP or one that X11 would start).
 */
export function sessionBusPath(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const addresses = environment["DBUS_SESSION_BUS_ADDRESS"];
  if (addresses === undefined || addresses === "") {
    const runtime = environment["XDG_RUNTIME_DIR"];
    return runtime === undefined || runtime === "" ? undefined : `${runtime}/bus`;
  }
  for (const address of addresses.split(";")) {
    const match = /^unix:(?:.*,)?(path|abstract)=([^,]+)/.exec(address);
    const path = unescapeValue(match?.[2] ?? "");
    if (path !== undefined) return match?.[1] === "abstract" ? `\0${path}` : path;
  }
  return undefined;
}

/** SASL EXTERNAL: the kernel tells the bus who we are, and we name the same user. */
async function authenticate(socket: Socket, uid: number): Promise<void> {
  const hexUid = Buffer.from(String(uid), "utf8").toString("hex");
  socket.write(`\0AUTH EXTERNAL ${hexUid}\r\n`);
  await new Promise<void>((resolve, reject) => {
    let answer = "";
    socket.once("close", () => reject(new Error("the bus closed the connection")));
    socket.on("data", function onData(data: Buffer) {
      answer += data.toString("latin1");
      if (!answer.includes("\r\n")) return;
      socket.off("data", onData);
      if (answer.startsWith("OK ")) resolve();
      else reject(new Error("the bus refused this user"));
    });
  });
  socket.write("BEGIN\r\n");
}

/**
 * Connects to a bus as this user and says hello.
 * @throws where nothing listens, the bus refuses, or `signal` aborts.
 */
export async function connectToBus(path: string, signal: AbortSignal): Promise<DbusConnection> {
  const socket = connect({ path });
  const waiting = new Map<
    number,
    { resolve: (body: readonly DbusValue[]) => void; reject: (error: Error) => void }
  >();
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const call of waiting.values()) call.reject(ended);
    waiting.clear();
    socket.destroy();
  };
  const abort = (): void => end(new Error("the bus did not answer in time"));
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  socket.once("close", () => {
    signal.removeEventListener("abort", abort);
    end(new Error("the bus closed the connection"));
  });

  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
    socket.once("close", () => reject(ended ?? new Error("the bus closed the connection")));
  });
  socket.on("error", end);
  await authenticate(socket, process.getuid?.() ?? 0);

  let buffer: Buffer = Buffer.alloc(0);
  socket.on("data", (data: Buffer) => {
    try {
      buffer = Buffer.concat([buffer, data]);
      for (let next = decodeMessage(buffer); next; next = decodeMessage(buffer)) {
        buffer = next.rest;
        const { message } = next;
        const call = waiting.get(message.replySerial ?? 0);
        if (call === undefined) continue;
        waiting.delete(message.replySerial ?? 0);
        if (message.type === "error") call.reject(new DbusError(message.errorName ?? "unnamed"));
        else call.resolve(message.body);
      }
    } catch (error) {
      end(error instanceof Error ? error : new Error("the bus sent nonsense"));
    }
  });

  let serial = 0;
  const connection: DbusConnection = {
    call(methodCall) {
      serial += 1;
      const mine = serial;
      return new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        waiting.set(mine, { resolve, reject });
        socket.write(encodeCall(mine, methodCall));
      });
    },
    close: () => end(new Error("closed")),
  };
  await connection.call({
    destination: "org.freedesktop.DBus",
    path: "/org/freedesktop/DBus",
    interface: "org.freedesktop.DBus",
    member: "Hello",
  });
  return connection;
}
