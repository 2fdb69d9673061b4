import { InvalidArgumentError } from "commander";

/** Hours until something expires. Commander takes a parsed `null` for a missing value: not that. */
export type ValidHours = number | "none";

export function parseHours(text: string): ValidHours {
  if (text === "none") return text;
  const hours = /^\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) : 0;
  if (hours > 0) return hours;
  throw new InvalidArgumentError("It takes a number of hours above 0, or none.");
}

/** As the administration API says it: `null` is without limit. */
export function toValidityHours(hours: ValidHours): number | null {
  return hours === "none" ? null : hours;
}

/** For options that may be given several times. */
export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}
