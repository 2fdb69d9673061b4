import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "../support/certificates.ts";

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (request: ReceivedRequest, response: ServerResponse) => unknown;

/** A small server that writes down all it receives and answers as it is told. */
export interface TestServer {
  readonly origin: string;
  readonly requests: readonly ReceivedRequest[];
  /** `METHOD path` of each request. */
  readonly log: readonly string[];
  /** Everything that was received, to search for what must not be in it. */
  received(): string;
  close(): Promise<void>;
}

/** Starts a server on a free loopback port; with a certificate it speaks TLS. */
export async function startServer(answer: Answer, certificate?: Certificate): Promise<TestServer> {
  const requests: ReceivedRequest[] = [];
  const log: string[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const received = { method, path, headers, body: Buffer.concat(chunks).toString("utf8") };
      requests.push(received);
      log.push(`${method} ${path}`);
      void answer(received, response);
    });
  };
  const server: Server =
    certificate === undefined
      ? createHttpServer(listener)
      : createHttpsServer(
          {
            cert: readFileSync(certificate.certFile),
            key: readFileSync(certificate.keyFile),
          },
          listener,
        );
  // Clients that hang up during the handshake are what some tests are about.
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    requests,
    log,
    received: () => JSON.stringify(requests),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
