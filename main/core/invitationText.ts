import { parseSecret } from "../../protocol/invitationSecret.ts";
import {
  DEFECT_CODE,
  parseInvitationLink,
  type InvitationLink,
  type LinkOptions,
} from "./invitationLink.ts";
import { fail, succeed, type Failure, type Result } from "./result.ts";

/** More than any e-mail as text, in UTF-16 units; longer input is not searched. */
export const TEXT_MAX_LENGTH = 65_536;

/** A URI of any scheme up to white space, quotes or angle brackets. */
const URI = /[a-z][a-z0-9+.-]*:\/\/[^\s<>"'`]+/gi;
/** Punctuation that belongs to the sentence around a link and never ends one of ours. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}*_]+$/;
/** Four groups of four, as access codes are printed, in any case, with any dash or a space. */
const CODE =
  /(?<![0-9A-Za-z])[0-9A-Za-z]{4}(?:[\p{Dash_Punctuation} ][0-9A-Za-z]{4}){3}(?![0-9A-Za-z])/gu;

/**
 * Finds the one invitation in what a person typed or pasted: a link, a code, a bare token, or a
 * whole e-mail around them. A link wins over a code, since the e-mail carries both for the same
 * invitation.
 * @returns `link.none` where there is nothing like an invitation, `link.ambiguous` for two
 *   different ones, otherwise what is wrong with the damaged one (`link.cut_off`, …).
 */
export function findInvitation(text: string, options: LinkOptions): Result<InvitationLink> {
  if (text.length > TEXT_MAX_LENGTH) return fail("link.malformed");
  const readable = repairTransport(text).trim();
  if (readable === "") return fail("link.none");

  const bare = findBareSecret(readable);
  if (bare !== undefined) return bare;

  const found = new Map<string, InvitationLink>();
  let defect: Failure | undefined;
  let foreign: Failure | undefined;
  for (const [match] of readable.matchAll(URI)) {
    const parsed = parseInvitationLink(match.replace(TRAILING_PUNCTUATION, ""), options);
    if (parsed.ok) found.set(parsed.value.secret.value, parsed.value);
    else if (parsed.failure.code === "link.foreign")
      foreign ??= onlyLink(readable, match, parsed.failure);
    else if (looksLikeOurs(match, options)) defect ??= parsed.failure;
  }
  if (found.size === 0 && defect === undefined) {
    for (const [match] of readable.matchAll(CODE)) {
      const parsed = parseSecret(match);
      if (parsed.ok) found.set(parsed.secret.value, { secret: parsed.secret, service: undefined });
      else if (/\d/.test(match)) defect ??= { code: DEFECT_CODE[parsed.defect] };
    }
  }
  if (found.size > 1) return fail("link.ambiguous");
  const [only] = found.values();
  if (only !== undefined) return succeed(only);
  return { ok: false, failure: defect ?? foreign ?? { code: "link.none" } };
}

/** Undoes what mail transport does to a line: soft breaks, `&amp;`, invisible characters. */
function repairTransport(text: string): string {
  return text
    .replace(/=\r?\n/g, "")
    .replace(/&amp;/gi, "&")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}

/** The text is nothing but a token or a code. A word or two of prose is not a damaged token. */
function findBareSecret(text: string): Result<InvitationLink> | undefined {
  if (!/^[0-9A-Za-z\s\p{Dash_Punctuation}\u2212]+$/u.test(text)) return undefined;
  const parsed = parseSecret(text);
  if (parsed.ok) return succeed({ secret: parsed.secret, service: undefined });
  return parsed.defect !== "malformed" && /\d/.test(text)
    ? fail(DEFECT_CODE[parsed.defect])
    : undefined;
}

function looksLikeOurs(uri: string, options: LinkOptions): boolean {
  return uri.toLowerCase().startsWith(`${options.scheme}:`) || /\/i\/?#/.test(uri);
}

/** Other links are everywhere in e-mails; only a text that is one link is about that link. */
function onlyLink(text: string, match: string, failure: Failure): Failure | undefined {
  return text === match && !/^https?:/i.test(match) ? failure : undefined;
}
