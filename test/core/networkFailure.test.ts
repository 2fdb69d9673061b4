import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toNetworkFailure } from "../../main/core/networkFailure.ts";
import { TransportError } from "../../main/core/transportError.ts";
import { createAuthority, type Authority, type Certificate } from "../support/certificates.ts";
import { startServer } from "../service-client/httpServer.ts";

let authority: Authority;
beforeAll(() => {
  authority = createAuthority();
});
afterAll(() => authority.remove());

/** What `fetch` throws at this address. */
async function errorOf(url: string, options: RequestInit = {}): Promise<unknown> {
  try {
    const response = await fetch(url, options);
    await response.text();
  } catch (error) {
    return error;
  }
  throw new Error("the request succeeded");
}

async function withTcpServer(
  onConnection: (socket: Socket) => void,
  work: (port: number) => Promise<void>,
): Promise<void> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

describe("real certificates that prove nothing", () => {
  test.each<[string, () => Certificate, string]>([
    ["signed by itself", () => authority.selfSign("IP:127.0.0.1"), "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [
      "of an unknown authority",
      () => authority.issue("IP:127.0.0.1"),
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    ],
  ])("%s", async (_, issue, detail) => {
    const server = await startServer((_, response) => response.end("{}"), issue());
    const error = await errorOf(server.origin);
    expect(toNetworkFailure(error)).toEqual({ code: "network.intercepted", detail, cause: error });
    expect(server.requests).toEqual([]);
    await server.close();
  });
});

