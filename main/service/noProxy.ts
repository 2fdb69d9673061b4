const DEFAULT_PORTS: Readonly<Record<string, string>> = { "https:": "443", "http:": "80" };

/**
 * Whether a list as in `NO_PROXY` exempts an address. `*` exempts all; a name exempts itself and
 * everything below it, with or without a leading dot or `*.`; an IP address exempts itself only;
 * `name:port` and `[address]:port` one port only.
 */
export function isExempt(url: URL, list: readonly string[]): boolean {
  const host = normalizeHost(url.hostname);
  const port = url.port === "" ? (DEFAULT_PORTS[url.protocol] ?? "") : url.port;
  return list.some((text) => {
    const entry = text.trim().toLowerCase();
    if (entry === "") return false;
    if (entry === "*") return true;
    const { host: pattern, port: onlyPort } = splitPort(entry);
    if (onlyPort !== undefined && onlyPort !== port) return false;
    return matches(host, pattern);
  });
}

function matches(host: string, pattern: string): boolean {
  const name = normalizeHost(pattern.replace(/^\*?\./, ""));
  if (name === "") return false;
  return host === name || (!isAddress(host) && host.endsWith(`.${name}`));
}

/** `::1` has many colons and no port; `[::1]:443` and `name:443` have one. */
function splitPort(entry: string): { readonly host: string; readonly port: string | undefined } {
  const bracketed = /^(\[[^\]]*\])(?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return { host: bracketed[1] ?? "", port: bracketed[2] };
  const [host = "", port, more] = entry.split(":");
  return more === undefined && port !== undefined && /^\d+$/.test(port)
    ? { host, port }
    : { host: entry, port: undefined };
}

/** One spelling for each host: no final dot, IPv6 in brackets and compressed. */
function normalizeHost(text: string): string {
  const bare = text.replace(/\.$/, "");
  const address = bare.includes(":") && !bare.startsWith("[") ? `[${bare}]` : bare;
  return URL.canParse(`http://${address}`) ? new URL(`http://${address}`).hostname : bare;
}

function isAddress(host: string): boolean {
  return host.startsWith("[") || /^\d+(\.\d+){3}$/.test(host);
}
