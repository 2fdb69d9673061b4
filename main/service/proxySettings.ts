import { fail, succeed, type Result } from "../core/result.ts";
import { isExempt } from "./noProxy.ts";

/** How the administrator set the proxy up; each field stands above its environment variable. */
export interface ProxyConfig {
  /** An http or https address without credentials, or `none`: no proxy whatever the environment says. */
  readonly proxy: string | undefined;
  readonly noProxy: readonly string[] | undefined;
  /** Reads `user:password` for `proxy`; asked each time, since it may be put right meanwhile. */
  readonly readCredential: (() => Promise<Result<string>>) | undefined;
}

/** A proxy as it is used. */
export interface Proxy {
  readonly protocol: "http:" | "https:";
  /** Without the brackets of IPv6. */
  readonly hostname: string;
  readonly port: number;
  /** Value of `Proxy-Authorization` (RFC 9110 s11.7.2). */
  readonly authorization: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a request, if any. Plain http is for a service on this very machine: it goes
 * through no proxy, which would carry it across the network unprotected.
 * @returns `config.invalid` where the address or the credentials of the proxy cannot be read; the
 *   detail names the place and never what stands there, which may be a password.
 */
export async function chooseProxy(
  url: URL,
  config: ProxyConfig,
  environment: Environment,
): Promise<Result<Proxy | undefined>> {
  if (url.protocol !== "https:") return succeed(undefined);
  const found = findProxySetting(config, environment);
  if (found === undefined) return succeed(undefined);
  if (isExempt(url, config.noProxy ?? splitList(readVariable(environment, "NO_PROXY")?.value))) {
    return succeed(undefined);
  }
  const proxy = parseProxy(found.value);
  if (proxy === undefined) return fail("config.invalid", { detail: `${found.name}: no address` });
  // The administrator's credential is for the administrator's proxy, and for no other.
  if (config.proxy === undefined || config.readCredential === undefined) return succeed(proxy);
  const credential = await config.readCredential();
  if (!credential.ok) return credential;
  return succeed({ ...proxy, authorization: toBasic(credential.value) });
}

/** Which setting says that there is a proxy: the configuration's `proxy`, or a variable by name. */
export function findProxySetting(
  { proxy }: Pick<ProxyConfig, "proxy">,
  environment: Environment,
): { readonly name: string; readonly value: string } | undefined {
  if (proxy === "none") return undefined;
  return proxy === undefined ? fromEnvironment(environment) : { name: "proxy", value: proxy };
}

/** Like Node itself, and unlike curl, the proxy for http is used where there is none for https. */
function fromEnvironment(
  environment: Environment,
): { readonly name: string; readonly value: string } | undefined {
  return readVariable(environment, "HTTPS_PROXY") ?? readVariable(environment, "HTTP_PROXY");
}

/** The lower-case form wins, as with curl; an empty one is how shells unset it for one command. */
function readVariable(
  environment: Environment,
  upper: string,
): { readonly name: string; readonly value: string } | undefined {
  for (const name of [upper.toLowerCase(), upper]) {
    const value = environment[name]?.trim() ?? "";
    if (value !== "") return { name, value };
  }
  return undefined;
}

function splitList(text = ""): readonly string[] {
  return text.split(/[\s,]+/);
}

function parseProxy(text: string): Proxy | undefined {
  // `proxy.example:3128` means http, as everywhere.
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const credential = decode(username, password);
  if (credential === undefined) return undefined;
  return {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (protocol === "http:" ? 80 : 443),
    authorization: credential === ":" ? undefined : toBasic(credential),
  };
}

function decode(username: string, password: string): string | undefined {
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return undefined;
  }
}

/** RFC 7617. */
function toBasic(credential: string): string {
  return `Basic ${Buffer.from(credential, "utf8").toString("base64")}`;
}
