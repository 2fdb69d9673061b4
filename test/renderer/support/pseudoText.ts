import { IntlMessageFormat } from "intl-messageformat";

/** English in letters that other languages have; each vowel is there twice, as words elsewhere are longer. */
const LETTERS: Readonly<Record<string, string>> = {
  a: "áà",
  e: "éè",
  i: "íì",
  o: "óò",
  u: "úù",
  A: "Ää",
  E: "Ëë",
  I: "Ïï",
  O: "Öö",
  U: "Üü",
  c: "ç",
  n: "ñ",
  s: "š",
  y: "ý",
  z: "ž",
};

function accented(text: string): string {
  return text.replaceAll(/[aeiouAEIOUcnsyz]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** One piece of a message, as the parser gives it. */
interface MessageElement {
  readonly type: number;
  /** Name of an argument, or the text of a literal. */
  readonly value?: string;
  /** Of plurals. */
  readonly options?: Readonly<Record<string, { readonly value: Elements }>>;
}

type Elements = readonly MessageElement[];

/** A message with its literal text changed, and its arguments as they are. */
function written(elements: Elements): string {
  return elements
    .map(({ type, value = "", options }) => {
      if (options !== undefined) {
        const branches = Object.entries(options).map(
          ([name, branch]) => `${name} {${written(branch.value)}}`,
        );
        return `{${value}, plural, ${branches.join(" ")}}`;
      }
      // As the parser numbers them: a literal, an argument, a number; else the `#` of a plural.
      if (type === 0) return accented(value);
      if (type === 1) return `{${value}}`;
      return type === 2 ? `{${value}, number}` : "#";
    })
    .join("");
}

/**
 * A message as an unknown language would say it: half as long again, with letters that no English
 * word has, between brackets that show where it ends.
 */
export function pseudoMessage(text: string): string {
  const elements = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
  return `[!! ${written(elements)} !!]`;
}

/** The same for a text without arguments. */
export function pseudoText(text: string): string {
  return `[!! ${accented(text)} !!]`;
}
