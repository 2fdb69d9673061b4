import { renderToStaticMarkup } from "react-dom/server";
import type { AgentScreen } from "../../../preload/contract.ts";
import { WordsContext } from "../../../renderer/language/wordsContext.ts";
import { Screen } from "../../../renderer/screens/Screen.tsx";
import { BRITISH } from "./britishWords.ts";
import { viewOf } from "./fixtures.ts";

/** The screen as markup. */
export function markupOf(screen: AgentScreen): string {
  return renderToStaticMarkup(
    <WordsContext value={BRITISH}>
      <Screen view={viewOf(screen)} />
    </WordsContext>,
  );
}

/** The text a person reads in markup, with its entities resolved. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/**
 * Every tag with the names of its attributes, in order, a line each. Sound for this markup: the renderer
 * escapes `<` and `>` in text and in attributes, so that a bare one is a tag of the template.
 */
export function skeletonOf(markup: string): string {
  return (markup.match(/<[^>]*>/gu) ?? [])
    .map((tag) => tag.replaceAll(/="[^"]*"/gu, ""))
    .join("\n");
}
