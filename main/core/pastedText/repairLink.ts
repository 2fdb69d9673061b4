import { foldWidth } from "./invisible.ts";
import { decodePercent } from "./percent.ts";

/** Punctuation that belongs to the sentence around a link and never ends one of ours. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}*_…~|\\。、，；：！？）】》”]+$/u;
/** Authority and the rest, as they stand; what has no plain authority is not repaired at all. */
const PARTS = /^([a-z][a-z0-9+.-]{0,30}:\/\/[^/?#\\@\s%\u0080-\uffff]+)((?:[/?#].*)?)$/is;

/**
 * The readings of a damaged link, likeliest first. The name of the service is never repaired: what
 * is odd there stays odd, and the strict grammar refuses it.
 */
export function repairLink(uri: string): readonly string[] {
  const trimmed = uri.replace(TRAILING_PUNCTUATION, "");
  const readings = [uri, trimmed];
  const [, authority, rest = ""] = PARTS.exec(trimmed) ?? [];
  if (authority !== undefined) {
    const query = rest.search(/[?？]/);
    // Behind the question mark the service is named.
    const path = query === -1 ? rest : rest.slice(0, query);
    const more = query === -1 ? "" : rest.slice(query);
    const clean = cleanPath(path);
    readings.push(`${authority}${clean}${more}`);
    readings.push(`${authority}${clean.replace(TRAILING_PUNCTUATION, "")}${more}`);
    // Where words are not set apart by spaces, the sentence goes on at once.
    const latin = clean.replace(/[^!-~].*$/s, "").replace(TRAILING_PUNCTUATION, "");
    readings.push(`${authority}${latin}${more}`);
  }
  return [...new Set(readings)];
}

/** A token or a code twice in a row. */
const DOUBLED = /([/#])([0-9a-z]{28}|[0-9a-z-]{19}|[0-9a-z]{16})\2(?=$|[/?&])/i;

/** The link with its token once, where it has it twice. */
export function halveToken(uri: string): string {
  return uri.replace(DOUBLED, "$1$2");
}

/** Escapes, widths, dashes and white space as they were before somebody "improved" them. */
function cleanPath(path: string): string {
  return foldWidth(decodePercent(decodePercent(path)))
    .replace(/[\p{Dash_Punctuation}\u2212]/gu, "-")
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, "");
}

/**
 * Takes links apart that were run together: the same one pasted twice, or one behind a word. An
 * address that is the value of something stays where it is.
 */
export function splitRunTogether(uri: string, scheme: string): readonly string[] {
  const beginning = new RegExp(`(?<![=/_])(?:https?|${scheme.replace(/[+.]/g, "\\$&")})://`, "gi");
  const starts = [...uri.matchAll(beginning)].map(({ index }) => index).filter((at) => at > 0);
  if (starts.length === 0) return [];
  return [0, ...starts].map((start, at) => uri.slice(start, starts[at]));
}
