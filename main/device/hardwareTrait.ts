import { readFile } from "node:fs/promises";

/** What makers of boards and disks leave in fields that nobody filled. */
const PLACEHOLDERS = new Set([
  "to be filled by o.e.m.",
  "default string",
  "system serial number",
  "chassis serial number",
  "base board serial number",
  "serial number",
  "not specified",
  "not available",
  "not applicable",
  "not provided",
  "unknown",
  "unspecified",
  "invalid",
  "none",
  "null",
  "n/a",
  "na",
  "oem",
  "o.e.m.",
  "empty",
  "123456789",
  "1234567890",
  "0123456789",
]);

/** Whether a trait says nothing: a maker's words, or one character over and over. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(text.toLowerCase()) || /^(?:(.)\1*)?$/.test(text.replace(/[\s:.-]/g, ""));
}

/**
 * A file of sysfs, trimmed; `undefined` where it is not there, says nothing or is for root alone,
 * as most of them are: no failure here. The devicetree ends its words with a NUL.
 */
export async function readTrait(path: string): Promise<string | undefined> {
  try {
    const text = (await readFile(path, "utf8")).replace(/\0+$/, "").trim();
    return text === "" || isPlaceholder(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
