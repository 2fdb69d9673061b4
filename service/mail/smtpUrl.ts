/** How to reach a mail server, read from one URL so that a deployment sets one thing. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the first byte (smtps); the two others begin in plain text. */
  readonly tls: "implicit" | "starttls_required" | "starttls_optional";
  readonly credentials: { readonly user: string; readonly password: string } | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/**
 * Parses `smtp://[user:password@]host[:port][?starttls=optional]` or `smtps://…`.
 *
 * An invitation is a secret, so that plain text is refused except to this very machine or where
 * `starttls=optional` says that the relay has no TLS. Any other parameter is refused too: mail
 * libraries take options such as "do not check the certificate" from there.
 * @returns `undefined` for what is none of that
 */
export function parseSmtpUrl(text: string): SmtpServer | undefined {
  const url = URL.parse(text);
  if (url === null || !/^smtps?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const parameters = [...url.searchParams];
  const optional = parameters.length === 1 && url.search === "?starttls=optional";
  if (host === "" || (url.pathname !== "" && url.pathname !== "/") || url.hash !== "") {
    return undefined;
  }
  if (parameters.length > 0 && !optional) return undefined;
  const implicit = url.protocol === "smtps:";
  const credentials = parseCredentials(url);
  if (credentials === "malformed") return undefined;
  return {
    host,
    port: url.port === "" ? (implicit ? 465 : 587) : Number(url.port),
    tls: implicit
      ? "implicit"
      : optional || LOOPBACK.test(host)
        ? "starttls_optional"
        : "starttls_required",
    credentials,
  };
}

function parseCredentials(url: URL): SmtpServer["credentials"] | "malformed" {
  if (url.username === "" && url.password === "") return undefined;
  try {
    return {
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    };
  } catch {
    return "malformed";
  }
}
