import { isEncodedLink } from "./percent.ts";

/** More than any link has that is wrapped several times over. */
const URI_MAX_LENGTH = 8192;

/** A link in a text, and what may be the rest of it. */
export interface FoundUri {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  /** The next pieces of text, which a mail program or a person may have broken off. */
  readonly continuation: readonly string[];
}

const STOP = "\\s<>\"'`“”„‘’‚«»‹›「」";
/**
 * A URI of any scheme up to white space, quotes or angle brackets. The scheme's length is bounded,
 * or a long run of letters would be read again from each of them.
 */
const URI = new RegExp(`[a-z][a-z0-9+.-]{0,30}(?:://|%3A%2F%2F)[^${STOP}]+`, "gi");
/** White space, with the marks of a quoted answer behind a line end, and a piece of text. */
const NEXT_PIECE = new RegExp(
  `(?:[^\\S\\n]{0,40}\\n[^\\S\\n]{0,40}(?:[>|][^\\S\\n]{0,4}){0,8}|[^\\S\\n]{1,8})([^${STOP}]+)`,
  "y",
);
/** So often may one link be broken; a line of 76 characters is what mail transport leaves. */
const MOST_PIECES = 24;

/** Finds every link of any scheme, in the order of the text. */
export function findUris(text: string): readonly FoundUri[] {
  const lines = text.replace(/\r\n?/g, "\n");
  return [...lines.matchAll(URI)].map((match) => {
    const end = match.index + match[0].length;
    return {
      uri: match[0].slice(0, URI_MAX_LENGTH),
      start: match.index,
      end,
      continuation: findContinuation(lines, end, isEncodedLink(match[0])),
    };
  });
}

function findContinuation(text: string, from: number, isEncoded: boolean): string[] {
  const pieces: string[] = [];
  let length = 0;
  NEXT_PIECE.lastIndex = from;
  while (pieces.length < MOST_PIECES && length < URI_MAX_LENGTH) {
    const piece = NEXT_PIECE.exec(text)?.[1];
    if (piece === undefined) break;
    // Another link is no part of this one.
    if (piece.includes("://") || (isEncoded && isEncodedLink(piece))) break;
    pieces.push(piece.slice(0, URI_MAX_LENGTH));
    length += piece.length;
  }
  return pieces;
}

/** The text without its links, so that no part of an address is taken for something else. */
export function blankUris(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(URI, " ");
}
