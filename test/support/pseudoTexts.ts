import { IntlMessageFormat } from "intl-messageformat";

const FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TO = "åƀçðéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅßÇÐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

/**
 * A text as of a language that nobody speaks: readable, longer, without one letter of English.
 * Arguments, and what stands between backquotes to be typed, are as they were.
 */
export function toPseudo(text: string): string {
  return `⟦${print(parse(text), false)} ···⟧`;
}

/** All texts of a catalogue so, as a vendor's own texts would be. */
export function pseudoTexts<Id extends string>(
  catalogue: Readonly<Record<Id, string>>,
): Record<Id, string> {
  const entries = Object.entries<string>(catalogue).map(([id, text]) => [id, toPseudo(text)]);
  return Object.fromEntries(entries) as Record<Id, string>;
}

/** The names of the arguments of a message. */
export function argumentsOf(text: string): readonly string[] {
  const names = (elements: readonly Element[]): readonly string[] =>
    elements.flatMap(({ type, value, options = {} }) => [
      ...(type === LITERAL || type === POUND ? [] : [value]),
      ...Object.values(options).flatMap((option) => names(option.value)),
    ]);
  return [...new Set(names(parse(text)))];
}

/** One piece of a message, as the parser gives it. */
interface Element {
  readonly type: number;
  /** Name of an argument, or the text of a literal. */
  readonly value: string;
  /** Of plurals and choices. */
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Kinds of elements as the parser numbers them. */
const LITERAL = 0;
const NUMBER = 2;
const PLURAL = 6;
const POUND = 7;

function parse(text: string): readonly Element[] {
  const parsed = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
  return parsed as unknown as readonly Element[];
}

function print(elements: readonly Element[], isPlural: boolean): string {
  return elements.map((element) => printOne(element, isPlural)).join("");
}

function printOne({ type, value, options }: Element, isPlural: boolean): string {
  if (type === LITERAL) return quote(accent(value), isPlural);
  if (type === POUND) return "#";
  if (type === NUMBER) return `{${value}, number}`;
  if (options === undefined) return `{${value}}`;
  const branches = Object.entries(options).map(
    ([name, branch]) => `${name} {${print(branch.value, isPlural || type === PLURAL)}}`,
  );
  return `{${value}, ${type === PLURAL ? "plural" : "select"}, ${branches.join(" ")}}`;
}

function accent(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`")
        ? part
        : part.replace(/[a-z]/gi, (letter) => TO.charAt(FROM.indexOf(letter))),
    )
    .join("");
}

function quote(text: string, isPlural: boolean): string {
  const escaped = text.replaceAll("'", "''").replace(/[{}]/g, "'$&'");
  return isPlural ? escaped.replaceAll("#", "'#'") : escaped;
}
