import { useEffect, useState } from "react";
import type { Language } from "../../messages/languages.ts";
import { loadWindowWords, type WindowWords } from "../../messages/loadWords.ts";

/**
 * The words for a language, as soon as they are read; until then those of before, so that no screen
 * goes blank where the language changes under it. `null` before the first.
 */
export function useWindowWords(language: Language | null, locale: string): WindowWords | null {
  const [words, setWords] = useState<WindowWords | null>(null);
  useEffect(() => {
    if (language === null) return undefined;
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadWindowWords({ language, locale });
      if (isWanted) setWords(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language, locale]);
  return words;
}
