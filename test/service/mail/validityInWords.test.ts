import { describe, expect, it } from "vitest";
import { english } from "../../../service/mail/templates/english.ts";
import { german } from "../../../service/mail/templates/german.ts";
import { validityInWords } from "../../../service/mail/validityInWords.ts";

const NOW = new Date("2026-11-22T08:00:00Z");
const after = (hours: number): string => new Date(NOW.getTime() + hours * 3_600_000).toISOString();

describe("validity in words", () => {
  it.each([
    [english, after(72), "for 3 days, until Wednesday, 25 November 2026 at 08:00 UTC"],
    [english, after(71.9), "for 3 days, until Wednesday, 25 November 2026 at 07:54 UTC"],
    [english, after(36), "for 36 hours, until Monday, 23 November 2026 at 20:00 UTC"],
    [english, after(1), "for 60 minutes, until Sunday, 22 November 2026 at 09:00 UTC"],
    [english, after(0.02), "for 1 minute, until Sunday, 22 November 2026 at 08:01 UTC"],
    [english, after(-1), "until Sunday, 22 November 2026 at 07:00 UTC"],
    [english, null, "without limit; this invitation does not expire"],
    [german, after(72), "für 3 Tage, bis Mittwoch, 25. November 2026 um 08:00 UTC"],
    [german, after(24), "für 24 Stunden, bis Montag, 23. November 2026 um 08:00 UTC"],
    [german, null, "unbegrenzt; diese Einladung läuft nicht ab"],
  ])("%#: %o", (template, expiresAt, words) => {
    expect(validityInWords(expiresAt, NOW, template)).toBe(words);
  });
});
