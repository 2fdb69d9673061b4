import {
  LINK_MAX_LENGTH,
  looksLikeInvitationLink,
  parseInvitationLink,
  readNamedService,
  type InvitationLink,
  type LinkOptions,
} from "../invitationLink.ts";
import type { Failure } from "../result.ts";
import type { ServiceOrigin } from "../serviceOrigin.ts";
import { unwrapLink } from "./linkWrappers.ts";
import { decodeEncodedLink } from "./percent.ts";
import { halveToken, repairLink } from "./repairLink.ts";

/** What one link in a text is. */
export type LinkJudgement =
  | { readonly kind: "invitation"; readonly link: InvitationLink }
  | {
      readonly kind: "damaged";
      readonly failure: Failure;
      /** The service it still names. */
      readonly service: ServiceOrigin | undefined;
    }
  /** Wrapped by something that only its own server can undo. */
  | { readonly kind: "wrapped"; readonly by: string }
  | { readonly kind: "other"; readonly failure: Failure };

/** Mail passes few programs that wrap; a link that goes deeper was made to. */
const MOST_WRAPPINGS = 6;

/** Judges a link, wrapped or not, damaged or not. Every reading passes the one strict grammar. */
export function judgeLink(found: string, options: LinkOptions, depth = 0): LinkJudgement {
  const uri = decodeEncodedLink(found);
  const [first = uri, ...repaired] = repairLink(uri);
  const strict = parseInvitationLink(first, options);
  if (strict.ok) return { kind: "invitation", link: strict.value };
  const unwrapped = unwrapLink(uri);
  if (unwrapped?.kind === "opaque") return { kind: "wrapped", by: unwrapped.by };
  if (unwrapped?.kind === "target") {
    if (depth < MOST_WRAPPINGS) return judgeLink(unwrapped.uri, options, depth + 1);
    return { kind: "other", failure: strict.failure };
  }
  let { failure } = strict;
  for (const reading of repaired) {
    const parsed = parseInvitationLink(reading, options);
    if (parsed.ok) return { kind: "invitation", link: parsed.value };
    // What is left when all is mended that can be, says best what is wrong.
    ({ failure } = parsed);
  }
  for (const reading of [first, ...repaired].map((each) => halveToken(each))) {
    const parsed = parseInvitationLink(reading, options);
    if (parsed.ok) return { kind: "invitation", link: parsed.value };
  }
  const looks = [uri, ...repaired].find((each) =>
    looksLikeInvitationLink(each.slice(0, LINK_MAX_LENGTH), options),
  );
  if (looks === undefined) return { kind: "other", failure };
  return { kind: "damaged", failure, service: readNamedService(looks, options) };
}
