import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createSocket } from "node:dgram";
import type { Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PacketTrap {
  readonly ports: Readonly<Record<string, number>>;
  /** Everything that arrived: the path of a request, or the name of the port. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

/**
 * Listens by TCP and UDP on both loopback addresses, on one port for each name, and writes down
 * whatever comes.
 */
export async function startPacketTrap(names: readonly string[]): Promise<PacketTrap> {
  const hits: string[] = [];
  const ports: Record<string, number> = {};
  const servers: Server[] = [];
  const sockets: UdpSocket[] = [];
  for (const name of names) {
    const take = (socket: Socket): void => {
      hits.push(name);
      socket.on("error", () => {});
      socket.once("data", (data) => {
        const path = /^\S+ \/([\w-]*)/u.exec(data.toString("latin1"))?.[1];
        if (path !== undefined) hits.push(path);
        // "No Content" leaves a document that asked for it where it is.
        socket.end("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
      });
    };
    const first = createServer(take).listen(0, "127.0.0.1");
    await once(first, "listening");
    const { port } = first.address() as AddressInfo;
    const second = createServer(take).listen(port, "::1");
    await once(second, "listening");
    servers.push(first, second);
    for (const [type, address] of [
      ["udp4", "127.0.0.1"],
      ["udp6", "::1"],
    ] as const) {
      const socket = createSocket(type).bind(port, address);
      socket.on("message", () => hits.push(name));
      await once(socket, "listening");
      sockets.push(socket);
    }
    ports[name] = port;
  }
  return {
    ports,
    hits,
    close: async () => {
      for (const socket of sockets) socket.close();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

export interface ProgramTrap {
  /** For a PATH: every program a browser hands addresses to, as something that tells of it. */
  readonly directory: string;
  /** Calls so far, one line each. */
  calls(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

const OPENERS = [
  "xdg-open",
  "xdg-email",
  "xdg-settings",
  "xdg-mime",
  "gio",
  "gvfs-open",
  "kde-open",
  "exo-open",
  "sensible-browser",
  "x-www-browser",
];

/** Puts programs in a browser's way that a window of ours must never start. */
export async function createProgramTrap(): Promise<ProgramTrap> {
  const directory = await mkdtemp(join(tmpdir(), "program-trap-"));
  const log = join(directory, "log");
  await writeFile(log, "");
  for (const name of OPENERS) {
    await writeFile(join(directory, name), `#!/bin/sh\necho "${name} $*" >> ${log}\n`, {
      mode: 0o755,
    });
  }
  await chmod(directory, 0o755);
  await chmod(log, 0o666);
  return {
    directory,
    calls: async () => (await readFile(log, "utf8")).split("\n").filter((line) => line !== ""),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