// Windows has codes of its own for some of these.
describe.skipIf(process.platform === "win32")("real connections that come to nothing", () => {
  test("refused", async () => {
    let closed = 0;
    await withTcpServer(
      () => undefined,
      async (port) => {
        closed = port;
      },
    );
    for (const host of ["127.0.0.1", "localhost", "[::1]"]) {
      const failure = toNetworkFailure(await errorOf(`http://${host}:${closed}/`));
      // A machine without IPv6 has no way to an address of it.
      const isRefused = failure.detail === "ECONNREFUSED";
      expect(failure.code).toBe(isRefused ? "service.unreachable" : "network.offline");
      expect(failure.detail).toMatch(/^(ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH)$/);
    }
  });

  test("a name that nobody has", async () => {
    const failure = toNetworkFailure(await errorOf("http://service.invalid/"));
    expect(failure).toMatchObject({ code: "network.name_unresolved" });
    expect(failure.detail).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  test.each<[string, string, (socket: Socket) => void, string, string]>([
    ["closed at once", "http", (socket) => socket.end(), "service.unreachable", "UND_ERR_SOCKET"],
    ["reset", "http", (socket) => socket.resetAndDestroy(), "service.unreachable", "ECONNRESET"],
    [
      "reset in the handshake",
      "https",
      (socket) => socket.resetAndDestroy(),
      "service.unreachable",
      "ECONNRESET",
    ],
    [
      "no HTTP",
      "http",
      (socket) => socket.end("SSH-2.0-OpenSSH\r\n"),
      "service.not_latchkey",
      "not HTTP",
    ],
    [
      "no TLS",
      "https",
      (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
      "service.certificate",
      "ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)",
    ],
    [
      "cut in the body",
      "http",
      (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"),
      "service.unreachable",
      "UND_ERR_SOCKET",
    ],
  ])("%s", async (_, scheme, onConnection, code, detail) => {
    await withTcpServer(onConnection, async (port) => {
      const failure = toNetworkFailure(await errorOf(`${scheme}://127.0.0.1:${port}/`));
      expect(failure).toMatchObject({ code });
      expect(failure.detail).toMatch(new RegExp(`^${detail}$`));
    });
  });

  test("a deadline, while waiting for the answer and by hand", async () => {
    await withTcpServer(
      () => undefined,
      async (port) => {
        const url = `http://127.0.0.1:${port}/`;
        const late = await errorOf(url, { signal: AbortSignal.timeout(100) });
        expect(toNetworkFailure(late)).toEqual({ code: "service.timeout", cause: late });
        const controller = new AbortController();
        const stopped = errorOf(url, { signal: controller.signal });
        controller.abort();
        expect(toNetworkFailure(await stopped)).toMatchObject({ code: "service.timeout" });
      },
    );
  });
});

describe("other errors", () => {
  const withCode = (code: string): Error => Object.assign(new Error("inner"), { code });

  test.each<[string, unknown, string, string | undefined]>([
    [
      "deep inside",
      new Error("a", { cause: new Error("b", { cause: withCode("CERT_HAS_EXPIRED") }) }),
      "service.certificate",
      "CERT_HAS_EXPIRED",
    ],
    [
      "of another name",
      withCode("ERR_TLS_CERT_ALTNAME_INVALID"),
      "service.certificate",
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
    [
      "an incomplete chain",
      withCode("UNABLE_TO_GET_ISSUER_CERT_LOCALLY"),
      "network.intercepted",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    ],
    [
      "a self-signed root",
      withCode("SELF_SIGNED_CERT_IN_CHAIN"),
      "network.intercepted",
      "SELF_SIGNED_CERT_IN_CHAIN",
    ],
    ["a slow connection", withCode("UND_ERR_CONNECT_TIMEOUT"), "service.timeout", undefined],
    ["slow headers", withCode("UND_ERR_HEADERS_TIMEOUT"), "service.timeout", undefined],
    ["a slow body", withCode("UND_ERR_BODY_TIMEOUT"), "service.timeout", undefined],
    ["a timeout of the system", withCode("ETIMEDOUT"), "service.timeout", undefined],
    ["a slow handshake", withCode("ERR_TLS_HANDSHAKE_TIMEOUT"), "service.timeout", undefined],
    ...["ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "EHOSTDOWN", "EADDRNOTAVAIL"].map(
      (code): [string, unknown, string, string] => [code, withCode(code), "network.offline", code],
    ),
    ...["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL"].map((code): [string, unknown, string, string] => [
      code,
      withCode(code),
      "network.name_unresolved",
      code,
    ]),
    ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"].map(
      (code): [string, unknown, string, string] => [
        code,
        withCode(code),
        "service.unreachable",
        code,
      ],
    ),
    [
      "no address of several can be reached",
      new AggregateError([withCode("EADDRNOTAVAIL"), withCode("ENETUNREACH")]),
      "network.offline",
      "EADDRNOTAVAIL",
    ],
    [
      "one of several can be reached, and refuses",
      new AggregateError([withCode("ENETUNREACH"), withCode("ECONNREFUSED")]),
      "service.unreachable",
      "ECONNREFUSED",
    ],
    [
      "several without a code",
      new AggregateError([new Error("a"), "b"]),
      "service.unreachable",
      undefined,
    ],
    [
      "several addresses",
      new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")]),
      "service.unreachable",
      "ECONNREFUSED",
    ],
    [
      "a code that is a number",
      Object.assign(new Error("a"), { code: 7 }),
      "service.unreachable",
      undefined,
    ],
    ["nothing said", new TypeError("fetch failed"), "service.unreachable", undefined],
    ["no error at all", "thrown text", "service.unreachable", undefined],
    ["undefined", undefined, "service.unreachable", undefined],
  ])("%s", (_, error, code, detail) => {
    const failure = toNetworkFailure(error);
    expect(failure.code).toBe(code);
    expect(failure.detail).toBe(detail);
  });

  test("what was classified before stays as it is, however deep it is wrapped", () => {
    const failure = { code: "network.proxy_refused", detail: "proxy: HTTP 407" } as const;
    const error = new TypeError("fetch failed", { cause: new TransportError(failure) });
    expect(toNetworkFailure(error)).toEqual(failure);
  });

  test("ends where causes go round in a circle", () => {
    const one = new Error("one");
    const other = new Error("other", { cause: one });
    one.cause = other;
    expect(toNetworkFailure(one)).toMatchObject({ code: "service.unreachable" });
  });

  test("never repeats the message, which may hold an address", () => {
    const error = new Error("request to https://x.example/i#TOKEN failed", {
      cause: withCode("ECONNRESET"),
    });
    const { cause: _, ...shown } = toNetworkFailure(error);
    expect(shown).toEqual({ code: "service.unreachable", detail: "ECONNRESET" });
  });
});
