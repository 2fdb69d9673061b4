import { decodeBase64 } from "./base64.ts";
import { decodeBytes } from "./charset.ts";
import { decodePercent } from "./percent.ts";

/** In version 2 a hyphen stands for the percent sign and an underscore for the slash. */
const VERSION_2 = /[?&]u=([^&]*)/i;
const VERSION_3 = /\/v3\/__(.*?)(?:__;([A-Za-z0-9_-]*)|$)/;

/** Lengths of the runs that `**` and one symbol stand for: 2 for `A`, and so on. */
const RUN_SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * What a link of Proofpoint URL Defense was before, in each of its three encodings.
 * Source: https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL%3F
 */
export function readProofpoint(uri: string): string | undefined {
  const version = /^https?:\/\/[^/]*\/(v[123])\//i.exec(uri)?.[1]?.toLowerCase();
  if (version === "v3") return readVersion3(uri);
  const value = VERSION_2.exec(uri)?.[1];
  if (value === undefined || version === undefined) return undefined;
  return decodePercent(version === "v1" ? value : value.replaceAll("-", "%").replaceAll("_", "/"));
}

/**
 * Version 3 keeps the link as it was, except for characters that URLs do not survive everywhere:
 * each is a `*`, a run of them `**` and a symbol for its length, and they follow in base64url.
 */
function readVersion3(uri: string): string | undefined {
  const [, link, replaced = ""] = VERSION_3.exec(uri) ?? [];
  if (link === undefined) return undefined;
  const characters = [...decodeBytes(decodeBase64(replaced), "utf-8")];
  let next = 0;
  const take = (count: number): string => {
    next += count;
    return characters.slice(next - count, next).join("");
  };
  return link.replace(/\*(?:\*(.))?/g, (_, symbol?: string) => {
    if (symbol === undefined) {
      const character = take(1);
      // What is missing at the end of a link that was cut, is the sign before the token.
      return character === "" ? "#" : character;
    }
    return take(RUN_SYMBOLS.indexOf(symbol) + 2);
  });
}
