const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

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
 */
export function exactDate(time: string, timeZone?: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const options = timeZone === undefined ? EXACT : { ...EXACT, timeZone };
  return new Intl.DateTimeFormat("en-GB", options).format(date);
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** A span in at most two units, rounded down: `2 days and 5 hours`. */
function span(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (days > 0)
    return hours > 0 && days < 7
      ? `${count(days, "day")} and ${count(hours, "hour")}`
      : count(days, "day");
  if (hours > 0)
    return minutes > 0
      ? `${count(hours, "hour")} and ${count(minutes, "minute")}`
      : count(hours, "hour");
  return minutes > 0 ? count(minutes, "minute") : "less than a minute";
}

/** How long an invitation still counts, in words, seen from `nowMs`. */
export function validityWords(expiresAt: string | null, nowMs: number): string {
  if (expiresAt === null) return "Does not expire";
  const endMs = new Date(expiresAt).getTime();
  if (Number.isNaN(endMs)) return "Valid until";
  return endMs <= nowMs ? "Its time has run out" : `Still valid for ${span(endMs - nowMs)}`;
}
