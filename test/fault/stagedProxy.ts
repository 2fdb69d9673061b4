import {
  createServer,
  request as open,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from "node:http";
import type { AddressInfo } from "node:net";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Decides about one request: `send` delivers it to the service, as often and as late as one likes.
 * `null` breaks the connection instead of answering.
 */
export type Staging = (send: () => Promise<Reply>) => Promise<Reply | null>;

/** A proxy that whole requests stop in, so that something can happen at just this moment. */
export interface StagedProxy {
  readonly origin: string;
  connectTo(port: number): void;
  /** What happens to requests for this path of the API; `null`: they pass. */
  stage(path: string, staging: Staging | null): void;
  close(): void;
}

async function readBody(from: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of from) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function deliver(port: number, from: IncomingMessage, body: Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method, headers, url: path } = from;
    const onward = open({ port, host: "127.0.0.1", method, path, headers, agent: false });
    onward.on("error", reject);
    onward.on("response", (reply) => {
      readBody(reply).then(
        (text) => resolve({ status: reply.statusCode ?? 500, headers: reply.headers, body: text }),
        reject,
      );
    });
    onward.end(body);
  });
}

/** Listens on a free port; the service behind it has this origin as its public one. */
export async function startStagedProxy(): Promise<StagedProxy> {
  let target = 0;
  const stagings = new Map<string, Staging>();
  const pass: Staging = (send) => send();

  const server = createServer((from, to) => {
    void (async () => {
      const body = await readBody(from);
      const staging = stagings.get(from.url ?? "") ?? pass;
      const reply = await staging(() => deliver(target, from, body)).catch(() => null);
      if (reply === null) {
        to.destroy();
        return;
      }
      const headers = { ...reply.headers };
      delete headers["transfer-encoding"];
      to.writeHead(reply.status, { ...headers, "content-length": reply.body.length });
      to.end(reply.body);
    })().catch(() => to.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connectTo: (port) => {
      target = port;
    },
    stage: (path, staging) => {
      if (staging === null) stagings.delete(`/api/v1/${path}`);
      else stagings.set(`/api/v1/${path}`, staging);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
