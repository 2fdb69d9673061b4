import type { COMMAND } from "./en/command.ts";
import type { DOCTOR } from "./en/doctor.ts";
import type { FAILURES } from "./en/failures.ts";
import type { LETTERS } from "./en/letters.ts";
import type { WINDOW } from "./en/window.ts";
import type { LanguageChoice, Language } from "./languages.ts";
import type { Messages } from "./messageArguments.ts";
import { createWords, type Words } from "./words.ts";

/** Every text of letters in one language. */
export type LetterTexts = TextsOf<typeof LETTERS>;

/** What the service writes to people who do not have the program yet. */
export type LetterWords = Words<typeof LETTERS, string>;

type TextsOf<Catalogue> = { readonly [Id in keyof Catalogue]: string };
type Loaders<Catalogue> = Readonly<Record<Language, () => Promise<TextsOf<Catalogue>>>>;

/** Failures and notices, which the window and the command line tell in the same words. */
export type FailureWords = Words<typeof FAILURES>;

/** All that the command line says. */
export type CommandWords = Words<typeof FAILURES & typeof COMMAND>;

/** All that `doctor` and `report` say, and find. */
export type DoctorWords = Words<typeof FAILURES & typeof DOCTOR>;

/** All that the window's page says itself. */
export type WindowWords = Words<typeof WINDOW>;

// One import for each, written out: the bundlers make a file of each language, and only the one
// that is shown is ever read.
const FAILURE_TEXTS = {
  en: async () => (await import("./en/failures.ts")).FAILURES,
  de: async () => (await import("./de/failures.ts")).FAILURES,
  fr: async () => (await import("./fr/failures.ts")).FAILURES,
  es: async () => (await import("./es/failures.ts")).FAILURES,
  fi: async () => (await import("./fi/failures.ts")).FAILURES,
  ar: async () => (await import("./ar/failures.ts")).FAILURES,
  ja: async () => (await import("./ja/failures.ts")).FAILURES,
  "pt-BR": async () => (await import("./pt-BR/failures.ts")).FAILURES,
} as const satisfies Loaders<typeof FAILURES>;

const COMMAND_TEXTS = {
  en: async () => (await import("./en/command.ts")).COMMAND,
  de: async () => (await import("./de/command.ts")).COMMAND,
  fr: async () => (await import("./fr/command.ts")).COMMAND,
  es: async () => (await import("./es/command.ts")).COMMAND,
  fi: async () => (await import("./fi/command.ts")).COMMAND,
  ar: async () => (await import("./ar/command.ts")).COMMAND,
  ja: async () => (await import("./ja/command.ts")).COMMAND,
  "pt-BR": async () => (await import("./pt-BR/command.ts")).COMMAND,
} as const satisfies Loaders<typeof COMMAND>;

const DOCTOR_TEXTS = {
  en: async () => (await import("./en/doctor.ts")).DOCTOR,
  de: async () => (await import("./de/doctor.ts")).DOCTOR,
  fr: async () => (await import("./fr/doctor.ts")).DOCTOR,
  es: async () => (await import("./es/doctor.ts")).DOCTOR,
  fi: async () => (await import("./fi/doctor.ts")).DOCTOR,
  ar: async () => (await import("./ar/doctor.ts")).DOCTOR,
  ja: async () => (await import("./ja/doctor.ts")).DOCTOR,
  "pt-BR": async () => (await import("./pt-BR/doctor.ts")).DOCTOR,
} as const satisfies Loaders<typeof DOCTOR>;

const WINDOW_TEXTS = {
  en: async () => (await import("./en/window.ts")).WINDOW,
  de: async () => (await import("./de/window.ts")).WINDOW,
  fr: async () => (await import("./fr/window.ts")).WINDOW,
  es: async () => (await import("./es/window.ts")).WINDOW,
  fi: async () => (await import("./fi/window.ts")).WINDOW,
  ar: async () => (await import("./ar/window.ts")).WINDOW,
  ja: async () => (await import("./ja/window.ts")).WINDOW,
  "pt-BR": async () => (await import("./pt-BR/window.ts")).WINDOW,
} as const satisfies Loaders<typeof WINDOW>;

// Letters have languages of their own: who is written to may read another one than the device speaks.
const LETTER_TEXTS = {
  en: async () => (await import("./en/letters.ts")).LETTERS,
  de: async () => (await import("./de/letters.ts")).LETTERS,
  fr: async () => (await import("./fr/letters.ts")).LETTERS,
  es: async () => (await import("./es/letters.ts")).LETTERS,
  fi: async () => (await import("./fi/letters.ts")).LETTERS,
  ar: async () => (await import("./ar/letters.ts")).LETTERS,
  ja: async () => (await import("./ja/letters.ts")).LETTERS,
  "pt-BR": async () => (await import("./pt-BR/letters.ts")).LETTERS,
} as const satisfies Readonly<Record<string, () => Promise<TextsOf<typeof LETTERS>>>>;

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

export async function loadDoctorWords(
  { language, locale }: LanguageChoice,
  texts: Messages = {},
): Promise<DoctorWords> {
  const [failures, doctor] = await Promise.all([
    FAILURE_TEXTS[language](),
    DOCTOR_TEXTS[language](),
  ]);
  return createWords({ language, locale }, { ...failures, ...doctor }, texts);
}

export async function loadWindowWords(
  choice: LanguageChoice,
  texts: Messages = {},
): Promise<WindowWords> {
  return createWords(choice, await WINDOW_TEXTS[choice.language](), texts);
}

export type LetterLanguage = keyof typeof LETTER_TEXTS;

/**
 * The languages that letters are written in, English first. Marked as pure, or every bundle that
 * speaks of anything would hold the letters too.
 */
export const LETTER_LANGUAGES = /* @__PURE__ */ Object.keys(
  LETTER_TEXTS,
) as readonly LetterLanguage[];

export async function loadLetterWords(
  choice: { readonly language: LetterLanguage; readonly locale: string },
  texts: Messages = {},
): Promise<LetterWords> {
  return createWords(choice, await LETTER_TEXTS[choice.language](), texts);
}
