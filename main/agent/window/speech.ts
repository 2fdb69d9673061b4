import { findLanguage, type Language, type LanguageChoice } from "../../../messages/languages.ts";
import type { FailureWords } from "../../../messages/loadWords.ts";

/** The language that the window speaks, and its words. */
export interface Speech {
  /** As they are now; the next language's come when they are loaded. */
  words(): FailureWords;
  /** The person's own choice: counts over every other, as long as the window lives. */
  choose(language: Language): void;
  /** The invitation's language while one is shown, by its BCP 47 tag; `null`: the machine's. */
  follow(tag: string | null): void;
}

export interface SpeechOptions {
  /** In the machine's own language. */
  readonly machine: FailureWords;
  readonly load: (choice: LanguageChoice) => Promise<FailureWords>;
  /** Other words than before. */
  readonly onChange: () => void;
  readonly findLanguage?: (tag: string) => Language | null;
}

export function createSpeech(options: SpeechOptions): Speech {
  const { machine, load, onChange } = options;
  const loaded = new Map<Language, FailureWords>([[machine.language, machine]]);
  let words = machine;
  let chosen: Language | null = null;
  let followed: Language | null = null;

  const wanted = (): Language => chosen ?? followed ?? machine.language;

  function speak(next: FailureWords): void {
    loaded.set(next.language, next);
    // Meanwhile another one may be wanted; its words come by themselves.
    if (next.language !== wanted() || next === words) return;
    words = next;
    onChange();
  }

  function change(): void {
    const language = wanted();
    const known = loaded.get(language);
    if (known !== undefined) return speak(known);
    // Words that cannot be loaded are no reason to say nothing: the former ones stay.
    void load({ language, locale: localeOf(language, machine.locale) }).then(
      speak,
      () => undefined,
    );
    return undefined;
  }

  return {
    words: () => words,
    choose: (language) => {
      chosen = language;
      change();
    },
    follow: (tag) => {
      followed = tag === null ? null : (options.findLanguage ?? findLanguage)(tag);
      change();
    },
  };
}

/** Dates and numbers as people write them where the machine stands, whatever language it speaks. */
function localeOf(language: Language, machineLocale: string): string {
  const { region } = new Intl.Locale(machineLocale);
  const own = new Intl.Locale(language);
  if (region === undefined || own.region !== undefined) return own.baseName;
  return new Intl.Locale(language, { region }).baseName;
}
