import type { LETTERS } from "../../messages/en/letters.ts";
import type { LetterWords } from "../../messages/loadWords.ts";
import type { ValuesFor } from "../../messages/messageArguments.ts";

/** Text for HTML, in an element or in an attribute in either kind of quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** HTML that was made here, and goes into a message as it is. */
export interface Markup {
  readonly html: string;
}

type MessageId = keyof typeof LETTERS;

/**
 * A message as HTML. Values are text; each keeps its own direction, so that a name in another script
 * does not turn the sentence around it.
 */
export function sayHtml<Id extends MessageId>(
  words: LetterWords,
  id: Id,
  ...values: ValuesFor<(typeof LETTERS)[Id], string | Markup>
): string {
  const [given = {}] = values as [Readonly<Record<string, string | Markup>>?];
  const marked = Object.entries(given).map(([name, value]) => [name, toMarkup(value)] as const);
  const parts = words.parts<Id, Markup>(
    id,
    ...([Object.fromEntries(marked)] as unknown as ValuesFor<(typeof LETTERS)[Id], Markup>),
  );
  return parts.map((part) => (typeof part === "string" ? escapeHtml(part) : part.html)).join("");
}

function toMarkup(value: string | Markup): Markup {
  return typeof value === "string" ? { html: `<bdi>${escapeHtml(value)}</bdi>` } : value;
}
