import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import { fail, succeed } from "../../../main/core/result.ts";
import { createNetwork } from "../../../main/service/network.ts";
import type { ProxyConfig } from "../../../main/service/proxySettings.ts";
import { createAuthority, type Authority, type Certificate } from "../../support/certificates.ts";
import { freePort } from "../../integration/middlebox.ts";
import { startProxyServer, type ProxyServerOptions } from "./proxyServer.ts";
import {
  answer,
  askService,
  failureOf,
  metadataOf,
  startRawServer,
  tell,
  type AskOptions,
  type RawServer,
} from "./networkRig.ts";

const UNSET: ProxyConfig = { proxy: undefined, noProxy: undefined, readCredential: undefined };
/** Long enough for a busy machine, short enough to wait for. */
const TIMEOUTS = { connectMs: 1_500 };
const PASSWORD = "proxy-password-canary";

let authority: Authority;
let certificate: Certificate;
beforeAll(() => {
  authority = createAuthority();
  certificate = authority.issue("DNS:licences.example.com,DNS:localhost,IP:127.0.0.1,IP:::1");
});
afterAll(() => authority.remove());

/** A service that answers as one, behind TLS, under the name it is asked by. */
async function startService(host: string, name: string): Promise<RawServer & { origin: string }> {
  let origin = "";
  const server = await startRawServer(
    (socket, request, connection) =>
      answer(200, {}, metadataOf(origin))(socket, request, connection),
    { host, certificate },
  );
  origin = `https://${name}:${server.port}`;
  return Object.assign(server, { origin });
}

function ask(origin: string, options: AskOptions = {}): ReturnType<typeof askService> {
  return askService(origin, { caFile: authority.caFile, timeouts: TIMEOUTS, ...options });
}

describe("a way that leads nowhere", () => {
  test("a name that nobody has", async () => {
    const asked = await ask("https://licences.invalid");
    const { code } = failureOf(asked);
    tell("no such name", { code, attempts: asked.attempts });
    expect(code).toBe("network.name_unresolved");
    expect(asked.attempts).toBe(7);
  });

  test("a port where nobody listens", async () => {
    const asked = await ask(`https://127.0.0.1:${await freePort()}`);
    const { code, detail } = failureOf(asked);
    tell("nobody listens", { code, attempts: asked.attempts });
    expect({ code, detail }).toEqual({ code: "service.unreachable", detail: "ECONNREFUSED" });
    expect(asked.attempts).toBe(7);
  });

  test("a service that takes the connection and never speaks TLS", async () => {
    const server = await startRawServer(() => undefined);
    const asked = await ask(`https://127.0.0.1:${server.port}`, { attemptMs: 5_000 });
    const { code } = failureOf(asked);
    tell("silent handshake", { code, attempts: asked.attempts, connections: server.connections });
    expect(code).toBe("service.timeout");
    expect(asked.attempts).toBe(1);
    await server.close();
  });
});

describe("a service with IPv6 alone", () => {
  test("is reached by its address", async () => {
    const server = await startService("::1", "[::1]");
    const { result, attempts } = await ask(server.origin);
    tell("IPv6 alone", { attempts, requests: server.requests.length });
    expect(result).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(1);
    await server.close();
  });
});

interface ProxyRow {
  readonly what: string;
  readonly proxy: ProxyServerOptions;
  readonly code: ErrorCode | null;
  readonly attempts: number;
  readonly config?: Partial<ProxyConfig>;
  readonly attemptMs?: number;
}

const given = { readCredential: async () => succeed(`installer:${PASSWORD}`) };

