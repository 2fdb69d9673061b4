import type { InvitationLink, LinkOptions } from "../invitationLink.ts";
import type { Failure } from "../result.ts";
import type { ServiceOrigin } from "../serviceOrigin.ts";
import { findUris, type FoundUri } from "./findUris.ts";
import { judgeLink, type LinkJudgement } from "./judgeLink.ts";
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
  const damaged = judgements.filter((each) => each.kind === "damaged");
  return {
    found: judgements.flatMap((each) => (each.kind === "invitation" ? [each.link] : [])),
    defect: damaged[0]?.failure,
    services: damaged.flatMap(({ service }) => service ?? []),
    wrappedBy: judgements.find((each) => each.kind === "wrapped")?.by,
    foreign: texts.map((text) => readForeign(text, options)).find((each) => each !== undefined),
  };
}

function* judgeText(text: string, options: LinkOptions): Generator<LinkJudgement> {
  for (const found of [...findUris(text), ...findSchemeless(text)]) {
    const judgement = judgeLink(found.uri, options);
    const pieces =
      judgement.kind === "invitation" ? [] : splitRunTogether(found.uri, options.scheme);
    if (pieces.length > 0) for (const piece of pieces) yield judgeLink(piece, options);
    else yield judgement.kind === "invitation" ? judgement : goOn(found, judgement, options);
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
    const judgement = judgeLink(uri, options);
    if (judgement.kind === "invitation") return judgement;
  }
  return alone;
}

/** A landing link that lost its scheme, as address bars and people leave it away. */
function findSchemeless(text: string): readonly FoundUri[] {
  const found: FoundUri[] = [];
  for (const { index } of text.matchAll(/\/i\/?#[0-9a-z-]{6}/gi)) {
    const host = /(?<![^\s<>"'(])(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}(?::\d{1,5})?$/i.exec(
      text.slice(Math.max(0, index - 260), index),
    )?.[0];
    if (host === undefined) continue;
    const rest = /^\/i\/?#[0-9a-z-]+/i.exec(text.slice(index, index + 100))?.[0] ?? "";
    const start = index - host.length;
    found.push({
      uri: `https://${host}${rest}`,
      start,
      end: index + rest.length,
      continuation: [],
    });
  }
  return found;
}

/** Other links are everywhere in e-mails; only a text that is one link is about that link. */
function readForeign(text: string, options: LinkOptions): Failure | undefined {
  const whole = text.trim();
  const [only] = whole.length > 8_192 ? [] : findUris(whole);
  if (only === undefined || only.uri !== whole || /^https?:/i.test(whole)) return undefined;
  const judgement = judgeLink(whole, options);
  return judgement.kind === "other" ? judgement.failure : undefined;
}
