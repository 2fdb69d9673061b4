import type { COMMAND } from "./en/command.ts";
import type { FAILURES } from "./en/failures.ts";
import type { WINDOW } from "./en/window.ts";
import type { LanguageChoice, Language } from "./languages.ts";
import type { Messages } from "./messageArguments.ts";
import { createWords, type Words } from "./words.ts";

type TextsOf<Catalogue> = { readonly [Id in keyof Catalogue]: string };
type Loaders<Catalogue> = Readonly<Record<Language, () => Promise<TextsOf<Catalogue>>>>;

/** Failures and notices, which the window and the command line tell in the same words. */
export type FailureWords = Words<typeof FAILURES>;

/** All that the command line says. */
export type CommandWords = Words<typeof FAILURES & typeof COMMAND>;

/** All that the window's page says itself. */
export type WindowWords = Words<typeof WINDOW>;

// One import for each, written out: the bundlers make a file of each language, and only the one
// that is shown is ever read.
const FAILURE_TEXTS = {
  en: async () => (await import("./en/failures.ts")).FAILURES,
} as const satisfies Loaders<typeof FAILURES>;

const COMMAND_TEXTS = {
  en: async () => (await import("./en/command.ts")).COMMAND,
} as const satisfies Loaders<typeof COMMAND>;

const WINDOW_TEXTS = {
  en: async () => (await import("./en/window.ts")).WINDOW,
} as const satisfies Loaders<typeof WINDOW>;

/** @param texts a vendor's own in the place of ours, by id. */
export async function loadFailureWords(
  choice: LanguageChoice,
  texts: Messages = {},
): Promise<FailureWords> {
  return createWords(choice, await FAILURE_TEXTS[choice.language](), texts);
}

export async function loadCommandWords(
  choice: LanguageChoice,
  texts: Messages = {},
): Promise<CommandWords> {
  const { language } = choice;
  const [failures, command] = await Promise.all([
    FAILURE_TEXTS[language](),
    COMMAND_TEXTS[language](),
  ]);
  return createWords(choice, { ...failures, ...command }, texts);
}

export async function loadWindowWords(
  choice: LanguageChoice,
  texts: Messages = {},
): Promise<WindowWords> {
  return createWords(choice, await WINDOW_TEXTS[choice.language](), texts);
}
