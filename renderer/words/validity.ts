import type { WindowWords } from "../../messages/loadWords.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From here on, hours beside the days tell nobody anything. */
const WEEK_DAYS = 7;

/** Date and time on this machine's clock and in its time zone, month in letters so that none mistakes it. */
const EXACT = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const satisfies Intl.DateTimeFormatOptions;

/**
 * Exact local date of an RFC 3339 time, e.g. `Monday 2 March 2026 at 14:05 CET`; the text itself
 * where it is no time.
 * @param timeZone this machine's where none is given
 */
export function exactDate(time: string, locale: string, timeZone?: string): string {
  return formatted(time, locale, timeZone === undefined ? EXACT : { ...EXACT, timeZone });
}

/** The time of day alone, to the second, of something that happened just now. */
export function timeOfDay(time: string, locale: string): string {
  return formatted(time, locale, { timeStyle: "medium" });
}

function formatted(time: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/** How long an invitation still counts, seen from `nowMs`: in at most two units, rounded down. */
export function validityWords(
  { say }: WindowWords,
  expiresAt: string | null,
  nowMs: number,
): string {
  if (expiresAt === null) return say("validity.endless");
  const endMs = new Date(expiresAt).getTime();
  if (Number.isNaN(endMs)) return say("validity.until");
  const ms = endMs - nowMs;
  if (ms <= 0) return say("validity.over");
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (days > 0) {
    return hours > 0 && days < WEEK_DAYS
      ? say("validity.days-hours", { days, hours })
      : say("validity.days", { days });
  }
  if (hours > 0) {
    return minutes > 0
      ? say("validity.hours-minutes", { hours, minutes })
      : say("validity.hours", { hours });
  }
  return minutes > 0 ? say("validity.minutes", { minutes }) : say("validity.moments");
}
