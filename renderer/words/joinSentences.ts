import type { WindowWords } from "../../messages/loadWords.ts";

/** Sentences one after the other, as the language writes them: not all put a blank between two. */
export function joinSentences(
  { say }: Pick<WindowWords, "say">,
  sentences: readonly string[],
): string {
  return sentences.reduce((first, next) => say("sentences.two", { first, next }));
}
