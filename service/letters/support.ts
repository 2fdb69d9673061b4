import type { LetterWords } from "../../messages/loadWords.ts";
import { escapeHtml, sayHtml } from "./html.ts";
import type { LetterBrand } from "./letterBrand.ts";

type Support = LetterBrand["support"];

/** Where help is to be had, a sentence for each way; empty where the vendor names none. */
export function supportInWords(words: LetterWords, { email, url, phone }: Support): string[] {
  return [
    ...(email === null ? [] : [words.say("support.email", { address: email })]),
    ...(url === null ? [] : [words.say("support.url", { address: url })]),
    ...(phone === null ? [] : [words.say("support.phone", { number: phone })]),
  ];
}

/** The same with links, each in a paragraph's worth of HTML. `attributes` go into each link. */
export function supportInHtml(
  words: LetterWords,
  { email, url, phone }: Support,
  attributes = "",
): string[] {
  const link = (href: string, shown: string) => ({
    html: `<a${attributes} dir="ltr" href="${escapeHtml(href)}">${escapeHtml(shown)}</a>`,
  });
  return [
    ...(email === null
      ? []
      : [sayHtml(words, "support.email", { address: link(`mailto:${email}`, email) })]),
    ...(url === null ? [] : [sayHtml(words, "support.url", { address: link(url, url) })]),
    ...(phone === null
      ? []
      : [
          sayHtml(words, "support.phone", {
            number: link(`tel:${phone.replace(/[^\d+]/g, "")}`, phone),
          }),
        ]),
  ];
}
