import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEVICE_NAME_MAX_LENGTH,
  parseDeviceName,
  toComparableName,
} from "../../protocol/deviceName.ts";
import { deviceNameSchema } from "../../protocol/invitation.ts";

const FORBIDDEN = { ok: false, defect: "forbidden_character" } as const;
const TOO_LONG = { ok: false, defect: "too_long" } as const;
const EMPTY = { ok: false, defect: "empty" } as const;

/** Half of it ordinary, half of it anything Unicode has, so that both outcomes are met often. */
const names = fc.oneof(
  fc.string({ unit: "grapheme-ascii", maxLength: 70 }),
  fc.string({ unit: "grapheme", maxLength: 70 }),
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.string({
    unit: fc.constantFrom("a", " ", "\u00a0", "¨", "ﬁ", "Å", "\u0301", "ﾞ", "か"),
    maxLength: 70,
  }),
);

describe("parseDeviceName", () => {
  test("is idempotent: what came out goes in and out unchanged", () => {
    fc.assert(
      fc.property(names, (text) => {
        const once = parseDeviceName(text);
        if (once.ok) expect(parseDeviceName(once.name)).toEqual(once);
      }),
      { numRuns: 3_000 },
    );
  });

  test("gives NFKC without spaces at the ends or in pairs, of 1 to 64 code points", () => {
    fc.assert(
      fc.property(names, (text) => {
        const parsed = parseDeviceName(text);
        if (!parsed.ok) return;
        const { name } = parsed;
        expect(name).toBe(name.normalize("NFKC").trim());
        expect(name).not.toMatch(/ {2}|[^\S ]/u);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(DEVICE_NAME_MAX_LENGTH);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ["an ordinary name", "Press line 4", "Press line 4"],
    ["spaces around and in pairs", "  Press \u00a0 line\u30004 ", "Press line 4"],
    ["letters in compatibility form", "Ｐｒｅｓｓ ﬁve", "Press five"],
    ["letters and accents apart", "Cafe\u0301", "Café"],
    ["another script", "プレス ﾗｲﾝ", "プレス ライン"],
    ["right-to-left letters, without overrides", "מכבש 4", "מכבש 4"],
    ["an emoji", "Press 🏭", "Press 🏭"],
    ["markup, which is only text", "<b>Press & Co</b>", "<b>Press & Co</b>"],
    ["a spacing accent alone", "\u00a8", "\u0308"],
  ])("takes %s", (_, text, name) => {
    expect(parseDeviceName(text)).toEqual({ ok: true, name });
  });

  test("counts code points after normalization, not UTF-16 units", () => {
    const emoji = "🏭".repeat(64);
    expect(emoji).toHaveLength(128);
    expect(parseDeviceName(emoji)).toEqual({ ok: true, name: emoji });
    expect(parseDeviceName(`${emoji}🏭`)).toEqual(TOO_LONG);
    // 65 code points before, 64 after: letter and accent become one.
    expect(parseDeviceName(`${"a".repeat(63)}e\u0301`).ok).toBe(true);
    // 40 before, 80 after: each ligature becomes two letters.
    expect(parseDeviceName("ﬁ".repeat(40))).toEqual(TOO_LONG);
    expect(parseDeviceName("x".repeat(64)).ok).toBe(true);
    expect(parseDeviceName("x".repeat(65))).toEqual(TOO_LONG);
  });

  test.each(["", " ", "\u00a0\u2003\u3000"])("%j is empty", (text) => {
    expect(parseDeviceName(text)).toEqual(EMPTY);
  });

  test.each([
    ["null", "\0"],
    ["line break", "\n"],
    ["carriage return", "\r"],
    ["tab", "\t"],
    ["escape", "\u001b"],
    ["delete", "\u007f"],
    ["C1 control", "\u0085"],
    ["soft hyphen", "\u00ad"],
    ["Arabic letter mark", "\u061c"],
    ["zero-width space", "\u200b"],
    ["zero-width non-joiner", "\u200c"],
    ["zero-width joiner", "\u200d"],
    ["left-to-right mark", "\u200e"],
    ["right-to-left mark", "\u200f"],
    ["line separator", "\u2028"],
    ["paragraph separator", "\u2029"],
    ["left-to-right embedding", "\u202a"],
    ["right-to-left override", "\u202e"],
    ["word joiner", "\u2060"],
    ["right-to-left isolate", "\u2067"],
    ["pop isolate", "\u2069"],
    ["braille blank", "\u2800"],
    ["Hangul filler", "\u3164"],
    ["halfwidth Hangul filler", "\uffa0"],
    ["variation selector", "\ufe0f"],
    ["byte order mark", "\ufeff"],
    ["interlinear annotation", "\ufff9"],
    ["noncharacter", "\uffff"],
    ["half a surrogate pair", "\ud83c"],
    ["private use", "\ue000"],
    ["tag letter", "\u{e0041}"],
    ["unassigned", "\u{3fffd}"],
  ])("refuses a %s in any place", (_, character) => {
    for (const text of [character, `${character}a`, `a${character}`, `a${character}b`]) {
      expect(parseDeviceName(text)).toEqual(FORBIDDEN);
    }
  });
});

describe("deviceNameSchema", () => {
  test("takes exactly the names that the profile leaves unchanged", () => {
    fc.assert(
      fc.property(names, (text) => {
        const parsed = parseDeviceName(text);
        const isFixedPoint = parsed.ok && parsed.name === text;
        expect(deviceNameSchema.safeParse(text).success).toBe(isFixedPoint);
      }),
      { numRuns: 500 },
    );
  });
});

describe("toComparableName", () => {
  test.each([
    ["Press line 4", "PRESS LINE 4"],
    ["Ｐｒｅｓｓ", "press"],
    ["Cafe\u0301", "CAFÉ"],
    ["ﬁve", "FIVE"],
    ["ΣΊΓΜΑ", "σίγμα"],
  ])("%s and %s are one name", (one, other) => {
    expect(toComparableName(one)).toBe(toComparableName(other));
  });

  test.each([
    ["Press 4", "Press 14"],
    ["Press 4", "Press-4"],
    ["Cafe", "Café"],
  ])("%s and %s are two", (one, other) => {
    expect(toComparableName(one)).not.toBe(toComparableName(other));
  });

  test("is settled: comparing what it gives changes nothing any more", () => {
    fc.assert(
      fc.property(names, (text) => {
        const key = toComparableName(text);
        expect(toComparableName(key)).toBe(key);
      }),
    );
  });
});
