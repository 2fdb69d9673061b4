import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseLanguage, isLanguage, LANGUAGES } from "../../messages/languages.ts";

/** What is wanted, and what that gets: the language, and its locale for dates and numbers. */
const ROWS: readonly (readonly [readonly string[], string, string])[] = [
  [[], "en", "en"],
  [["en"], "en", "en"],
  [["en-GB"], "en", "en-GB"],
  [["EN-gb"], "en", "en-GB"],
  [["en-Latn-US"], "en", "en-Latn-US"],
  [["en-GB-u-hc-h12"], "en", "en-GB"],
  [["tlh", "en-AU"], "en", "en-AU"],
  [["tlh"], "en", "en"],
  [["", "not a tag", "de_DE", "x", "en-NZ"], "en", "en-NZ"],
  [["__proto__", "constructor"], "en", "en"],
  [["de-AT"], "de", "de-AT"],
  [["tlh", "fi", "en"], "fi", "fi"],
  [["fr-CA", "fr"], "fr", "fr-CA"],
  [["es-419"], "es", "es-419"],
  [["pt-BR"], "pt-BR", "pt-BR"],
  [["pt"], "pt-BR", "pt"],
  [["pt-PT"], "pt-BR", "pt-PT"],
  [["ja-JP"], "ja", "ja-JP"],
  [["ar-EG"], "ar", "ar-EG"],
  [["en-GB", "de"], "en", "en-GB"],
];

describe("the language chosen", () => {
  it.each(ROWS.filter(([, language]) => isLanguage(language)))("for %j is %s", (...row) => {
    const [wanted, language, locale] = row;
    expect(chooseLanguage(wanted)).toEqual({ language, locale });
  });

  it("is one there is, with a locale that dates can be written in, whatever is wanted", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (wanted) => {
        const { language, locale } = chooseLanguage(wanted);
        expect(isLanguage(language)).toBe(true);
        expect(() => new Intl.DateTimeFormat(locale)).not.toThrow();
      }),
    );
  });

  it("is the language itself, for each there is", () => {
    for (const [tag, { autonym }] of Object.entries(LANGUAGES)) {
      expect(chooseLanguage([tag])).toEqual({ language: tag, locale: tag });
      expect(autonym).not.toBe("");
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    }
  });
});
