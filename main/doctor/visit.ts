import { isIP } from "node:net";
import { lookup } from "node:dns/promises";
import type { AgentConfig } from "../agent/settings/config.ts";
import { toNetworkOptions } from "../agent/settings/networkOptions.ts";
import type { Failure, Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { discoverAuthorizationServer } from "../oauth/authorizationServer.ts";
import type { Network } from "../service/network.ts";
import { inspectPeer, type PeerCertificate } from "../service/peerCertificate.ts";
import { chooseProxy, type Proxy } from "../service/proxySettings.ts";
import { fetchServiceMetadata, type ServiceMetadata } from "../service/serviceMetadata.ts";

/** What one visit to a service brought, by the very network that the agent uses. */
export interface Visit {
  readonly service: ServiceOrigin;
  /** What the service says about itself and its authorization server; or what the agent met. */
  readonly result: Result<ServiceMetadata>;
  /** How far this machine's clock is ahead, in ms; `undefined` where nobody said. */
  readonly skewMs: number | undefined;
  /** Addresses of its name; `undefined` where nobody asks: by proxy, or it is an address. */
  readonly addresses: number | undefined;
  readonly nameFailure: string | undefined;
  /** The certificate it showed; not looked at for plain http. */
  readonly certificate: PeerCertificate | undefined;
  readonly proxy: Result<Proxy | undefined>;
  /** From the first question to the last answer, in ms. */
  readonly durationMs: number;
}

interface VisitSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly now: () => number;
}

/** Longest time for looking at the certificate of a service that answered, in ms. */
const INSPECTION_TIMEOUT_MS = 3_000;

/** Asks a service who it is; nothing is changed there, and no credential is shown. */
export async function visitService(
  service: ServiceOrigin,
  config: AgentConfig,
  network: Network,
  { environment, now }: VisitSurroundings,
): Promise<Visit> {
  const url = new URL(service);
  const options = toNetworkOptions(config, { environment, deadline: undefined, userAgent: "" });
  const proxy = await chooseProxy(url, options.proxy ?? NO_PROXY, environment);
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const isDirect = proxy.ok && proxy.value === undefined;
  const startedAtMs = performance.now();
  let skewMs: number | undefined;
  const observe: Network["fetch"] = async (address, request) => {
    const sentAtMs = performance.now();
    const response = await network.fetch(address, request);
    const theirs = Date.parse(response.headers.get("date") ?? "");
    const halfWayMs = (performance.now() - sentAtMs) / 2;
    // Theirs is in whole seconds, cut off: half of one is the best guess.
    if (Number.isFinite(theirs)) skewMs ??= now() - halfWayMs - (theirs + 500);
    return response;
  };
  const [result, name, certificate] = await Promise.all([
    askWho(service, observe),
    isDirect && isIP(hostname) === 0 ? askName(hostname) : undefined,
    isDirect && url.protocol === "https:"
      ? inspectPeer({
          hostname,
          port: Number(url.port) || 443,
          socket: undefined,
          timeoutMs: INSPECTION_TIMEOUT_MS,
        })
      : undefined,
  ]);
  return {
    service,
    result,
    skewMs,
    addresses: typeof name === "number" ? name : undefined,
    nameFailure: typeof name === "string" ? name : undefined,
    certificate,
    proxy,
    durationMs: Math.round(performance.now() - startedAtMs),
  };
}

const NO_PROXY = { proxy: "none", noProxy: undefined, readCredential: undefined } as const;

async function askWho(
  service: ServiceOrigin,
  fetch: Network["fetch"],
): Promise<Result<ServiceMetadata>> {
  const metadata = await fetchServiceMetadata(service, fetch);
  if (!metadata.ok) return metadata;
  const server = await discoverAuthorizationServer(metadata.value.issuer, service, {
    fetch,
    allowInsecure: service.startsWith("http:"),
  });
  return server.ok ? metadata : server;
}

async function askName(hostname: string): Promise<number | string> {
  try {
    return (await lookup(hostname, { all: true })).length;
  } catch (error) {
    return errorCodeOf(error);
  }
}

/** Failures that another check answers for. */
export function isProxyFailure({ code }: Failure): boolean {
  return code === "network.proxy_unreachable" || code === "network.proxy_refused";
}
