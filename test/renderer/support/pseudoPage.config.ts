import { mergeConfig, type Plugin } from "vite";
import { WINDOW } from "../../../messages/en/window.ts";
import base from "../../../vite.renderer.config.ts";
import { pseudoMessage } from "./pseudoText.ts";

const TEXTS = "virtual:pseudo-window";

/** Puts in what a source says at one place; a place that is there no more is a mistake of this file. */
function inserted(source: string, place: string, text: string): string {
  if (!source.includes(place)) throw new Error(`Nothing like "${place}" in the source`);
  return source.replace(place, `${place}${text}`);
}

/**
 * Two languages more, in which every message of the page is longer than in any other: one is read to
 * the right and one to the left. They are loaded as every language is.
 */
function pseudoLanguages(): Plugin {
  return {
    name: "pseudo-languages",
    enforce: "pre",
    resolveId: (id) => (id === TEXTS ? `\0${TEXTS}` : null),
    load: (id) => {
      if (id !== `\0${TEXTS}`) return null;
      const texts = Object.entries(WINDOW).map(([name, text]) => [name, pseudoMessage(text)]);
      return `export const WINDOW = ${JSON.stringify(Object.fromEntries(texts))};`;
    },
    transform: (source, id) => {
      if (id.endsWith("/messages/languages.ts")) {
        const traits = (direction: string) =>
          `{ autonym: "[!! Pséúdò !!]", direction: "${direction}" }`;
        const both = `"en-XA": ${traits("ltr")}, "ar-XB": ${traits("rtl")},`;
        return inserted(source, "export const LANGUAGES = {", both);
      }
      if (id.endsWith("/messages/loadWords.ts")) {
        const load = `async () => (await import("${TEXTS}")).WINDOW`;
        const both = `"en-XA": ${load}, "ar-XB": ${load},`;
        return inserted(source, "const WINDOW_TEXTS = {", both);
      }
      return null;
    },
  };
}

export default mergeConfig(base, { plugins: [pseudoLanguages()] });
