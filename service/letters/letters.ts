import {
  LETTER_LANGUAGES,
  type LetterLanguage,
  type LetterTexts,
  type LetterWords,
  loadLetterWords,
} from "../../messages/loadWords.ts";
import { createWords } from "../../messages/words.ts";
import type { LetterBrand } from "./letterBrand.ts";

/** All that this service writes to people, in one language. */
export interface Letters {
  /** BCP 47 tag it is chosen by. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** `locale` may be narrower than `language`. */
  readonly words: LetterWords;
}

/** Where the language alone says too little about dates: people write them in more than one way. */
const LOCALES: Readonly<Partial<Record<LetterLanguage, string>>> = { en: "en-GB" };

/** The letters in every language there is, English first, with the brand's own texts in them. */
export async function loadLetters(brand: Pick<LetterBrand, "texts">): Promise<readonly Letters[]> {
  return Promise.all(
    LETTER_LANGUAGES.map(async (language) => {
      const locale = LOCALES[language] ?? language;
      return toLetters(await loadLetterWords({ language, locale }, brand.texts?.[language]));
    }),
  );
}

/** Letters of a catalogue that is not ours: a vendor's, or a test's. */
export function createLetters(language: string, texts: LetterTexts): Letters {
  return toLetters(createWords({ language, locale: language }, texts));
}

function toLetters(words: LetterWords): Letters {
  const { language } = words;
  return { language, direction: directionOf(language), words };
}

/** As runtimes have it, and the compiler's library does not yet (ECMA-402, Intl Locale Info). */
type LocaleInfo = Intl.Locale & { getTextInfo(): { readonly direction: string } };

/** By the script that the language is written in (CLDR). */
function directionOf(language: string): Letters["direction"] {
  const locale = new Intl.Locale(language) as LocaleInfo;
  return locale.getTextInfo().direction === "rtl" ? "rtl" : "ltr";
}

/**
 * Finds the letters for a BCP 47 tag by lookup (RFC 4647 s3.4): `de-AT` is served by `de`; and by
 * the same language of another country, where there is nothing nearer. `undefined` where there are
 * none: nobody is written to in a language they were not meant to get.
 */
export function findLetters(letters: readonly Letters[], tag: string): Letters | undefined {
  const subtags = tag.toLowerCase().split(/[-_]/);
  for (let count = subtags.length; count > 0; count -= 1) {
    const range = subtags.slice(0, count).join("-");
    const found = letters.find(({ language }) => language.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return letters.find(({ language }) => language.toLowerCase().startsWith(`${subtags[0]}-`));
}
