import type { LetterWords } from "../../messages/loadWords.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * Says until when an invitation is valid, as a length in the nearest unit that still says something
 * ("3 days", "36 hours", "20 minutes") and as a date with its time zone: mail is read later than it
 * is sent, and elsewhere.
 * @param expiresAt RFC 3339, or `null` for an invitation that does not expire
 */
export function validityInWords(expiresAt: string | null, now: Date, words: LetterWords): string {
  if (expiresAt === null) return words.say("mail.valid.always");
  const end = new Date(expiresAt);
  const date = new Intl.DateTimeFormat(words.locale, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(end);
  const ms = end.getTime() - now.getTime();
  if (ms < MINUTE_MS) return words.say("mail.valid.until", { date });
  if (ms >= 2 * DAY_MS - HOUR_MS) {
    return words.say("mail.valid.days", { count: Math.round(ms / DAY_MS), date });
  }
  if (ms >= 2 * HOUR_MS - MINUTE_MS) {
    return words.say("mail.valid.hours", { count: Math.round(ms / HOUR_MS), date });
  }
  return words.say("mail.valid.minutes", { count: Math.round(ms / MINUTE_MS), date });
}
