import { decodeBytes } from "./charset.ts";
import { decodeEntities, looksLikeHtml, splitHtml } from "./html.ts";
import { foldWideLinks, removeInvisible } from "./invisible.ts";
import { readMail, type MailPart } from "./mailParts.ts";
import { decodeQuotedPrintable, looksQuotedPrintable } from "./quotedPrintable.ts";

/** A text as it was meant: one way to undo what transport and copying did to it. */
export interface Reading {
  /** What a person would see. */
  readonly shown: string;
  /** What only programs read, and may hold links all the same: attributes, comments. */
  readonly hidden: string;
}

/**
 * The readings of a pasted text, likeliest first: as the source of an e-mail and as text, each of
 * them once more as quoted-printable where it looks like that.
 */
export function readText(text: string): readonly Reading[] {
  const { parts, rest } = readMail(text);
  const whole = { isHtml: looksLikeHtml(rest), text: rest };
  return [...(parts.length > 0 ? readParts(parts) : []), ...readParts([whole])];
}

function readParts(parts: readonly MailPart[]): readonly Reading[] {
  const decoded = parts.map((part) => (looksQuotedPrintable(part.text) ? decodePart(part) : part));
  const isSame = decoded.every((part, index) => part === parts[index]);
  return [...(isSame ? [] : [decoded]), parts].map((each) => join(each.map(toReading)));
}

function decodePart({ isHtml, text }: MailPart): MailPart {
  const decoded = decodeBytes(decodeQuotedPrintable(text), "utf-8");
  return { isHtml: isHtml || looksLikeHtml(decoded), text: decoded };
}

function toReading({ isHtml, text }: MailPart): Reading {
  const { shown, hidden } = isHtml ? splitHtml(text) : { shown: text, hidden: "" };
  return { shown: clean(shown), hidden: clean(hidden) };
}

function clean(text: string): string {
  const readable = removeInvisible(decodeEntities(text)).replace(/\r\n?/g, "\n");
  return foldWideLinks(rearm(readable));
}

/** Undoes what keeps links from being clicked in reports and tickets. */
function rearm(text: string): string {
  return text
    .replace(/\[([.:])\]/g, "$1")
    .replace(/\bhxxp(s?)(?=:\/\/)/gi, "http$1")
    .replace(/\bnoclick_/g, "");
}

function join(readings: readonly Reading[]): Reading {
  return {
    shown: readings.map(({ shown }) => shown).join("\n\n"),
    hidden: readings.map(({ hidden }) => hidden).join("\n\n"),
  };
}
