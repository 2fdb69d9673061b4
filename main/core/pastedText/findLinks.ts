import type { InvitationLink, LinkOptions } from "../invitationLink.ts";
import type { Failure } from "../result.ts";
import type { ServiceOrigin } from "../serviceOrigin.ts";
import { findUris, type FoundUri } from "./findUris.ts";
import { judgeLink, type LinkJudgement } from "./judgeLink.ts";
import { isWrapped, unwrapLink } from "./linkWrappers.ts";
import { decodeEncodedLink } from "./percent.ts";
import { splitRunTogether } from "./repairLink.ts";

/** What the links of a text come to. */
export interface LinkFindings {
  readonly found: readonly InvitationLink[];
  /** What is wrong with the first damaged one. */
  readonly defect: Failure | undefined;
  /** Services that damaged links still name. */
  readonly services: readonly ServiceOrigin[];
  /** Who wrapped the first one that cannot be read. */
  readonly wrappedBy: string | undefined;
  /** What the text is where it is one link of another program, and nothing else. */
  readonly foreign: Failure | undefined;
}

/** Finds every invitation link in texts that are readings of the same thing. */
export function findLinks(texts: readonly string[], options: LinkOptions): LinkFindings {
  const judgements = texts.flatMap((text) => [...judgeText(text, options)]);
  const found = readInvitations(judgements);
  const damaged = judgements.filter((each) => each.kind === "damaged");
  return {
    found:
      found.length > 0 ? found : readInvitations(texts.flatMap((text) => judgeRest(text, options))),
    defect: damaged[0]?.failure,
    services: damaged.flatMap(({ service }) => service ?? []),
    wrappedBy: judgements.find((each) => each.kind === "wrapped")?.by,
    foreign: texts.map((text) => readForeign(text, options)).find((each) => each !== undefined),
  };
}

function readInvitations(judgements: readonly LinkJudgement[]): readonly InvitationLink[] {
  return judgements.flatMap((each) => (each.kind === "invitation" ? [each.link] : []));
}

function* judgeText(text: string, options: LinkOptions): Generator<LinkJudgement> {
  for (const found of findUris(text)) {
    const alone = judgeLink(found.uri, options);
    const whole = alone.kind === "invitation" ? alone : goOn(found, alone, options);
    if (whole.kind === "invitation") {
      yield whole;
      continue;
    }
    const pieces = splitRunTogether(found.uri, options.scheme).map((uri) =>
      judgeLink(uri, options),
    );
    // One link that is wrapped holds two as well, and is one.
    const isTwo = pieces.some(({ kind }) => kind === "invitation") || !unwrapLink(found.uri);
    if (pieces.length > 0 && isTwo) yield* pieces;
    else yield whole;
  }
}

/**
 * Tries whether a link goes on behind the white space it ends at. Only what the strict grammar
 * takes as a whole is believed, and its check characters speak for every piece of the token.
 */
function goOn(found: FoundUri, alone: LinkJudgement, options: LinkOptions): LinkJudgement {
  let uri = found.uri;
  for (const piece of found.continuation) {
    uri += piece;
    if (!mayBeInvitation(uri, options)) continue;
    const judgement = judgeLink(uri, options);
    if (judgement.kind === "invitation") return judgement;
  }
  return alone;
}

/**
 * Spares most links of an e-mail the work: ours have this scheme, or one piece of a path and nothing
 * behind it but a fragment, or are wrapped.
 */
function mayBeInvitation(found: string, { scheme }: LinkOptions): boolean {
  const uri = decodeEncodedLink(found);
  if (uri.slice(0, scheme.length + 1).toLowerCase() === `${scheme}:`) return true;
  return /^https?:\/\/[^/]*\/[^/?]*\/?[^/?]*$/i.test(uri) || isWrapped(uri);
}

/**
 * Landing links that lost their scheme, as address bars and people leave it away. Only where there
 * is no other: the end of a broken link looks the same, with another service.
 */
function judgeRest(text: string, options: LinkOptions): LinkJudgement[] {
  const judgements: LinkJudgement[] = [];
  for (const { index } of text.matchAll(/\/i\/?#[0-9a-z-]{6}/gi)) {
    const before = text.slice(Math.max(0, index - 260), index);
    const host = /(?<![^\s<>"'(])(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}(?::\d{1,5})?$/i.exec(
      before,
    )?.[0];
    if (host === undefined) continue;
    if (/:\/\/\S*[\s>|]+$/.test(before.slice(0, -host.length))) continue;
    const rest = /^\/i\/?#[0-9a-z-]+/i.exec(text.slice(index, index + 100))?.[0] ?? "";
    judgements.push(judgeLink(`https://${host}${rest}`, options));
  }
  return judgements;
}

/** Other links are everywhere in e-mails; only a text that is one link is about that link. */
function readForeign(text: string, options: LinkOptions): Failure | undefined {
  const whole = text.trim();
  const [only] = whole.length > 8_192 ? [] : findUris(whole);
  if (only === undefined || only.uri !== whole || /^https?:/i.test(whole)) return undefined;
  const judgement = judgeLink(whole, options);
  return judgement.kind === "other" ? judgement.failure : undefined;
}