const PROXIES: readonly ProxyRow[] = [
  { what: "lets everybody through", proxy: {}, code: null, attempts: 1 },
  {
    what: "wants credentials, and gets them",
    proxy: { credential: `installer:${PASSWORD}` },
    config: given,
    code: null,
    attempts: 1,
  },
  {
    what: "wants credentials, and gets none (407)",
    proxy: { credential: "installer:other" },
    code: "network.proxy_refused",
    attempts: 1,
  },
  {
    what: "wants other credentials (407)",
    proxy: { credential: "installer:other" },
    config: given,
    code: "network.proxy_refused",
    attempts: 1,
  },
  { what: "forbids it", proxy: { status: 403 }, code: "network.proxy_refused", attempts: 1 },
  { what: "wants a sign-in", proxy: { status: 511 }, code: "network.captive_portal", attempts: 1 },
  { what: "finds nobody (502)", proxy: { status: 502 }, code: "service.unreachable", attempts: 7 },
  { what: "finds nobody (503)", proxy: { status: 503 }, code: "service.unreachable", attempts: 7 },
  {
    what: "waits in vain (504)",
    proxy: { status: 504 },
    code: "service.timeout",
    attempts: 7,
  },
  {
    what: "is silent",
    proxy: { isSilent: true },
    code: "service.timeout",
    attempts: 1,
    attemptMs: 5_000,
  },
];

