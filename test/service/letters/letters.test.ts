import { describe, expect, test } from "vitest";
import { LETTERS } from "../../../messages/en/letters.ts";
import { LETTER_LANGUAGES, loadLetterWords } from "../../../messages/loadWords.ts";
import { renderLandingPage } from "../../../service/landing/landingPage.ts";
import type { LetterBrand } from "../../../service/letters/letterBrand.ts";
import { OWN_BRAND } from "../../../service/letters/letterBrand.ts";
import { findLetters, loadLetters, type Letters } from "../../../service/letters/letters.ts";
import { toMailContent } from "../../../service/mail/mailContent.ts";
import { renderHtml } from "../../../service/mail/renderHtml.ts";
import { renderText } from "../../../service/mail/renderText.ts";
import { NOW, sampleMail } from "../mail/mailSamples.ts";
import { createPseudoLetters, watchLetters } from "./pseudoLetters.ts";

const HELPFUL: LetterBrand = {
  ...OWN_BRAND,
  support: {
    email: "help@acme.example",
    url: "https://acme.example/help",
    phone: "+49 (30) 12345",
  },
};
const LANDING = {
  origin: "https://licences.acme.example",
  path: "/i",
  statePath: "/i/state",
};

/** Everything that is ever written, in every case. */
function writeAll(letters: Letters, brand: LetterBrand = HELPFUL): string[] {
  const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000).toISOString();
  const mails = [
    ...[72, 5, 0.5, -1].map((count) => sampleMail({ expiresAt: hours(count) })),
    sampleMail({ expiresAt: null, recipientName: null, message: null }),
  ].map((mail) => toMailContent(mail, letters, { brand, now: NOW }));
  return [
    ...mails.flatMap((content) => [
      letters.words.say("mail.subject", content.names),
      renderText(content),
      renderHtml(content),
    ]),
    renderLandingPage(letters, { ...LANDING, brand }),
  ];
}

const argumentsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? "").toSorted();

describe("the catalogue of letters", () => {
  test("has no text that is never written", async () => {
    const [english] = await loadLetters({});
    const { letters, used } = watchLetters(english as Letters);
    writeAll(letters);
    expect([...used].toSorted()).toEqual(Object.keys(LETTERS).toSorted());
  });

  test.each(LETTER_LANGUAGES)(
    "in %s says everything, with the same names in it",
    async (language) => {
      const words = await loadLetterWords({ language, locale: language });
      for (const [id, english] of Object.entries(LETTERS)) {
        const values = Object.fromEntries(argumentsOf(english).map((name) => [name, `{${name}}`]));
        if (english.includes("plural")) values["count"] = "3";
        const said = words.say(id as "mail.subject", values as never);
        expect(said.trim(), id).not.toBe("");
        const filled = argumentsOf(english).filter((name) => name !== "count");
        // A name may stand twice; one that is left out, or is made up, is a mistake.
        expect([...new Set(argumentsOf(said))], id).toEqual([...new Set(filled)]);
      }
    },
  );

  test("takes a brand's own texts in the place of ours, and only in its language", async () => {
    const texts = { de: { "page.ready.button": "Einladung öffnen {x}" } };
    const letters = await loadLetters({ texts });
    const say = (language: string) =>
      findLetters(letters, language)?.words.parts(
        "page.ready.button" as "mail.subject",
        {
          x: "!",
        } as never,
      );
    expect([say("de"), say("en")]).toEqual([["Einladung öffnen !"], ["Open on this device"]]);
  });
});

describe("a language that comes later", () => {
  const arabic = createPseudoLetters("ar");

  test("needs its catalogue and nothing else: all is written in it, from right to left", () => {
    const written = writeAll(arabic);
    const words = Object.values(LETTERS).filter((text) => /^[A-Z][^{]{12,}$/.test(text));
    expect(words.length).toBeGreaterThan(40);
    for (const text of written) {
      expect(text).toContain("⟧");
      // Nothing of the English is left where the pseudo language has accents.
      for (const english of words) expect(text).not.toContain(english);
    }
    for (const html of written.filter((text) => text.startsWith("<!DOCTYPE"))) {
      expect(html).toContain('<html lang="ar" dir="rtl">');
      expect(html).toMatch(/dir="ltr"[^>]*>(?:https:|latchkey)/);
    }
  });

  test("sets names of other scripts apart, and leaves link and code alone", () => {
    const [, text = "", html = ""] = writeAll(arabic);
    expect(text).toContain("\u2068Acme Druckerei\u2069");
    expect(text).toMatch(/^ {2}https:\/\/licences\.acme\.example\/i#[0-9A-Z]{28}$/m);
    expect(html).toContain("<bdi>Acme Druckerei</bdi>");
    expect(html).toContain("border-right:3px");
    expect(html).not.toContain("border-left");
  });

  test("is chosen like the others", async () => {
    // Without those that exist by now: these are the ones that come later.
    const today = (await loadLetters({})).filter(({ language }) => /^(?:en|de)$/.test(language));
    const letters = [...today, arabic, createPseudoLetters("pt-BR")];
    const found = (tag: string) => findLetters(letters, tag)?.language;
    expect(
      ["ar-EG", "AR", "pt", "pt-PT", "pt-br", "en-US", "de-AT", "fi", "x", "*", ""].map(found),
    ).toEqual([
      "ar",
      "ar",
      "pt-BR",
      "pt-BR",
      "pt-BR",
      "en",
      "de",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a second brand", () => {
  const acme: LetterBrand = {
    productName: "Acme Key & Co",
    command: "acmekey",
    scheme: "acmekey",
    logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path id="acme" fill="#c00" d="M0 0h60v20H0z"/></svg>',
    colors: { accent: "#cc0000" },
    support: {
      email: "help@acme.example",
      url: "https://acme.example/help",
      phone: "+49 30 12345",
    },
  };

  test.each(["en", "de"])(
    "is on everything that is written in %s, and ours on nothing",
    async (tag) => {
      const letters = findLetters(await loadLetters(acme), tag) as Letters;
      const written = writeAll(letters, acme);
      for (const text of written) expect(text).not.toMatch(/latchkey|#0f4a45/i);
      // All but the subjects, which are one line.
      for (const text of written.filter((each) => each.includes("\n"))) {
        const flat = text.replaceAll("&#38;", "&").replace(/\s+/g, " ");
        for (const sign of ["Acme Key & Co", "acmekey open", "help@acme.example", "+49 30 12345"]) {
          expect(flat).toContain(sign);
        }
      }
    },
  );

  test("without a support contact says nothing of help", async () => {
    const [english] = await loadLetters({});
    for (const text of writeAll(english as Letters, OWN_BRAND))
      expect(text).not.toContain("For help");
  });

  test("shows its logo inside the e-mail, and as a picture of its own on the page", async () => {
    const [english] = await loadLetters({});
    const written = writeAll(english as Letters, acme);
    expect(written[2]).toMatch(/<svg [^>]*width="84" height="28"[^>]*><path id="acme"/);
    const page = written.at(-1) ?? "";
    expect(page).toContain('<img class="logo" src="data:image/svg+xml,%3Csvg');
    expect(page).not.toContain("<path id");
  });
});
