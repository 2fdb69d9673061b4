import { describe, expect, test } from "vitest";
import { looksAlike, skeletonOf } from "../../main/core/confusables.ts";

describe("what a name looks like at a glance", () => {
  test.each([
    ["licences", "licences"],
    ["lісеnсеs", "licences"],
    ["аррӏе", "apple"],
    ["αβγδ", "abyδ"],
    ["münchen", "munchen"],
    ["zażółć", "zazolc"],
    ["smørrebrød", "smorrebrod"],
    ["œuvre", "oeuvre"],
    ["straße", "strasse"],
    ["æon", "aeon"],
    ["ðæŧħƀ", "daethb"],
    ["g00gle", "google"],
    ["paypa1", "paypal"],
    ["rnodern", "modem"],
    ["vvindow", "window"],
    ["clear", "dear"],
    ["vv1clrn0", "wldmo"],
    ["ɡoogle", "google"],
    ["中国", "中国"],
    ["a-b.c", "a-b.c"],
    ["", ""],
  ])("%s: %s", (name, skeleton) => {
    expect(skeletonOf(name)).toBe(skeleton);
  });
});

describe("a word that may pass for another one", () => {
  test.each([
    // Nothing but letters that look Latin, or one of them among Latin letters.
    ["сосо", true],
    ["cоco", true],
    ["ӏ", true],
    ["с-о-2", true],
    ["co2ο", true],
    // Of several scripts that nobody writes in one word.
    ["яlicences", true],
    ["日本я", true],
    ["한국カ", true],
    ["中ㄅ한", true],
    // Letters of one script that do not all look Latin, and of scripts that belong together.
    ["пример", false],
    ["дом", false],
    ["δοκιμή", false],
    ["日本語ナビひkana", false],
    ["中ㄅabc", false],
    ["한국中abc", false],
    ["münchen", false],
    ["licences", false],
    ["a1-2", false],
    ["2026", false],
    ["-", false],
    ["", false],
  ])("%s: %s", (word, expected) => {
    expect(looksAlike(word)).toBe(expected);
  });
});
