import { useLayoutEffect } from "react";
import { LANGUAGES, type Language } from "../../messages/languages.ts";

/** Tells the browser, and with it screen readers and the layout, which language the page is in. */
export function useDocumentLanguage(language: Language): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = LANGUAGES[language].direction;
  }, [language]);
}
