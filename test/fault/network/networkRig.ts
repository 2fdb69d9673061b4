import { readFileSync } from "node:fs";
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from "node:net";
import { createServer as createTlsServer, type TLSSocket } from "node:tls";
import type { Failure, Result } from "../../../main/core/result.ts";
import type { ServiceOrigin } from "../../../main/core/serviceOrigin.ts";
import { createNetwork, type Network, type NetworkOptions } from "../../../main/service/network.ts";
import { BUDGET_MS, type RepeatTools } from "../../../main/service/repeat.ts";
import {
  fetchServiceMetadata,
  type ServiceMetadata,
} from "../../../main/service/serviceMetadata.ts";
import type { Certificate } from "../../support/certificates.ts";

/** What a server does with each connection once a request has arrived on it. */
export type Behaviour = (socket: Socket, request: string, connection: number) => void;

/** A server at the level of bytes: it can break off anywhere, and counts all that reaches it. */
export interface RawServer {
  readonly port: number;
  /** Connections it took, whatever came of them. */
  connections: number;
  /** Heads of the requests that reached it. */
  readonly requests: string[];
  /** Bytes of the application that reached it: behind TLS, those inside. */
  bytes: number;
  close(): Promise<void>;
}

export interface RawServerOptions {
  readonly host?: string;
  readonly certificate?: Certificate;
  /** What to do with a connection before anything arrives. */
  readonly onConnection?: (socket: Socket) => void;
}

/** Listens on a free port of the loopback. */
export async function startRawServer(
  behave: Behaviour,
  { host = "127.0.0.1", certificate, onConnection }: RawServerOptions = {},
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  function take(socket: Socket): void {
    let received = "";
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      rig.bytes += chunk.length;
      received += chunk.toString("latin1");
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const request = received.slice(0, end);
      received = received.slice(end + 4);
      rig.requests.push(request);
      behave(socket, request, rig.connections);
    });
  }
  const count = (socket: Socket): void => {
    rig.connections += 1;
    onConnection?.(socket);
  };
  const server: Server =
    certificate === undefined
      ? createTcpServer((socket) => {
          take(socket);
          count(socket);
        })
      : createTlsServer(
          { cert: readFileSync(certificate.certFile), key: readFileSync(certificate.keyFile) },
          (socket: TLSSocket) => take(socket),
        );
  if (certificate !== undefined) {
    server.on("connection", count);
    server.on("tlsClientError", () => undefined);
  }
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const rig: RawServer = {
    port: (server.address() as AddressInfo).port,
    connections: 0,
    requests: [],
    bytes: 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return rig;
}

/** An HTTP answer as bytes, the connection closed after it. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Behaviour {
  const lines = [
    `HTTP/1.1 ${status} Reason`,
    ...Object.entries({
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      connection: "close",
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
  ];
  const text = `${lines.join("\r\n")}\r\n\r\n${body}`;
  return (socket) => socket.end(text);
}

/** Metadata as this service should have it. */
export function metadataOf(origin: string): string {
  return JSON.stringify({
    resource: origin,
    authorization_servers: [origin],
    latchkey_api: `${origin}/api/v1/`,
    latchkey_protocol_version: 1,
    latchkey_invitation_authentication: ["client_credentials"],
  });
}

/** How asking a service what it is went, and how often it was tried. */
export interface Asked {
  readonly result: Result<ServiceMetadata>;
  readonly attempts: number;
  /** By the injected clock: from the first attempt until the person is told. */
  readonly toldAfterMs: number;
}

export interface AskOptions extends Partial<NetworkOptions> {
  /** What an attempt takes by the injected clock; the pauses between them pass by it as well. */
  readonly attemptMs?: number;
}

/**
 * Asks a service what it is, as the agent does first of all: real connections, and repeats by a
 * clock of the test's, so that counts do not depend on how fast this machine is.
 */
export async function askService(origin: string, options: AskOptions = {}): Promise<Asked> {
  const { attemptMs = 0, ...more } = options;
  let nowMs = 0;
  const tools: RepeatTools = {
    now: () => nowMs,
    sleep: async (ms) => void (nowMs += ms),
    random: () => 0.5,
    deadline: undefined,
  };
  const network: Network = createNetwork({ userAgent: "Latchkey/test", tools, ...more });
  let attempts = 0;
  const result = await network.repeat(BUDGET_MS.question, () => {
    attempts += 1;
    nowMs += attemptMs;
    return fetchServiceMetadata(origin as ServiceOrigin, network.fetch);
  });
  return { result, attempts, toldAfterMs: nowMs };
}

/** The failure it ended with; throws where it did not. */
export function failureOf({ result }: Asked): Failure {
  if (result.ok) throw new Error("the service was reached");
  return result.failure;
}

/** Counts are part of the proof: each is told on a line of its own. */
export function tell(name: string, counts: Readonly<Record<string, unknown>>): void {
  const words = Object.entries(counts).map(([key, value]) => `${key} ${String(value)}`);
  process.stdout.write(`fault: network: ${name}: ${words.join(", ")}\n`);
}
