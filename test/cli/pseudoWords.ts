import { COMMAND } from "../../messages/en/command.ts";
import { FAILURES } from "../../messages/en/failures.ts";
import type { CommandWords } from "../../messages/loadWords.ts";
import { createWords } from "../../messages/words.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ACCENTED = [..."áƀçđéƒğĥíĵķłɱñóþɋŕšŧúṽŵẋýž"];

/** Changes a message outside of its arguments, character by character. */
export function outside(text: string, change: (character: string) => string): string {
  let depth = 0;
  return [...text]
    .map((character) => {
      if (character === "{") depth += 1;
      if (character === "}") depth -= 1;
      // At an odd depth stand names and keywords: `{count, plural, one {# device}}`.
      return depth % 2 === 0 ? change(character) : character;
    })
    .join("");
}

/** Every letter becomes another one: what is left of a-z was never said by us. */
export function accent(text: string): string {
  return outside(text, accentLetter);
}

function accentLetter(character: string): string {
  const accented = ACCENTED[LETTERS.indexOf(character.toLowerCase())];
  if (accented === undefined) return character;
  return character === character.toLowerCase() ? accented : accented.toUpperCase();
}

/** @param change what becomes of each English text */
export function wordsBy(change: (text: string) => string, locale = "en"): CommandWords {
  const texts = Object.entries({ ...FAILURES, ...COMMAND }).map(
    ([id, text]) => [id, change(text)] as const,
  );
  return createWords(
    { language: "en", locale },
    Object.fromEntries(texts) as Record<keyof typeof FAILURES | keyof typeof COMMAND, string>,
  );
}

/** All that the command line says, in a language that nobody speaks. */
export const PSEUDO = wordsBy(accent);

/** What is left of a text that is nobody's words: after these no letter of a-z may stand. */
const NO_WORDS: readonly RegExp[] = [
  /https?:\/\/[\w.:/-]+/g,
  /(?<!\w)\/[\w./-]+/g, // paths
  /\b(?:os-keychain|systemd-credentials|encrypted-file|file-protected-by-permissions-only)\b/g,
  /\b[a-z]+(?:\.[a-z_]+)+\b/g, // error codes
  /--?[a-z][a-z-]*(?: <[a-z]+>)?/g, // options
  /^latchkey(?=:)/gm,
];

/** English words in a text that was said in {@link PSEUDO}. */
export function findEnglish(text: string, values: readonly string[] = []): readonly string[] {
  let rest = text;
  for (const value of values) rest = rest.replaceAll(value, "");
  for (const pattern of NO_WORDS) rest = rest.replaceAll(pattern, "");
  return rest.match(/[A-Za-z]{2,}/g) ?? [];
}
