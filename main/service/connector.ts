import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import type { buildConnector } from "undici";
import { toNetworkFailure } from "../core/networkFailure.ts";
import type { Failure } from "../core/result.ts";
import { TransportError } from "../core/transportError.ts";
import { describeCertificateFailure } from "./certificateFailure.ts";
import type { PeerCertificate } from "./peerCertificate.ts";
import { chooseProxy, type Proxy, type ProxyConfig } from "./proxySettings.ts";
import type { ServiceClock } from "./serviceClock.ts";

/** The slice of `fetch` that the OAuth library and the API client use. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

export interface ConnectorOptions {
  /** Longest time until a connection stands, in ms. */
  readonly connectTimeoutMs: number;
  /** PEM file with further certificate authorities, beside those of the system. */
  readonly caFile: string | undefined;
  readonly proxy: ProxyConfig;
  readonly environment: NodeJS.ProcessEnv;
  /** Files of the system's own authorities; those of the known systems where undefined. */
  readonly systemBundles?: readonly string[] | undefined;
  readonly clock: ServiceClock;
  /** A moment that has surely passed, in ms since 1970: a clock before it is wrong. */
  readonly surelyPassedMs: () => number;
}

/** Longest time for looking at a certificate that was refused, in ms. */
const INSPECTION_TIMEOUT_MS = 2_000;

/** Whom to trust: those Node brings along, or all that this machine knows as well. */
type Trust = "usual" | "all";

/**
 * Finds the way to a service: directly or through a proxy, trusting Node's own authorities or, where
 * these do not know the issuer, all that this machine trusts. A handshake that failed has carried no
 * request, so a second one with further authorities is safe.
 * @throws what `fetch` throws, or {@link TransportError} where more is known.
 */
