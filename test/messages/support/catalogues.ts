import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";

const MESSAGES = new URL("../../../messages/", import.meta.url);

/** A file of `messages/<language>/`. */
export interface Catalogue {
  readonly language: string;
  readonly namespace: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Every catalogue in every language. */
export async function readCatalogues(): Promise<readonly Catalogue[]> {
  const folders = readdirSync(MESSAGES, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const catalogues: Catalogue[] = [];
  for (const { name: language } of folders) {
    for (const file of readdirSync(new URL(`${language}/`, MESSAGES))) {
      const address = new URL(`${language}/${file}`, MESSAGES);
      const module = (await import(address.href)) as Record<string, Catalogue["texts"]>;
      const [texts = {}] = Object.values(module);
      const namespace = file.replace(/\.ts$/u, "");
      catalogues.push({ language, namespace, texts, source: readFileSync(address, "utf8") });
    }
  }
  return catalogues;
}

/** One piece of a message, as the parser gives it. */
interface MessageElement {
  readonly type: number;
  /** Name of an argument, or the text of a literal. */
  readonly value?: string;
  /** Of plurals and choices. */
  readonly options?: Readonly<Record<string, { readonly value: Elements }>>;
}

type Elements = readonly MessageElement[];

/** Kinds of elements as the parser numbers them. */
const LITERAL = 0;
const POUND = 7;

/** A message in pieces; throws where it does not parse. */
export function parseMessage(text: string, locale = "en"): Elements {
  return new IntlMessageFormat(text, locale, undefined, {
    ignoreTag: true,
  }).getAst();
}

/** Every argument with how it is formatted, each once and in order. */
export function argumentsOf(elements: Elements): readonly string[] {
  const found = new Set<string>();
  const walk = (each: Elements) => {
    for (const element of each) {
      if (element.type === LITERAL || element.type === POUND) continue;
      found.add(`${element.value} ${element.type}`);
      for (const branch of branchesOf(element)) walk(branch);
    }
  };
  walk(elements);
  return [...found].toSorted();
}

function branchesOf({ options = {} }: MessageElement): readonly Elements[] {
  return Object.values(options).map(({ value }) => value);
}
