import { removeInvisible } from "./invisible.ts";
import { decodePercent } from "./percent.ts";
import { cutLink, type LinkPieces } from "./wrapperReaders.ts";
import { WRAPPERS, type LinkWrapper } from "./wrapperTable.ts";

/** What a wrapped link was before, or the name of what wrapped it beyond reading. */
export type Unwrapped =
  | { readonly kind: "target"; readonly uri: string }
  | { readonly kind: "opaque"; readonly by: string };

const URI = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>"'“”]+/i;
const SCHEMELESS = /^(?:[a-z0-9-]{1,63}\.){1,9}[a-z0-9-]{1,63}(?::\d{1,5})?\/i\/?#/i;

/**
 * The link in what was wrapped, where there is one. A program that drops one of two slashes, encodes
 * once too often or takes brackets and invisible characters for parts of a link, did so on the way.
 */
function straighten(target: string): string | undefined {
  let text = removeInvisible(target).trim();
  for (
    let round = 0;
    round < 2 && /^[a-z][a-z0-9+.-]{0,30}(?::%2F|%(?:25)?3A)/i.test(text);
    round += 1
  ) {
    text = decodePercent(text);
  }
  if (SCHEMELESS.test(text)) return `https://${text}`;
  return URI.exec(text.replace(/^([a-z][a-z0-9+.-]{0,30}):\/(?!\/)/i, "$1://"))?.[0];
}

function findWrapper({ host, path }: LinkPieces): LinkWrapper | undefined {
  return WRAPPERS.find(
    ({ hosts, paths }) => hosts.test(host) && (paths === undefined || paths.test(path)),
  );
}

/** Whether a link is of something that wraps others. */
export function isWrapped(uri: string): boolean {
  const pieces = cutLink(uri);
  return pieces !== undefined && findWrapper(pieces) !== undefined;
}

/**
 * Takes one wrapping off a link. Nothing is sent and nothing is believed: what was inside is judged
 * as if it had been pasted itself.
 * @returns `undefined` where the link is not wrapped by anything known.
 */
export function unwrapLink(uri: string): Unwrapped | undefined {
  const pieces = cutLink(uri);
  if (pieces === undefined) return undefined;
  const wrapper = findWrapper(pieces);
  if (wrapper === undefined) return undefined;
  const target = straighten(wrapper.read(pieces) ?? "");
  return target === undefined
    ? { kind: "opaque", by: wrapper.name }
    : { kind: "target", uri: target };
}
