import {
  CODE_GROUP_LENGTH,
  CODE_GROUPS,
  CODE_LENGTH,
  splitCode,
} from "../../protocol/accessCode.ts";

/** Letters that people read or type for a digit; Crockford base32 has neither of them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

const SYMBOL = /^[\p{L}\p{N}]$/u;
const SEPARATORS = /[\s\p{Dash_Punctuation}\u2212]+/u;

/**
 * The symbols in a typed text, in the form in which they are shown: upper case, `O` as `0`, `l` and
 * `I` as `1`, full width as plain. A letter that no code has stays, to be seen and told; whatever is
 * no letter and no digit is dropped.
 */
export function symbolsOf(text: string): readonly string[] {
  const symbols: string[] = [];
  for (const character of text.normalize("NFKC")) {
    if (!SYMBOL.test(character)) continue;
    // ASCII alone: upper-casing all of Unicode would make two symbols of one, as of "ß".
    const letter = /^[a-z]$/.test(character) ? character.toUpperCase() : character;
    symbols.push(LOOK_ALIKES[letter] ?? letter);
  }
  return symbols;
}

/** Whether a text is nothing but what stands between groups. */
export function isSeparator(text: string): boolean {
  return text !== "" && chunksOf(text).length === 0;
}

/** Pieces between spaces and dashes. */
function chunksOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .split(SEPARATORS)
    .filter((chunk) => chunk !== "");
}

/**
 * The groups of a whole code, where the text is one: sixteen symbols in any grouping, or four groups
 * of which some are short, so that a missing symbol is missed in its own group. Else `null`.
 */
export function wholeCode(text: string): readonly string[] | null {
  const groups = splitCode(text);
  if (groups === undefined || groups.includes("")) return null;
  const isGrouped = chunksOf(text).length === CODE_GROUPS;
  return isGrouped || groups.join("").length === CODE_LENGTH ? groups : null;
}

/** Whether a pasted text may be some groups of a code: a sentence or a link is not. */
export function isPartOfCode(text: string): boolean {
  const chunks = chunksOf(text);
  const [first = ""] = chunks;
  if (chunks.length === 0 || chunks.length > CODE_GROUPS) return false;
  if (!chunks.every((chunk) => /^[0-9A-Za-z]+$/.test(chunk))) return false;
  if (chunks.every((chunk) => chunk.length <= CODE_GROUP_LENGTH)) return true;
  return (
    chunks.length === 1 && first.length <= CODE_LENGTH && first.length % CODE_GROUP_LENGTH === 0
  );
}

/** Longer than any code with a few keys hit twice. */
const CERTAINLY_MORE = CODE_LENGTH + 5;

/**
 * Whether what is typed in one go is no code but a link: from a scanner that acts as a keyboard, or
 * from somebody who types it in the wrong place.
 */
export function isLinkInTheMaking(text: string): boolean {
  return /[:.].*\/|@.*\./su.test(text) || symbolsOf(text).length >= CERTAINLY_MORE;
}

/** The link in what was typed in one go: a scanner may begin it behind a code half typed. */
export function linkOf(text: string): string {
  const start = text.search(/https?(?::|$)/iu);
  return start === -1 ? text : text.slice(start);
}
