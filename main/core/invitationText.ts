import {
  parseSecret,
  type SecretDefect,
  type SecretParse,
} from "../../protocol/invitationSecret.ts";
import {
  DEFECT_CODE,
  LINK_MAX_LENGTH,
  looksLikeInvitationLink,
  parseInvitationLink,
  readNamedService,
  type InvitationLink,
  type LinkOptions,
} from "./invitationLink.ts";
import { fail, succeed, type Failure, type Result } from "./result.ts";
import type { ServiceOrigin } from "./serviceOrigin.ts";

/** More than any e-mail as text, in UTF-16 units; longer input is not searched. */
export const TEXT_MAX_LENGTH = 65_536;

/**
 * A URI of any scheme up to white space, quotes or angle brackets. The scheme's length is bounded,
 * or a long run of letters would be read again from each of them.
 */
const URI = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>"'`“”„‘’‚«»‹›]+/gi;
/** Punctuation that belongs to the sentence around a link and never ends one of ours. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}*_…]+$/;
/**
 * Four groups of four, as access codes are printed, in any case, with any dash or space between.
 * Looked for from every place, since the word before a code may have four letters too.
 */
const CODE =
  /(?<![0-9A-Za-z])(?=([0-9A-Za-z]{4}(?:[\p{Dash_Punctuation}\u2212\s]{1,3}[0-9A-Za-z]{4}){3})(?![0-9A-Za-z]))/gu;

/**
 * Finds the one invitation in what a person typed or pasted: a link, a code, a bare token, or a
 * whole e-mail around them. A link wins over a code, since the e-mail carries both for the same
 * invitation; the code stands in where the link is damaged, for the service that link names.
 * @returns `link.none` where there is nothing like an invitation, `link.ambiguous` for two
 *   different ones, otherwise what is wrong with the damaged one (`link.cut_off`, …).
 */
export function findInvitation(text: string, options: LinkOptions): Result<InvitationLink> {
  if (text.length > TEXT_MAX_LENGTH) return fail("link.malformed");
  const readable = repairTransport(text).trim();
  if (readable === "") return fail("link.none");

  const bare = parseBareSecret(readable);
  if (bare?.ok === true) return succeed({ secret: bare.secret, service: undefined });
  const links = findLinks(readable, options);
  if (links.found.length > 0) return theOne(links.found);
  const codes = findCodes(readable);
  if (codes.found.length > 0) return theOne(codes.found, links.services);
  const damaged =
    bare !== undefined && looksLikeSecret(readable) ? toFailure(bare.defect) : undefined;
  const failure = links.defect ?? codes.defect ?? damaged ?? links.foreign;
  return { ok: false, failure: failure ?? { code: "link.none" } };
}

/** Undoes what mail transport does to a line: soft breaks, entities, invisible characters. */
function repairTransport(text: string): string {
  return text
    .replace(/=\r?\n/g, "")
    .replace(/=3D/gi, "=")
    .replace(/&amp;/gi, "&")
    .replace(/&(?:lt|gt|quot|nbsp);/gi, " ")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
}

/** The text is nothing but letters and digits, as a token or a code is; so is some prose. */
function parseBareSecret(text: string): SecretParse | undefined {
  return /^[0-9A-Za-z\s\p{Dash_Punctuation}\u2212]+$/u.test(text) ? parseSecret(text) : undefined;
}

/** Words in a row are no damaged code: one has digits, and is one word, in groups or in capitals. */
function looksLikeSecret(text: string): boolean {
  const isGrouped = /\p{Dash_Punctuation}/u.test(text) || /^(?:\S{4}\s+)+\S{1,4}$/.test(text);
  return /\d/.test(text) && (isGrouped || !/\s/.test(text) || !/[a-z]/.test(text));
}

function toFailure(defect: SecretDefect): Failure | undefined {
  return defect === "malformed" ? undefined : { code: DEFECT_CODE[defect] };
}

interface Findings {
  readonly found: readonly InvitationLink[];
  /** What is wrong with the first damaged one. */
  readonly defect: Failure | undefined;
}

interface LinkFindings extends Findings {
  /** Services that damaged links still name. */
  readonly services: readonly ServiceOrigin[];
  readonly foreign: Failure | undefined;
}

function findLinks(text: string, options: LinkOptions): LinkFindings {
  const found: InvitationLink[] = [];
  const services: ServiceOrigin[] = [];
  let defect: Failure | undefined;
  let foreign: Failure | undefined;
  for (const [match] of text.matchAll(URI)) {
    // One more than a link may have is enough to see that it is none.
    const uri = match.slice(0, LINK_MAX_LENGTH + 1);
    const whole = parseInvitationLink(uri, options);
    const parsed = whole.ok
      ? whole
      : parseInvitationLink(uri.replace(TRAILING_PUNCTUATION, ""), options);
    if (parsed.ok) found.push(parsed.value);
    else if (looksLikeInvitationLink(uri, options)) {
      defect ??= parsed.failure;
      const service = readNamedService(uri, options);
      if (service !== undefined) services.push(service);
    }
    // Other links are everywhere in e-mails; only a text that is one link is about that link.
    else if (text === match && !/^https?:/i.test(match)) foreign = parsed.failure;
  }
  return { found, services, defect, foreign };
}

function findCodes(text: string): Findings {
  const found: InvitationLink[] = [];
  let defect: Failure | undefined;
  for (const [, match = ""] of text.matchAll(CODE)) {
    const parsed = parseSecret(match);
    if (parsed.ok) found.push({ secret: parsed.secret, service: undefined });
    // Four short words of a sentence are no damaged code; dashes or capitals make one of them.
    else if (/\d/.test(match) && (/\p{Dash_Punctuation}/u.test(match) || !/[a-z]/.test(match))) {
      defect ??= toFailure(parsed.defect);
    }
  }
  return { found, defect };
}

/** The same invitation may stand there more than once, with its service or without. */
function theOne(
  found: readonly InvitationLink[],
  named: readonly ServiceOrigin[] = [],
): Result<InvitationLink> {
  const secrets = new Map(found.map(({ secret }) => [secret.value, secret]));
  const services = new Set(
    [...found.map(({ service }) => service), ...named].filter((service) => service !== undefined),
  );
  const [secret] = secrets.values();
  const [service] = services;
  // One secret for two services: nobody here can tell which of the two is meant.
  if (secret === undefined || secrets.size > 1 || services.size > 1) return fail("link.ambiguous");
  return succeed({ secret, service });
}
