import { decodeBase64 } from "./base64.ts";
import { decodeBytes } from "./charset.ts";
import { decodePercent } from "./percent.ts";

/** A link in pieces, as RFC 3986 appendix B cuts it; nothing in it is decoded or repaired. */
export interface LinkPieces {
  readonly uri: string;
  /** In small letters, without the port. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** What the link was before it was wrapped; `undefined` where it cannot be told. */
export type WrapperReader = (pieces: LinkPieces) => string | undefined;

/** Of a name in the DNS (RFC 1035 s2.3.4); a longer one is nobody's. */
const HOST_MAX_LENGTH = 255;

export function cutLink(uri: string): LinkPieces | undefined {
  const match =
    /^https?:\/\/([^/?#\\@\s:]+)(?::\d{1,5})?(|\/[^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(uri);
  if (match === null) return undefined;
  const [, host = "", path = "", query = "", fragment = ""] = match;
  if (host.length > HOST_MAX_LENGTH) return undefined;
  return { uri, host: host.toLowerCase(), path, query, fragment };
}

function parameter(query: string, names: readonly string[]): string | undefined {
  const pairs = query.split("&");
  for (const [index, pair] of pairs.entries()) {
    const [name = "", ...rest] = pair.split("=");
    // Escaped ampersands leave their name behind where somebody decoded only half.
    if (!names.includes(name.replace(/^amp;/i, "").toLowerCase())) continue;
    const value = rest.join("=");
    // A link that stands there as it was goes on with parameters of its own.
    return /^https?:\/\/[^?]*\?/i.test(value)
      ? [value, ...pairs.slice(index + 1)].join("&")
      : value;
  }
  return undefined;
}

/** A fragment that was not encoded became the fragment of the wrapper; it belongs to what it wraps. */
function withFragment(target: string, fragment: string): string {
  const own = fragment.split("&", 1)[0] ?? "";
  return own === "" || target.includes("#") ? target : `${target}#${own}`;
}

/** What begins as a link does was not encoded: escapes in it are its own. */
function decodeWhole(value: string): string {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(value) ? value : decodePercent(value);
}

/** The link stands in a parameter, percent-encoded or as it was. */
export function inParameter(...names: readonly string[]): WrapperReader {
  return ({ query, fragment }) => {
    const value = parameter(query, names);
    if (value === undefined) return undefined;
    return withFragment(decodeWhole(value), fragment);
  };
}

/** The link stands in a parameter, in base64. */
export function inBase64Parameter(...names: readonly string[]): WrapperReader {
  return ({ query }) => {
    const value = parameter(query, names);
    return value && decodeBytes(decodeBase64(decodePercent(value)), "utf-8");
  };
}

/** The link stands as `url` in JSON, in base64; that JSON may be the text `p` in another JSON. */
export function inJsonParameter(...names: readonly string[]): WrapperReader {
  const read = inBase64Parameter(...names);
  return (pieces) => readJsonUrl(read(pieces) ?? "");
}

function readJsonUrl(text: string): string | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== "object" || data === null) return undefined;
  if ("url" in data) return typeof data.url === "string" ? data.url : undefined;
  return "p" in data && typeof data.p === "string" ? readJsonUrl(data.p) : undefined;
}

const AT_PATH_END =
  /\/(?:([a-z][a-z0-9+.-]{0,30}%3A(?:%2F){2}[^/?#]*)|([a-z][a-z0-9+.-]{0,30}:\/\/.*))/is;

/** The link is the rest of the path, percent-encoded or as it was; the outermost, where it holds others. */
export function atPathEnd({ uri }: LinkPieces): string | undefined {
  const [, encoded, plain] = AT_PATH_END.exec(uri) ?? [];
  return encoded === undefined ? plain : decodePercent(encoded);
}

/** The link is one piece of the path, behind letters and a digit. */
export function afterLevel({ path }: LinkPieces): string | undefined {
  const piece = /^\/C?[A-Z]\d\/([^/]+)/i.exec(path)?.[1];
  return piece && decodePercent(piece);
}

/** The link is one piece of the path, without its scheme; among the letters before it, s is https. */
export function behindVersion({ path }: LinkPieces): string | undefined {
  const [, letters = "", piece] = /^\/\d([a-z]*)\/([^/]+)/.exec(path) ?? [];
  return piece && `${letters.includes("s") ? "https" : "http"}://${decodePercent(piece)}`;
}

/**
 * The link stands between two runs of three underscores, its own odd characters percent-encoded or
 * behind an asterisk; its fragment may have been left behind the second run.
 */
export function betweenUnderscores({ uri, fragment }: LinkPieces): string | undefined {
  // To the last run: what is inside may have been wrapped the same way.
  const rest = /^https?:\/\/[^/]+\/v\d\/(?:[a-z]\d+\/)?___(.*)/is.exec(uri)?.[1];
  const piece = /^(.*)___/s.exec(rest ?? "")?.[1] ?? rest;
  if (piece === undefined) return undefined;
  const whole = decodeWhole(piece);
  // Asterisks mean something else to URL Defense, which may have been there first.
  const target = /__(?:;|%3B)/i.test(whole)
    ? whole
    : whole.replace(/\*(2[0-9a-f])/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
  return withFragment(target, fragment);
}

/** Tries one after the other. */
export function firstOf(...readers: readonly WrapperReader[]): WrapperReader {
  return (pieces) => {
    for (const read of readers) {
      const target = read(pieces);
      if (target !== undefined && target !== "") return target;
    }
    return undefined;
  };
}

/** Only the maker's own server knows what the link was. */
export function isOpaque(): undefined {
  return undefined;
}
