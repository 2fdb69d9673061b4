import {
  parseSecret,
  type SecretDamage,
  type SecretParse,
} from "../../protocol/invitationSecret.ts";
import type { InvitationLink, LinkOptions } from "./invitationLink.ts";
import { findCodes } from "./pastedText/findCodes.ts";
import { findLinks } from "./pastedText/findLinks.ts";
import { blankUris } from "./pastedText/findUris.ts";
import { readText, type Reading } from "./pastedText/readings.ts";
import { fail, succeed, type Failure, type Result } from "./result.ts";
import { toSecretFailure } from "./secretFailure.ts";
import type { ServiceOrigin } from "./serviceOrigin.ts";

/**
 * In UTF-16 units; longer input is not searched. A newsletter as HTML, or the source of an e-mail
 * with a few pictures in it, fits.
 */
export const TEXT_MAX_LENGTH = 4_194_304;
export const TOO_LONG = "more than 4 million characters";

/**
 * Finds the one invitation in what a person typed or pasted: a link, a code, a bare token, or a
 * whole e-mail around them, as text, as HTML or as its source; links that mail protection wrapped
 * are unwrapped where that is possible without asking anybody. A link wins over a code, since the
 * e-mail carries both for the same invitation; the code stands in where the link is damaged, for the
 * service that link names.
 * @returns `link.none` where there is nothing like an invitation, `link.ambiguous` for two
 *   different ones, `link.wrapped` where a link can be read by the server of its wrapper alone
 *   (`detail` names the wrapper), otherwise what is wrong with the damaged one (`link.cut_off`, …).
 */
export function findInvitation(text: string, options: LinkOptions): Result<InvitationLink> {
  if (text.length > TEXT_MAX_LENGTH) return fail("link.malformed", { detail: TOO_LONG });
  let failure: Failure | undefined;
  for (const reading of readText(text)) {
    const result = search(reading, options);
    if (result.ok || result.failure.code === "link.ambiguous") return result;
    if (failure === undefined || failure.code === "link.none") ({ failure } = result);
  }
  return { ok: false, failure: failure ?? { code: "link.none" } };
}

function search({ shown, hidden }: Reading, options: LinkOptions): Result<InvitationLink> {
  const text = shown.trim();
  const bare = parseBareSecret(text);
  if (bare?.ok === true) return succeed({ secret: bare.secret, service: undefined });
  const links = findLinks([hidden, shown], options);
  if (links.found.length > 0) return theOne(links.found);
  const codes = findCodes(blankUris(shown));
  if (codes.found.length > 0) {
    return theOne(
      codes.found.map((secret) => ({ secret, service: undefined })),
      links.services,
    );
  }
  const damaged = bare !== undefined && looksLikeSecret(text) ? toFailure(bare) : undefined;
  const failure = links.defect ?? toFailure(codes.damage) ?? damaged;
  if (failure !== undefined) return { ok: false, failure };
  if (links.wrappedBy !== undefined) return fail("link.wrapped", { detail: links.wrappedBy });
  return { ok: false, failure: links.foreign ?? { code: "link.none" } };
}

/** The text is nothing but letters and digits, as a token or a code is; so is some prose. */
function parseBareSecret(text: string): SecretParse | undefined {
  const half = /^(.{16,40}?)[\s,;]{0,4}\1$/su.exec(text)?.[1];
  const one = half ?? text;
  if (!/^[0-9A-Za-z\s\p{Dash_Punctuation}\u2212\uff10-\uff5a]+$/u.test(one)) return undefined;
  return parseSecret(one);
}

/** Words in a row are no damaged code: one has digits, and is one word, in groups or in capitals. */
function looksLikeSecret(text: string): boolean {
  const isGrouped = /\p{Dash_Punctuation}/u.test(text) || /^(?:\S{4}\s+)+\S{1,4}$/.test(text);
  return /\d/.test(text) && (isGrouped || !/\s/.test(text) || !/[a-z]/.test(text));
}

function toFailure(damage: SecretDamage | undefined): Failure | undefined {
  if (damage === undefined || damage.defect === "malformed") return undefined;
  return toSecretFailure(damage);
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
