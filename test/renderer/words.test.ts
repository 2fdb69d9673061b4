import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadWindowWords } from "../../messages/loadWords.ts";
import { COMMAND_NAMES } from "../../preload/contract.ts";
import { newerSnapshot, type Snapshot } from "../../renderer/agent/useAgentView.ts";
import { bitting, CUT_COUNT } from "../../renderer/words/bitting.ts";
import { joinSentences } from "../../renderer/words/joinSentences.ts";
import { countCharacters, isInvisible } from "../../renderer/words/plainName.ts";
import { refusalId } from "../../renderer/words/refusalId.ts";
import { exactDate, timeOfDay, validityWords } from "../../renderer/words/validity.ts";
import { BRITISH } from "./support/britishWords.ts";
import { SCREENS, viewOf } from "./support/fixtures.ts";

const NOW = "2031-03-01T09:15:00Z";
const nowMs = Date.parse(NOW);

describe("sentences one after the other", () => {
  it.each([
    ["en", "One. Two. Three.", ["One.", "Two.", "Three."]],
    ["ja", "一。二。三。", ["一。", "二。", "三。"]],
  ] as const)("in %s: %s", async (language, joined, sentences) => {
    const words = await loadWindowWords({ language, locale: language });
    expect(joinSentences(words, sentences)).toBe(joined);
    expect(joinSentences(words, sentences.slice(0, 1))).toBe(sentences[0]);
  });
});

describe("validity in words", () => {
  it.each([
    [null, "Does not expire"],
    ["2031-03-01T09:15:00Z", "Its time has run out"],
    ["2001-01-01T00:00:00Z", "Its time has run out"],
    ["2031-03-01T09:15:30Z", "Still valid for less than a minute"],
    ["2031-03-01T09:16:00Z", "Still valid for 1 minute"],
    ["2031-03-01T09:17:59Z", "Still valid for 2 minutes"],
    ["2031-03-01T10:15:00Z", "Still valid for 1 hour"],
    ["2031-03-01T11:16:00Z", "Still valid for 2 hours and 1 minute"],
    ["2031-03-02T09:15:00Z", "Still valid for 1 day"],
    ["2031-03-04T09:14:00Z", "Still valid for 2 days and 23 hours"],
    ["2031-03-31T11:15:00Z", "Still valid for 30 days"],
  ])("%s: %s", (expiresAt, words) => {
    expect(validityWords(BRITISH, expiresAt, nowMs)).toBe(words);
  });

  it.each([
    ["UTC", "Saturday, 1 March 2031 at 09:15 UTC"],
    ["Asia/Kolkata", "Saturday, 1 March 2031 at 14:45 GMT+5:30"],
    ["America/Los_Angeles", "Saturday, 1 March 2031 at 01:15 GMT-8"],
  ])("the exact date on a clock in %s", (timeZone, words) => {
    expect(exactDate(NOW, "en-GB", timeZone)).toBe(words);
  });

  it.each([
    ["de-AT", "Samstag, 1. März 2031 um 09:15 UTC"],
    ["fi", "lauantaina 1. maaliskuuta 2031 klo 09.15 UTC"],
    ["ja", "2031年3月1日土曜日 09:15 UTC"],
    ["pt-BR", "sábado, 1 de março de 2031 às 09:15 UTC"],
    ["en-US", "Saturday, March 1, 2031 at 09:15 AM UTC"],
  ])("the exact date as it is written in %s", (locale, words) => {
    expect(exactDate(NOW, locale, "UTC")).toBe(words);
  });

  it("has the digits and the month that Arabic is written with", () => {
    expect(exactDate(NOW, "ar-EG", "UTC")).toMatch(/السبت.*١ مارس ٢٠٣١/u);
  });

  it.each([
    ["en-GB", /^\d\d:\d\d:00$/u],
    ["en-US", /^\d{1,2}:\d\d:00\s[AP]M$/u],
    ["fi", /^\d{1,2}\.\d\d\.00$/u],
  ])("the time of day to the second in %s", (locale, form) => {
    expect(timeOfDay(NOW, locale)).toMatch(form);
  });

  it("shows what is no date as it came", () => {
    expect(exactDate("soon", "en-GB")).toBe("soon");
    expect(timeOfDay("soon", "en-GB")).toBe("soon");
  });
});

describe("names", () => {
  it.each([
    ["", true],
    ["  \t", true],
    ["\u200b\u2060\ufeff", true],
    ["\u0301", true],
    ["\u3164", true],
    ["a", false],
    ["\u202ea", false],
    ["北", false],
  ])("%j is invisible: %s", (name, invisible) => {
    expect(isInvisible(name)).toBe(invisible);
  });

  it("are counted by code points", () => {
    expect(countCharacters("a😀é")).toBe(3);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(countCharacters(text)).toBe(Array.from(text).length);
      }),
    );
  });
});

describe("the drawn key", () => {
  it("has its cuts within the blade, always the same for the same invitation", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cuts = bitting(text);
        expect(cuts).toHaveLength(CUT_COUNT);
        expect(cuts.every((depth) => depth >= 0 && depth <= 4)).toBe(true);
        expect(bitting(text)).toEqual(cuts);
      }),
    );
  });

  it("differs from invitation to invitation", () => {
    const keys = Array.from({ length: 100 }, (_, index) => bitting(`org-${index}`).join(""));
    expect(new Set(keys).size).toBeGreaterThan(90);
  });
});

describe("snapshots", () => {
  it("end with the newest, in whatever order they arrive", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (revisions) => {
        const last = revisions.reduce<Snapshot>(
          (now, revision) => newerSnapshot(now, viewOf(SCREENS.welcome, revision)),
          { kind: "starting" },
        );
        expect(last).toMatchObject({ kind: "view", view: { revision: Math.max(...revisions) } });
      }),
    );
  });

  it("stay the same object where nothing is newer, so that nothing is drawn again", () => {
    const now: Snapshot = { kind: "view", view: viewOf(SCREENS.welcome, 5) };
    expect(newerSnapshot(now, viewOf(SCREENS.declined, 5))).toBe(now);
  });
});

describe("a refused command", () => {
  it("is explained whatever it was", () => {
    for (const command of COMMAND_NAMES) {
      for (const why of ["out_of_place", "invalid_payload", "no_answer"] as const) {
        for (const mayClose of [true, false]) {
          expect(BRITISH.say(refusalId(why, command, mayClose))).toMatch(/\. [A-Z].*\.$/u);
        }
      }
    }
  });
});
