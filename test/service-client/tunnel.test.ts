import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createSecureContext, type TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TransportError } from "../../main/core/transportError.ts";
import { openTunnel } from "../../main/service/tunnel.ts";
import { createAuthority, type Authority } from "../support/certificates.ts";

const SERVICE = "licences.example.com";
const AUTHORIZATION = "Basic aW5zdGFsbGVyOnNlY3JldA==";

let authority: Authority;
beforeAll(() => {
  authority = createAuthority();
});
afterAll(() => authority.remove());

interface SecureProxy {
  readonly server: Server;
  /** What it was asked for: by which name, to where, with which credential. */
  readonly asked: unknown[];
}

async function startSecureProxy(certifiedName: string): Promise<SecureProxy> {
  const { certFile, keyFile } = authority.issue(certifiedName);
  const asked: unknown[] = [];
  const server = createServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) });
  server.on("connect", (request, socket: Socket) => {
    const { servername } = request.socket as TLSSocket & { servername?: string | false };
    asked.push([servername, request.url, request.headers["proxy-authorization"]]);
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
  });
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, asked };
}

/** The name of the proxy and the name in its certificate; what came of a tunnel through it. */
async function tunnelThrough(hostname: string, certifiedName: string) {
  const { server, asked } = await startSecureProxy(certifiedName);
  const { port } = server.address() as AddressInfo;
  try {
    const socket = await openTunnel({
      proxy: { protocol: "https:", hostname, port, authorization: AUTHORIZATION },
      hostname: SERVICE,
      port: 443,
      timeoutMs: 5_000,
      secureContext: createSecureContext({ ca: readFileSync(authority.caFile) }),
    });
    socket.destroy();
    return { asked, failure: null };
  } catch (error) {
    if (error instanceof TransportError) return { asked, failure: error.failure };
    throw error;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("a proxy that is itself asked by https", () => {
  test.each([
    ["by name", "localhost", "DNS:localhost", "localhost"],
    ["by address", "127.0.0.1", "IP:127.0.0.1", false],
  ])("proves to be the proxy, %s, and not the service", async (_, hostname, certified, name) => {
    const { asked, failure } = await tunnelThrough(hostname, certified);
    expect(failure).toBeNull();
    expect(asked).toEqual([[name, `${SERVICE}:443`, AUTHORIZATION]]);
  });

  test.each([
    ["by name", "localhost"],
    ["by address", "127.0.0.1"],
  ])("gets no credential for a certificate of the service, %s", async (_, hostname) => {
    const { asked, failure } = await tunnelThrough(hostname, `DNS:${SERVICE}`);
    expect(asked).toEqual([]);
    expect(failure).toMatchObject({
      code: "network.proxy_unreachable",
      detail: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
  });
});
