import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./languages.ts";
import type { Messages, MessageValue, ValuesFor } from "./messageArguments.ts";

/** The texts of one catalogue in one language. */
export interface Words<Catalogue extends Messages, Tag extends string = Language> {
  readonly language: Tag;
  /** For dates and numbers beside the texts. */
  readonly locale: string;
  /**
   * A message with its values in it, as plain text. Values from elsewhere must be made harmless
   * before: this only puts them in their place.
   */
  readonly say: <Id extends keyof Catalogue & string>(
    id: Id,
    ...values: ValuesFor<Catalogue[Id], MessageValue>
  ) => string;
  /** The same in parts, for values that are more than text: what is no text stays as it is. */
  readonly parts: <Id extends keyof Catalogue & string, Part>(
    id: Id,
    ...values: ValuesFor<Catalogue[Id], MessageValue | Part>
  ) => readonly (string | Part)[];
}

/**
 * @param catalogue texts of the language, by the ids of the English ones.
 * @param texts a vendor's own in the place of ours; others than ours are passed over.
 */
export function createWords<Catalogue extends Messages, Tag extends string = Language>(
  choice: { readonly language: Tag; readonly locale: string },
  catalogue: Readonly<Record<keyof Catalogue & string, string>>,
  texts: Messages = {},
): Words<Catalogue, Tag> {
  const formats = new Map<string, IntlMessageFormat>();

  function textOf(id: string): string {
    for (const known of [texts, catalogue as Messages]) {
      if (Object.hasOwn(known, id)) return known[id] ?? id;
    }
    return id;
  }

  function format(id: string, text: string): IntlMessageFormat {
    const known = formats.get(id);
    if (known !== undefined) return known;
    // Our texts hold `<name>` for what a person types, never markup.
    const made = new IntlMessageFormat(text, choice.locale, undefined, { ignoreTag: true });
    formats.set(id, made);
    return made;
  }

  return {
    ...choice,
    say: (id, ...[values]) => {
      const text = textOf(id);
      // Most texts are only text: neither parsed nor kept.
      if (!/[{}']/u.test(text)) return text;
      return fill(text, values ?? {}) ?? String(format(id, text).format(values));
    },
    parts: (id, ...[values]) => {
      const text = textOf(id);
      if (!/[{}']/u.test(text)) return [text];
      const made = format(id, text).format(values as Record<string, never>) as unknown;
      return (Array.isArray(made) ? made : [made]) as readonly string[];
    },
  };
}

/** Whole names in braces and text around them: no plural, no choice, nothing quoted. */
const ONLY_NAMES = /^[^{}']*(?:\{\w+\}[^{}']*)*$/u;

/**
 * Puts texts in their places without the formatter, which takes tens of milliseconds to begin with;
 * `null` where it is needed, as for numbers, dates and what is missing.
 */
function fill(text: string, values: Readonly<Record<string, unknown>>): string | null {
  if (!ONLY_NAMES.test(text)) return null;
  let isComplete = true;
  const filled = text.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    isComplete &&= typeof value === "string";
    return String(value);
  });
  return isComplete ? filled : null;
}
