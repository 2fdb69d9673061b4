import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What comes back instead of the service's answer. */
export type Misbehaviour = (
  request: IncomingMessage,
  response: ServerResponse,
  /** Lets the service answer as it would have; settles when it has. */
  forward: () => Promise<void>,
) => unknown;

/** Something between a device and its service, as networks have them: it can spoil any answer. */
export interface Middlebox {
  readonly origin: string;
  /** `METHOD path` of every request since the last `misbehave`. */
  readonly requests: string[];
  /** Requests among them that carried an `Authorization` header. */
  readonly authorized: string[];
  misbehave(path: string, how: Misbehaviour): void;
  behave(): void;
  /** Where requests go; none before. */
  connectTo(port: number): void;
  close(): void;
}

/** Listens on a free port; the service behind it is started with this origin as its public one. */
export async function startMiddlebox(): Promise<Middlebox> {
  let target = 0;
  let spoiled: { readonly path: string; readonly how: Misbehaviour } | undefined;
  const requests: string[] = [];
  const authorized: string[] = [];

  function forward(from: IncomingMessage, to: ServerResponse, answer: boolean): Promise<void> {
    return new Promise((resolve) => {
      const { method, headers, url: path } = from;
      const onward = request({ port: target, host: "127.0.0.1", method, path, headers });
      onward.once("response", (reply) => {
        if (answer) {
          to.writeHead(reply.statusCode ?? 500, reply.headers);
          reply.pipe(to);
        } else reply.resume();
        reply.once("end", resolve);
      });
      onward.once("error", () => to.destroy());
      from.pipe(onward);
    });
  }

  const server = createServer((from, to) => {
    const [path = ""] = (from.url ?? "").split("?", 1);
    requests.push(`${from.method} ${path}`);
    if (from.headers.authorization !== undefined) authorized.push(path);
    if (spoiled?.path === path) spoiled.how(from, to, () => forward(from, to, false));
    else void forward(from, to, true);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    authorized,
    misbehave: (path, how) => {
      spoiled = { path, how };
      requests.length = 0;
      authorized.length = 0;
    },
    behave: () => {
      spoiled = undefined;
    },
    connectTo: (port) => {
      target = port;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
