import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { RateLimit } from "./http/rateLimit.ts";
import type { InvitationAuthentication } from "./oauth/apiAccess.ts";

/** How a service is run. */
export interface ServiceConfig {
  readonly dataDirectory: string;
  readonly host: string;
  /** 0: any free port. A device knows a service by its origin, so that a real one has a fixed port. */
  readonly port: number;
  /** `undefined`: the address it listens on. */
  readonly publicOrigin: string | undefined;
  /** PEM texts; `undefined`: plain HTTP, for loopback or behind a proxy. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly inbox: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Folder of the brand that letters are written in; `undefined`: our own. */
  readonly brand: string | undefined;
  /** `undefined`: the brand's, both. */
  readonly scheme: string | undefined;
  readonly name: string | undefined;
  readonly invitationAuthentication: readonly [
    InvitationAuthentication,
    ...InvitationAuthentication[],
  ];
  readonly requireDpopNonce: boolean;
  readonly pollIntervalSeconds: number;
  readonly accessTokenSeconds: number;
  /** Ends with whoever started it, even if that one was killed. */
  readonly stopWithStdin: boolean;
  readonly requestLimit: RateLimit | undefined;
  readonly wrongCodeLimit: RateLimit | undefined;
  readonly secretLimit: RateLimit | undefined;
  readonly deviceLimit: RateLimit | undefined;
  readonly mailLimit: RateLimit | undefined;
}

export const DEFAULT_PORT = 7380;

export const USAGE = `Usage: latchkey-service run [options]

  --data DIR                 where everything is kept (default: $XDG_DATA_HOME/latchkey-service)
  --host ADDRESS             address to listen on (default: 127.0.0.1)
  --port N                   port to listen on, 0 for any (default: ${DEFAULT_PORT})
  --public-origin ORIGIN     origin devices reach it by, where that is another one
  --tls-cert FILE            certificate chain (PEM) to serve https with
  --tls-key FILE             its private key (PEM)
  --smtp URL                 mail server: smtp://[user@]host[:port] or smtps://…
  --smtp-password-file FILE  password for it
  --mail-from ADDRESS        sender of invitations: "Name <address>"
  --no-inbox                 without --smtp: send no e-mail instead of keeping it in an inbox
  --brand FOLDER             brand of e-mails and landing page (default: Latchkey's own)
  --scheme NAME              scheme of app links (default: the brand's)
  --name NAME                how the service calls itself (default: the brand's product)
  --invitation-authentication LIST
                             client_credentials, none, or both with a comma, preferred one first
  --require-dpop-nonce       ask for nonces in DPoP proofs
  --poll-interval SECONDS    how often a waiting device may ask (default: 5)
  --token-lifetime SECONDS   life of access tokens (default: 600)
  --stop-with-stdin          stop when standard input closes
  --request-limit B/M        requests about invitations a client may make: B at once, M a minute
  --wrong-code-limit B/M     the same for wrong access codes
  --secret-limit B/M         the same for one link or code, whoever opens it
  --device-limit B/M         the same for what one device asks about itself (default: 300/120)
  --mail-limit B/M           the same for e-mails of invitations in bulk (default: 60/300)
`;

/** Thrown for a command line that cannot be meant; the message says what to change. */
export class ConfigError extends Error {}