export function createConnector(options: ConnectorOptions): Fetch {
  const ways = new Map<string, Promise<Fetch>>();
  let context: Promise<SecureContext> | undefined;
  // Once the usual authorities did not do, they will not do the next time.
  let trust: Trust = options.caFile === undefined ? "usual" : "all";
  // With "0", Node checks no certificate at all; whoever set it for other programs did not mean us.
  delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];

  /** Made once: hundreds of certificates take longer to read than a handshake. */
  function contextOf(wanted: Trust): Promise<SecureContext | undefined> {
    if (wanted === "usual") return Promise.resolve(undefined);
    context ??= createContext();
    return context;
  }

  async function createContext(): Promise<SecureContext> {
    // Here and below: what few need is loaded by those few.
    const { gatherAuthorities, SYSTEM_BUNDLES } = await import("./authorities.ts");
    const { createSecureContext } = await import("node:tls");
    const ca = await gatherAuthorities({
      caFile: options.caFile,
      systemBundles: options.systemBundles ?? SYSTEM_BUNDLES,
      extraFile: options.environment["NODE_EXTRA_CA_CERTS"],
    });
    return createSecureContext({ ca });
  }

  async function open(proxy: Proxy | undefined, wanted: Trust): Promise<Fetch> {
    const isPlain = proxy === undefined && wanted === "usual" && !isNodeProxied(options);
    // Loading another HTTP client takes longer than a request: only for what Node's own cannot do.
    if (isPlain) return (url, request) => fetch(url, request);
    const [undici, secureContext] = await Promise.all([import("undici"), contextOf(wanted)]);
    const timeout = options.connectTimeoutMs;
    const tlsOptions = secureContext === undefined ? { timeout } : { timeout, secureContext };
    const dispatcher = new undici.Agent({
      connect:
        proxy === undefined
          ? tlsOptions
          : connectThrough(proxy, undici.buildConnector(tlsOptions), timeout, secureContext),
    });
    // Both implement the same standard; only their TypeScript declarations are nominally different.
    const undiciFetch = undici.fetch as unknown as (url: string, init: object) => Promise<Response>;
    return (url, request) => undiciFetch(url, { ...request, dispatcher });
  }

  async function send(
    proxy: Proxy | undefined,
    wanted: Trust,
    url: string,
    request: RequestInit,
  ): Promise<Response> {
    // With its credential, which may be put right between two attempts.
    const key = JSON.stringify([wanted, proxy]);
    let way = ways.get(key);
    if (way === undefined) ways.set(key, (way = open(proxy, wanted)));
    // A file of authorities may be repaired before the next attempt.
    way.catch(() => {
      ways.delete(key);
      context = undefined;
    });
    return (await way)(url, request);
  }

  /** Says more of an error where another look can tell more. */
  async function explain(error: unknown, url: URL, proxy: Proxy | undefined): Promise<unknown> {
    const failure = toNetworkFailure(error);
    const { code } = failure;
    if (code === "service.timeout") {
      return proxy === undefined ? explainTimeout(error, url) : error;
    }
    const isCertificate = code === "network.intercepted" || code === "service.certificate";
    return isCertificate ? explainCertificate(failure, url, proxy) : error;
  }

  async function explainTimeout(error: unknown, { hostname }: URL): Promise<unknown> {
    const { isNameUnanswered } = await import("./nameService.ts");
    return (await isNameUnanswered(toAddress(hostname)))
      ? new TransportError({ code: "network.name_unresolved", detail: "no answer", cause: error })
      : error;
  }

  async function explainCertificate(
    failure: Failure,
    url: URL,
    proxy: Proxy | undefined,
  ): Promise<TransportError> {
    const peer = await look(url, proxy);
    const clock = {
      nowMs: Date.now(),
      skewMs: options.clock.skewMs(url.origin),
      surelyPassedMs: options.surelyPassedMs(),
    };
    return new TransportError(describeCertificateFailure(failure, peer, clock));
  }

  async function look(url: URL, proxy: Proxy | undefined): Promise<PeerCertificate | undefined> {
    const target = { ...addressOf(url.hostname, url.port), timeoutMs: INSPECTION_TIMEOUT_MS };
    try {
      const { inspectPeer } = await import("./peerCertificate.ts");
      const { openTunnel } = await import("./tunnel.ts");
      const socket =
        proxy && (await openTunnel({ ...target, proxy, secureContext: await contextOf(trust) }));
      return await inspectPeer({ ...target, socket });
    } catch {
      // What is known already is told then.
      return undefined;
    }
  }

  return async (text, request) => {
    const url = new URL(text);
    const chosen = await chooseProxy(url, options.proxy, options.environment);
    if (!chosen.ok) throw new TransportError(chosen.failure);
    const proxy = chosen.value;
    try {
      return await send(proxy, trust, text, request);
    } catch (error) {
      const isUntrusted = toNetworkFailure(error).code === "network.intercepted";
      if (!isUntrusted || trust === "all") throw await explain(error, url, proxy);
    }
    try {
      const response = await send(proxy, "all", text, request);
      trust = "all";
      return response;
    } catch (error) {
      throw await explain(error, url, proxy);
    }
  };
}

/** Node itself can be told to use the environment's proxy; here the configuration decides. */
function isNodeProxied({ environment }: ConnectorOptions): boolean {
  const isTold = /--use-env-proxy/.test(environment["NODE_OPTIONS"] ?? "");
  return isTold || environment["NODE_USE_ENV_PROXY"] === "1";
}

function addressOf(
  hostname: string,
  port: string,
): { readonly hostname: string; readonly port: number } {
  return { hostname: toAddress(hostname), port: Number(port) || 443 };
}

/** As sockets and resolvers want it: IPv6 without its brackets. */
function toAddress(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** TLS to the service over a tunnel: its certificate is checked as without a proxy. */
function connectThrough(
  proxy: Proxy,
  connectTls: buildConnector.connector,
  timeoutMs: number,
  secureContext: SecureContext | undefined,
): buildConnector.connector {
  async function connect(...[target, callback]: Parameters<typeof connectTls>): Promise<void> {
    const address = addressOf(target.hostname, target.port);
    let httpSocket: Socket;
    try {
      const { openTunnel } = await import("./tunnel.ts");
      httpSocket = await openTunnel({ ...address, proxy, timeoutMs, secureContext });
    } catch (error) {
      callback(error instanceof Error ? error : new Error("no tunnel"), null);
      return;
    }
    connectTls({ ...target, httpSocket }, callback);
  }
  return (target, callback) => void connect(target, callback);
}
