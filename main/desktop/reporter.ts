import { chooseLanguage } from "../../messages/languages.ts";
import { loadCommandWords, type CommandWords } from "../../messages/loadWords.ts";
import type { AppSlice } from "./electronSlice.ts";

/** The shell's own words, which are read once they are needed: mostly it says nothing. */
export interface Reporter {
  readonly words: () => Promise<CommandWords>;
  /** Says a line to whoever started the program from a terminal. */
  readonly tell: (toLine: (words: CommandWords) => string) => Promise<void>;
}

/** @param report takes a line; never one with a link in it */
export function createReporter(
  app: Pick<AppSlice, "getPreferredSystemLanguages">,
  report: (line: string) => void,
): Reporter {
  let loading: Promise<CommandWords> | undefined;
  const words = (): Promise<CommandWords> => {
    loading ??= loadCommandWords(chooseLanguage(app.getPreferredSystemLanguages()));
    return loading;
  };
  return { words, tell: async (toLine) => report(toLine(await words())) };
}
