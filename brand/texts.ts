import { readdirSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";

/** Texts by their id. */
type Texts = Readonly<Record<string, string>>;

/** A file of `messages/<language>/`: the name it exports, and its texts. */
export interface Catalogue {
  /** `window` of `window.ts`. */
  readonly namespace: string;
  /** `WINDOW`. */
  readonly exportName: string;
  readonly texts: Texts;
}

const MESSAGES = new URL("../messages/", import.meta.url);

/** The languages that there are messages in. */
export function languagesThereAre(): readonly string[] {
  return readdirSync(MESSAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** All catalogues of one language, as the sources have them. */
export async function readCatalogues(language: string): Promise<readonly Catalogue[]> {
  const folder = new URL(`${language}/`, MESSAGES);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return Promise.all(files.toSorted().map((file) => readCatalogue(new URL(file, folder))));
}

async function readCatalogue(file: URL): Promise<Catalogue> {
  const module = (await import(file.href)) as Readonly<Record<string, unknown>>;
  const entry = Object.entries(module).find(([, value]) => typeof value === "object");
  const namespace = file.pathname.replace(/^.*\/|\.ts$/g, "");
  if (entry === undefined) throw new Error(`${file.pathname} exports no texts`);
  return { namespace, exportName: entry[0], texts: entry[1] as Texts };
}

/**
 * What is wrong with a brand's own texts: languages and ids that there are not, messages that
 * cannot be read (ICU MessageFormat 1), and other arguments than those the message is given.
 */
export async function findTextDefects(
  texts: Readonly<Record<string, Texts>>,
): Promise<readonly { readonly field: string; readonly problem: string }[]> {
  const defects: { field: string; problem: string }[] = [];
  for (const [language, own] of Object.entries(texts)) {
    if (!languagesThereAre().includes(language)) {
      const known = languagesThereAre().join(", ");
      defects.push({ field: `texts.${language}`, problem: `is none of the languages: ${known}` });
      continue;
    }
    const catalogues = await readCatalogues(language);
    const ours: Texts = Object.assign({}, ...catalogues.map((catalogue) => catalogue.texts));
    for (const [id, text] of Object.entries(own)) {
      const field = `texts.${language}.${id}`;
      const original = Object.hasOwn(ours, id) ? ours[id] : undefined;
      if (original === undefined) defects.push({ field, problem: "is the id of no message" });
      else defects.push(...compare(original, text).map((problem) => ({ field, problem })));
    }
  }
  return defects;
}

function compare(original: string, own: string): readonly string[] {
  if (own.trim() === "") return ["is empty"];
  const expected = readArguments(original);
  let found: ReadonlySet<string>;
  try {
    found = readArguments(own);
  } catch (error) {
    return [`is no message: ${error instanceof Error ? error.message : String(error)}`];
  }
  const unknown = [...found].filter((name) => !expected.has(name));
  const missing = [...expected].filter((name) => !found.has(name));
  return [
    ...unknown.map((name) => `has {${name}}, which this message is not given`),
    ...missing.map((name) => `leaves {${name}} out, which this message tells`),
  ];
}

interface Node {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** Literal text and the `#` of a plural are no arguments. */
const NO_ARGUMENT: ReadonlySet<number> = new Set([0, 7]);

function readArguments(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!NO_ARGUMENT.has(node.type)) names.add(String(node.value));
      for (const option of Object.values(node.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst());
  return names;
}

/** How a message of ours names product and command, said of another brand. */
export function nameAnew(
  text: string,
  brand: { readonly productName: string; readonly command: string },
): string {
  return text
    .replaceAll(/\bLatchkey\b/g, () => brand.productName)
    .replaceAll(/\blatchkey(?= [a-z]|`)/g, () => brand.command)
    .replaceAll("/etc/latchkey/", () => `/etc/${brand.command}/`)
    .replaceAll("LATCHKEY_CONFIG", () => `${toVariable(brand.command)}_CONFIG`);
}

/** As names of environment variables are written. */
function toVariable(command: string): string {
  return command.toUpperCase().replaceAll("-", "_");
}

/** The texts of one catalogue as a brand says them. */
export function brandTexts(
  catalogue: Catalogue,
  brand: { readonly productName: string; readonly command: string },
  own: Texts = {},
): Texts {
  const entries = Object.entries(catalogue.texts).map(([id, text]) => [
    id,
    Object.hasOwn(own, id) ? own[id] : nameAnew(text, brand),
  ]);
  return Object.fromEntries(entries) as Texts;
}
