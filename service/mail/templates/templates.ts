import { english } from "./english.ts";
import { german } from "./german.ts";
import type { MailTemplate } from "./mailTemplate.ts";

/** The languages this service writes in; another one is one more file and one more entry. */
export const TEMPLATES: readonly MailTemplate[] = [english, german];

/**
 * Finds the template for a BCP 47 tag by lookup (RFC 4647 s3.4): `de-AT` is served by `de`.
 * `undefined` where there is none; nobody is written to in a language they were not meant to get.
 */
export function findTemplate(
  templates: readonly MailTemplate[],
  tag: string,
): MailTemplate | undefined {
  const subtags = tag.toLowerCase().split(/[-_]/);
  for (let count = subtags.length; count > 0; count -= 1) {
    const range = subtags.slice(0, count).join("-");
    const template = templates.find(({ language }) => language.toLowerCase() === range);
    if (template !== undefined) return template;
  }
  return undefined;
}