describe("a proxy that", () => {
  test.each(PROXIES)("$what", async ({ what, proxy, code, attempts, config, attemptMs }) => {
    const service = await startService("127.0.0.1", "licences.example.com");
    const server = await startProxyServer({ port: service.port, ...proxy });
    const asked = await ask(service.origin, {
      proxy: { ...UNSET, proxy: `http://127.0.0.1:${server.port}`, ...config },
      ...(attemptMs === undefined ? {} : { attemptMs }),
    });
    const told = asked.result.ok ? null : asked.result.failure;
    tell(`a proxy that ${what}`, {
      code: told?.code ?? "none",
      attempts: asked.attempts,
      tunnels: server.targets.length,
      requests: service.requests.length,
    });
    expect(told?.code ?? null).toBe(code);
    expect(asked.attempts).toBe(attempts);
    expect(server.targets).toEqual(
      Array.from({ length: attempts }, () => `licences.example.com:${service.port}`),
    );
    expect(service.requests).toHaveLength(code === null ? 1 : 0);
    // The proxy's credentials are the proxy's alone, and no failure repeats them.
    expect(service.requests.join("")).not.toMatch(/proxy-authorization/i);
    expect(JSON.stringify(told)).not.toContain(PASSWORD);
    await server.close();
    await service.close();
  });

  test.each<[string, (port: number) => string, string]>([
    ["is not there", (port) => `http://127.0.0.1:${port}`, "ECONNREFUSED"],
    ["has no address", () => "http://proxy.invalid:3128", "(ENOTFOUND|EAI_AGAIN)"],
  ])("%s", async (what, address, detail) => {
    const service = await startService("127.0.0.1", "licences.example.com");
    const proxy = address(await freePort());
    const asked = await ask(service.origin, { proxy: { ...UNSET, proxy } });
    const failure = failureOf(asked);
    tell(`a proxy that ${what}`, { code: failure.code, attempts: asked.attempts });
    expect(failure.code).toBe("network.proxy_unreachable");
    expect(failure.detail).toMatch(new RegExp(`^${detail}$`));
    expect(asked.attempts).toBe(7);
    expect(service.connections).toBe(0);
    await service.close();
  });

  test("is itself asked by https, its certificate checked", async () => {
    const service = await startService("127.0.0.1", "licences.example.com");
    const asked = await ask(service.origin, {
      proxy: { ...UNSET, proxy: `https://127.0.0.1:${service.port}` },
      caFile: undefined,
      systemBundles: [],
    });
    expect(failureOf(asked).code).toBe("network.proxy_unreachable");
    expect(service.bytes).toBe(0);
    await service.close();
  });

  test("breaks TLS open is found out, and nothing is sent", async () => {
    const stranger = createAuthority();
    const inspecting = await startRawServer(() => undefined, {
      certificate: stranger.issue("DNS:licences.example.com"),
    });
    const server = await startProxyServer({ port: inspecting.port });
    const asked = await ask("https://licences.example.com", {
      proxy: { ...UNSET, proxy: `http://127.0.0.1:${server.port}` },
    });
    const { code, detail } = failureOf(asked);
    tell("a proxy that breaks TLS open", { code, detail, bytes: inspecting.bytes });
    expect(code).toBe("network.intercepted");
    expect(detail).toMatch(/^issuer: Test CA \(/);
    expect(inspecting.bytes).toBe(0);
    stranger.remove();
    await server.close();
    await inspecting.close();
  });
});

describe("the environment's proxy", () => {
  test.each<[string, (proxy: number, service: number) => Record<string, string>, number]>([
    ["is used", (proxy) => ({ HTTPS_PROXY: `http://127.0.0.1:${proxy}` }), 1],
    ["is used in lower case", (proxy) => ({ https_proxy: `127.0.0.1:${proxy}` }), 1],
    [
      "is not used for an exempt name",
      (proxy) => ({ HTTPS_PROXY: `http://127.0.0.1:${proxy}`, NO_PROXY: ".localhost,other" }),
      0,
    ],
    [
      "is not used for an exempt port",
      (proxy, service) => ({
        HTTPS_PROXY: `http://127.0.0.1:${proxy}`,
        no_proxy: `localhost:${service}`,
      }),
      0,
    ],
    [
      "is used for another port",
      (proxy) => ({ HTTPS_PROXY: `http://127.0.0.1:${proxy}`, NO_PROXY: "localhost:1" }),
      1,
    ],
  ])("%s", async (what, environment, tunnels) => {
    const service = await startService("127.0.0.1", "localhost");
    const server = await startProxyServer();
    const { result } = await ask(service.origin, {
      environment: environment(server.port, service.port),
    });
    tell(`the environment's proxy ${what}`, { tunnels: server.targets.length });
    expect(result).toMatchObject({ ok: true });
    expect(server.targets).toHaveLength(tunnels);
    await server.close();
    await service.close();
  });

  test("with credentials gives them to the proxy and to nobody else", async () => {
    const service = await startService("127.0.0.1", "localhost");
    const server = await startProxyServer({ credential: `user:${PASSWORD}` });
    const { result } = await ask(service.origin, {
      environment: { HTTPS_PROXY: `http://user:${PASSWORD}@127.0.0.1:${server.port}` },
    });
    expect(result).toMatchObject({ ok: true });
    expect(server.credentials).toHaveLength(1);
    expect(service.requests.join("")).not.toMatch(/proxy-authorization/i);
    await server.close();
    await service.close();
  });

  test("is nothing to a configuration that says none", async () => {
    const service = await startService("127.0.0.1", "localhost");
    const { result } = await ask(service.origin, {
      proxy: { ...UNSET, proxy: "none" },
      environment: { HTTPS_PROXY: "http://proxy.invalid" },
    });
    expect(result).toMatchObject({ ok: true });
    await service.close();
  });
});

test("a credential that is put right is used at the next attempt", async () => {
  const service = await startService("127.0.0.1", "localhost");
  const server = await startProxyServer({ credential: `user:${PASSWORD}` });
  let credential = "user:wrong";
  const network = createNetwork({
    userAgent: "x",
    caFile: authority.caFile,
    proxy: {
      ...UNSET,
      proxy: `http://127.0.0.1:${server.port}`,
      readCredential: async () => succeed(credential),
    },
  });
  await expect(network.fetch(service.origin, {})).rejects.toThrow("network.proxy_refused");
  credential = `user:${PASSWORD}`;
  expect((await network.fetch(service.origin, {})).status).toBe(200);
  await server.close();
  await service.close();
});

test("a credential file that cannot be read is the failure, before anything is sent", async () => {
  const service = await startService("127.0.0.1", "localhost");
  const server = await startProxyServer();
  const asked = await ask(service.origin, {
    proxy: {
      ...UNSET,
      proxy: `http://127.0.0.1:${server.port}`,
      readCredential: async () => fail("config.unsafe"),
    },
  });
  expect(failureOf(asked).code).toBe("config.unsafe");
  expect([asked.attempts, server.targets.length, service.connections]).toEqual([1, 0, 0]);
  await server.close();
  await service.close();
});
