import { describe, expect, test } from "vitest";
import { createSpeech, type Speech } from "../../../main/agent/window/speech.ts";
import type { Language, LanguageChoice } from "../../../messages/languages.ts";
import type { FailureWords } from "../../../messages/loadWords.ts";
import { ENGLISH } from "../../support/englishWords.ts";

/** Languages that there may be; none of them has to be in the catalogue for this. */
const known = (tag: string): Language | null => {
  const [language = ""] = tag.split("-");
  return (
    ["en", "de", "fi", "pt-BR"].includes(tag) ? tag : language === "xx" ? null : language
  ) as Language | null;
};
const wordsIn = ({ language, locale }: LanguageChoice): FailureWords => ({
  ...ENGLISH,
  language,
  locale,
});

interface Loading {
  readonly resolve: (words: FailureWords) => void;
  readonly reject: (error: Error) => void;
}

interface Rig {
  readonly speech: Speech;
  readonly asked: LanguageChoice[];
  /** Lets what is loading arrive, or fail. */
  readonly arrive: (language: string, isLost?: boolean) => Promise<void>;
  readonly changes: string[];
}

function start(machineLocale = "en-AT"): Rig {
  const asked: LanguageChoice[] = [];
  const pending = new Map<string, Loading>();
  const changes: string[] = [];
  const speech = createSpeech({
    machine: wordsIn({ language: "en", locale: machineLocale }),
    findLanguage: known,
    load: (choice) => {
      asked.push(choice);
      return new Promise((resolve, reject) => {
        pending.set(choice.language, { resolve, reject });
      });
    },
    onChange: () => changes.push(speech.words().language),
  });
  return {
    speech,
    asked,
    changes,
    arrive: async (language, isLost = false) => {
      const choice = asked.findLast((one) => one.language === language);
      const loading = pending.get(language);
      if (choice === undefined || loading === undefined) throw new Error(`${language} not asked`);
      if (isLost) loading.reject(new Error("no such file"));
      else loading.resolve(wordsIn(choice));
      await new Promise(setImmediate);
    },
  };
}

const de = "de" as Language;

describe("the window speaks", () => {
  test("the machine's language, and loads nothing for that", () => {
    const { speech, asked } = start();
    expect(speech.words()).toMatchObject({ language: "en", locale: "en-AT" });
    speech.follow(null);
    speech.follow("en-US");
    expect(asked).toEqual([]);
  });

  test("the invitation's once its words are there, and the former one meanwhile", async () => {
    const { speech, arrive, changes } = start();
    speech.follow("de-CH");
    expect(speech.words().language).toBe("en");
    await arrive("de");
    // Dates and numbers stay those of where the machine stands.
    expect(speech.words()).toMatchObject({ language: "de", locale: "de-AT" });
    speech.follow(null);
    expect(speech.words().language).toBe("en");
    speech.follow("de");
    expect(changes).toEqual(["de", "en", "de"]);
  });

  test("the machine's where the invitation's is none that it knows", () => {
    const { speech, asked } = start();
    speech.follow("xx-YY");
    expect([speech.words().language, asked.length]).toEqual(["en", 0]);
  });

  test("what the person chose, whatever invitation comes", async () => {
    const { speech, arrive } = start();
    speech.choose(de);
    await arrive("de");
    speech.follow("fi");
    expect(speech.words().language).toBe("de");
    speech.choose("en");
    expect(speech.words().language).toBe("en");
  });

  test("the language wanted last, in whatever order the words arrive", async () => {
    const { speech, arrive, changes } = start();
    speech.follow("de");
    speech.follow("fi");
    await arrive("fi");
    await arrive("de");
    expect(speech.words().language).toBe("fi");
    expect(changes).toEqual(["fi"]);
    speech.follow("de");
    expect(speech.words().language).toBe("de");
  });

  test("the former language where the words cannot be loaded, and tries again when asked", async () => {
    const { speech, arrive, asked } = start();
    speech.choose(de);
    await arrive("de", true);
    expect(speech.words().language).toBe("en");
    speech.choose(de);
    await arrive("de");
    expect(speech.words().language).toBe("de");
    expect(asked).toHaveLength(2);
  });

  test.each([
    ["en-US", "de", "de-US"],
    ["en", "de", "de"],
    ["en-US", "pt-BR", "pt-BR"],
  ])("on a machine of %s, dates for %s are those of %s", async (machine, language, locale) => {
    const { speech, asked } = start(machine);
    speech.choose(language as Language);
    expect(asked).toEqual([{ language, locale }]);
  });
});
