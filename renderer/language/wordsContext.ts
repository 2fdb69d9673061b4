import { createContext, use } from "react";
import { WINDOW } from "../../messages/en/window.ts";
import type { WindowWords } from "../../messages/loadWords.ts";
import { createWords } from "../../messages/words.ts";

/** English until the agent says which language; a crash must find words at any time. */
export const ENGLISH: WindowWords = createWords({ language: "en", locale: "en" }, WINDOW);

export const WordsContext = createContext<WindowWords>(ENGLISH);

/** The page's words in the language of the moment. */
export function useWords(): WindowWords {
  return use(WordsContext);
}
