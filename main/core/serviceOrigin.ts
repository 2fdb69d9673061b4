import { fail, succeed, type Result } from "./result.ts";

declare const brand: unique symbol;

/** An origin in canonical form (`https://host[:port]`, lower case, no default port). */
export type ServiceOrigin = string & { readonly [brand]: "ServiceOrigin" };

/** Which services this machine may talk to at all; comes from the build and a protected file. */
export interface ServicePolicy {
  readonly services: readonly ServiceOrigin[];
  /** For invitations that do not name their service. */
  readonly defaultService: ServiceOrigin | undefined;
  /** Development switch: plain http, and only to a loopback address. */
  readonly insecureLoopback: boolean;
}

/**
 * The grammar stands before any URL parser, because URL parsers repair: they drop tabs, fold
 * full-width letters, decode `%2e`, accept `\` for `/` and a user before `@`. What needs repair is
 * refused here instead.
 */
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const ORIGIN = new RegExp(
  `^(https?)://((?:${LABEL}\\.)*${LABEL}|\\[[0-9a-f:.]{2,45}\\])(?::([1-9][0-9]{0,4}))?$`,
);
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
const DEFAULT_PORT = { http: "80", https: "443" } as const;

/**
 * Parses an exact origin. Upper-case letters are folded; everything else must already be in
 * canonical form: no path, user, trailing dot, percent sign or non-ASCII letter.
 * @returns `link.malformed` for what is no origin; `service.insecure` for http where it is not
 *   allowed.
 */
export function parseServiceOrigin(
  text: string,
  options: { readonly insecureLoopback: boolean },
): Result<ServiceOrigin> {
  const match = ORIGIN.exec(text.length <= 300 && /^[!-~]*$/.test(text) ? text.toLowerCase() : "");
  if (match === null) return fail("link.malformed");
  const scheme = match[1] as "http" | "https";
  const host = match[2] ?? "";
  const port = match[3];
  if (!URL.canParse(`${scheme}://${host}`)) return fail("link.malformed");
  if (Number(port ?? DEFAULT_PORT[scheme]) > 65_535) return fail("link.malformed");
  if (scheme === "http" && !(options.insecureLoopback && LOOPBACK.test(host))) {
    return fail("service.insecure", { detail: host });
  }
  const suffix = port === undefined || port === DEFAULT_PORT[scheme] ? "" : `:${port}`;
  const origin = `${scheme}://${host}${suffix}`;
  // A number-like or compressible host has another canonical form: it names something else than it shows.
  if (new URL(origin).origin !== origin) return fail("link.malformed");
  return succeed(origin as ServiceOrigin);
}

/**
 * The service an invitation goes to: the one it names, else the configured default, and only one
 * on the allow-list. Nothing is sent anywhere before this said yes.
 */
export function chooseService(
  named: ServiceOrigin | undefined,
  policy: ServicePolicy,
): Result<ServiceOrigin> {
  const origin = named ?? policy.defaultService;
  if (origin === undefined) return fail("service.not_configured");
  if (!policy.services.includes(origin)) return fail("service.not_allowed", { detail: origin });
  return succeed(origin);
}
