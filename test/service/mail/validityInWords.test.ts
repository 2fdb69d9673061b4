import { describe, expect, it } from "vitest";
import { findLetters, loadLetters } from "../../../service/letters/letters.ts";
import { validityInWords } from "../../../service/mail/validityInWords.ts";

const letters = await loadLetters({});
const NOW = new Date("2026-11-22T08:00:00Z");
const after = (hours: number): string => new Date(NOW.getTime() + hours * 3_600_000).toISOString();

describe("validity in words", () => {
  it.each([
    ["en", after(72), "for 3 days, until Wednesday, 25 November 2026 at 08:00 UTC"],
    ["en", after(71.9), "for 3 days, until Wednesday, 25 November 2026 at 07:54 UTC"],
    ["en", after(36), "for 36 hours, until Monday, 23 November 2026 at 20:00 UTC"],
    ["en", after(1), "for 60 minutes, until Sunday, 22 November 2026 at 09:00 UTC"],
    ["en", after(0.02), "for 1 minute, until Sunday, 22 November 2026 at 08:01 UTC"],
    ["en", after(-1), "until Sunday, 22 November 2026 at 07:00 UTC"],
    ["en", null, "without limit; this invitation does not expire"],
    ["de", after(72), "für 3 Tage, bis Mittwoch, 25. November 2026 um 08:00 UTC"],
    ["de", after(24), "für 24 Stunden, bis Montag, 23. November 2026 um 08:00 UTC"],
    ["de", null, "unbegrenzt; diese Einladung läuft nicht ab"],
  ])("in %s until %s: %s", (language, expiresAt, expected) => {
    const words = findLetters(letters, language)?.words;
    expect(words && validityInWords(expiresAt, NOW, words)).toBe(expected);
  });
});
