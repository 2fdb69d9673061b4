import { WINDOW } from "../../../messages/en/window.ts";
import type { WindowWords } from "../../../messages/loadWords.ts";
import { createWords } from "../../../messages/words.ts";

/** The page's words as the views of the fixtures ask for them: British in dates and lists. */
export const BRITISH: WindowWords = createWords({ language: "en", locale: "en-GB" }, WINDOW);
