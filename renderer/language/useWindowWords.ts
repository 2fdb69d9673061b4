import { useEffect, useState } from "react";
import type { Language } from "../../messages/languages.ts";
import { loadWindowWords, type WindowWords } from "../../messages/loadWords.ts";
import { ENGLISH } from "./wordsContext.ts";

interface LoadedWords {
  /** English before the first are read, and where they cannot be. */
  readonly words: WindowWords;
  /** Whether these are the words asked for, or the best that could be had. */
  readonly isSettled: boolean;
}

/**
 * The words for a language, as soon as they are read; until then those of before, so that no screen
 * goes blank where the language changes under it.
 */
export function useWindowWords(language: Language, locale: string): LoadedWords {
  const asked = `${language} ${locale}`;
  const [loaded, setLoaded] = useState({ asked: "", words: ENGLISH });
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      // Whoever cannot have their own language is better off with English than with nothing.
      const words = await loadWindowWords({ language, locale }).catch(() => ENGLISH);
      if (isWanted) setLoaded({ asked, words });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [asked, language, locale]);
  return { words: loaded.words, isSettled: loaded.asked === asked };
}
