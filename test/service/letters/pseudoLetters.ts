import { LETTERS } from "../../../messages/en/letters.ts";
import type { LetterTexts, LetterWords } from "../../../messages/loadWords.ts";
import { createLetters, type Letters } from "../../../service/letters/letters.ts";

const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };

/** Letters of a language that nobody speaks: every English text, longer and with accents. */
export function createPseudoLetters(language: string): Letters {
  return createLetters(language, pseudoTexts());
}

function pseudoTexts(): LetterTexts {
  const texts = Object.entries(LETTERS).map(([id, text]) => [id, accent(text)] as const);
  return Object.fromEntries(texts) as LetterTexts;
}

/** Outside of arguments, which stay what they are. */
function accent(text: string): string {
  if (text.includes("plural")) return `⟦${text}⟧`;
  const accented = text.replace(/\{\w+\}|[aeiou]/g, (part) => ACCENTS[part] ?? part);
  return `⟦${accented} ${"~".repeat(Math.ceil(text.length / 3))}⟧`;
}

/** The same letters, and every id that something was said by. */
export function watchLetters(letters: Letters): { letters: Letters; used: Set<string> } {
  const used = new Set<string>();
  const { words } = letters;
  const watched: LetterWords = {
    ...words,
    say: (id, ...values) => {
      used.add(id);
      return words.say(id, ...values);
    },
    parts: (id, ...values) => {
      used.add(id);
      return words.parts(id, ...values);
    },
  };
  return { letters: { ...letters, words: watched }, used };
}