/** @throws ConfigError */
export function parseConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ServiceConfig {
  const values = parseOptions(args);
  const host = values.host ?? "127.0.0.1";
  const publicOrigin = parseOrigin(values["public-origin"]);
  const tls = parseTls(values["tls-cert"], values["tls-key"]);
  if (tls === undefined && publicOrigin === undefined && !isLoopback(host)) {
    throw new ConfigError(
      "plain http is for this machine alone: give --tls-cert and --tls-key, or --public-origin " +
        "with the https origin of the proxy in front",
    );
  }
  const dataHome = environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share");
  return {
    dataDirectory: values.data ?? join(dataHome, "latchkey-service"),
    host,
    port: parseNumber("--port", values.port, DEFAULT_PORT, 0, 65_535),
    publicOrigin,
    tls,
    inbox: values.smtp === undefined && values["no-inbox"] !== true,
    smtpUrl: parseSmtp(values.smtp, values["smtp-password-file"]),
    mailFrom: values["mail-from"],
    scheme: parseScheme(values.scheme),
    name: values.name,
    brand: values.brand,
    invitationAuthentication: parseAuthentication(values["invitation-authentication"]),
    requireDpopNonce: values["require-dpop-nonce"] === true,
    pollIntervalSeconds: parseNumber("--poll-interval", values["poll-interval"], 5, 1, 3_600),
    accessTokenSeconds: parseNumber("--token-lifetime", values["token-lifetime"], 600, 1, 86_400),
    stopWithStdin: values["stop-with-stdin"] === true,
    requestLimit: parseLimit("--request-limit", values["request-limit"]),
    wrongCodeLimit: parseLimit("--wrong-code-limit", values["wrong-code-limit"]),
    secretLimit: parseLimit("--secret-limit", values["secret-limit"]),
    deviceLimit: parseLimit("--device-limit", values["device-limit"]),
    mailLimit: parseLimit("--mail-limit", values["mail-limit"]),
  };
}

function parseOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        data: text,
        host: text,
        port: text,
        "public-origin": text,
        "tls-cert": text,
        "tls-key": text,
        smtp: text,
        "smtp-password-file": text,
        "mail-from": text,
        "no-inbox": { type: "boolean" },
        brand: text,
        scheme: text,
        name: text,
        "invitation-authentication": text,
        "require-dpop-nonce": { type: "boolean" },
        "poll-interval": text,
        "token-lifetime": text,
        "stop-with-stdin": { type: "boolean" },
        "request-limit": text,
        "wrong-code-limit": text,
        "secret-limit": text,
        "device-limit": text,
        "mail-limit": text,
      },
    }).values;
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : "the options are not known");
  }
}

function parseNumber(
  option: string,
  text: string | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new ConfigError(`${option} takes a whole number from ${least} to ${most}`);
}

function parseOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const secure =
    url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (url !== null && secure && url.href === `${url.origin}/`) return url.origin;
  throw new ConfigError("--public-origin takes an origin such as https://invitations.example.com");
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
}

function parseTls(cert: string | undefined, key: string | undefined): ServiceConfig["tls"] {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new ConfigError("--tls-cert and --tls-key go together");
  }
  return { cert: readText("--tls-cert", cert), key: readText("--tls-key", key) };
}

function parseSmtp(text: string | undefined, passwordFile: string | undefined) {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url === null || !/^smtps?:$/.test(url.protocol)) {
    throw new ConfigError("--smtp takes a URL such as smtps://mail.example.com");
  }
  if (url.password !== "") {
    // Everybody on the machine can read a command line.
    throw new ConfigError("--smtp takes no password; use --smtp-password-file");
  }
  if (passwordFile === undefined) return text;
  const password = readText("--smtp-password-file", passwordFile).replace(/\r?\n$/, "");
  url.password = encodeURIComponent(password);
  return url.href;
}

function parseScheme(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // RFC 3986 s3.1; what browsers and systems hand out themselves is not ours to take.
  if (/^[a-z][a-z0-9+.-]{1,62}$/.test(text) && !/^(https?|file|data|javascript)$/.test(text)) {
    return text;
  }
  throw new ConfigError("--scheme takes the name of a private-use scheme, in lower case");
}

function parseAuthentication(text = "client_credentials") {
  const [first, ...rest] = text.split(",").map((entry): InvitationAuthentication => {
    if (entry === "client_credentials" || entry === "none") return entry;
    throw new ConfigError("--invitation-authentication takes client_credentials, none, or both");
  });
  return [first ?? "client_credentials", ...rest] as const;
}

function parseLimit(option: string, text: string | undefined): RateLimit | undefined {
  if (text === undefined) return undefined;
  const match = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text);
  if (match !== null) return { burst: Number(match[1]), perMinute: Number(match[2]) };
  throw new ConfigError(`${option} takes two numbers such as 100/60`);
}

function readText(option: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ConfigError(`${option}: the file cannot be read`);
  }
}
