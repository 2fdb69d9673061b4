import type { MailTemplate } from "./templates/mailTemplate.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * Says until when an invitation is valid, as a length and as a date with its time zone: mail is
 * read later than it is sent, and elsewhere.
 * @param expiresAt RFC 3339, or `null` for an invitation that does not expire
 */
export function validityInWords(
  expiresAt: string | null,
  now: Date,
  template: MailTemplate,
): string {
  if (expiresAt === null) return template.doesNotExpire;
  const end = new Date(expiresAt);
  const date = new Intl.DateTimeFormat(template.locale, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(end);
  return template.validUntil(`${date} UTC`, span(end.getTime() - now.getTime(), template.locale));
}

/** The nearest unit that still says something: "3 days", "36 hours", "20 minutes". */
function span(ms: number, locale: string): string | undefined {
  if (ms < MINUTE_MS) return undefined;
  const [unit, length] =
    ms >= 2 * DAY_MS - HOUR_MS
      ? (["day", DAY_MS] as const)
      : ms >= 2 * HOUR_MS - MINUTE_MS
        ? (["hour", HOUR_MS] as const)
        : (["minute", MINUTE_MS] as const);
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(
    Math.round(ms / length),
  );
}
