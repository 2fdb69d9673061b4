import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const RENDERER = fileURLToPath(new URL("../../renderer/", import.meta.url));

/** What is read or spoken where it stands; whatever else holds names of classes, keys and the like. */
const SPOKEN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "hint",
  "kicker",
  "label",
  "none",
  "placeholder",
  "title",
]);
/** Two words of a language, or one that begins or ends as a sentence does. */
const WORDS = /\p{L}{2,}[,;:]?\s+\p{L}{2,}|^\p{Lu}\p{Ll}+$|\p{L}{2,}[.!?…]$/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node["name"] === "string" ? node["name"] : "";
}

/** `say`, `words.say`, `parts`: what they are given first is the id of a message. */
function isSaying(callee: unknown): boolean {
  const name = nameOf(callee) || (isNode(callee) ? nameOf(callee["property"]) : "");
  return name === "say" || name === "parts";
}

/** Texts in a source that a person would read or hear. */
function wordsIn(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const text = (node: Node): string => {
    if (node.type === "TemplateElement") return (node["value"] as { readonly raw: string }).raw;
    return typeof node["value"] === "string" ? node["value"] : "";
  };
  const walk = (node: Node, spoken: boolean) => {
    const { type } = node;
    // Names of modules, types, and what only a developer ever reads.
    if (type.startsWith("Import") || type.startsWith("TS") || type === "NewExpression") {
      if (type === "NewExpression" && nameOf(node["callee"]) !== "Error") walkAll(node, spoken);
      else if (isNode(node["expression"])) walk(node["expression"], spoken);
      return;
    }
    if (type === "JSXAttribute") {
      const name = nameOf(node["name"]);
      if (SPOKEN.has(name)) walkAll(node, true);
      else if (name !== "className" && name !== "d") walkAll(node, false);
      return;
    }
    if (type === "JSXText" && /\p{L}/u.test(text(node))) found.push(text(node).trim());
    if (type === "Literal" || type === "TemplateElement") {
      const isWords = spoken ? /\p{L}/u.test(text(node)) : WORDS.test(text(node));
      if (isWords) found.push(text(node));
      return;
    }
    if (type === "CallExpression" && isSaying(node["callee"])) {
      for (const value of (node["arguments"] as readonly Node[]).slice(1)) walk(value, false);
      return;
    }
    // What is handed to a function is its own.
    walkAll(node, spoken && type !== "CallExpression");
  };
  const walkAll = (node: Node, spoken: boolean) => {
    for (const child of childrenOf(node)) walk(child, spoken);
  };
  walk(parseSync(file, source).program as unknown as Node, false);
  return found;
}

const files = readdirSync(RENDERER, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/u.test(name),
);

describe("the page's sources", () => {
  it.each(files)("%s says nothing that is not in the catalogue", (file) => {
    const words = wordsIn(file, readFileSync(`${RENDERER}${file}`, "utf8"))
      // The names of keys on a keyboard, and of places in a code.
      .filter((text) => !/^(?:Arrow(?:Left|Right)|Backspace|Enter|Escape|Tab|Files)$/u.test(text));
    expect(words).toEqual([]);
  });

  it.each([
    ["<p>One moment</p>", "One moment"],
    ["<p>{say('a.b')} of</p>", "of"],
    ["<p>{busy ? 'Please wait' : null}</p>", "Please wait"],
    ["<Fact label='group' />", "group"],
    ["<Fact label={many ? say('a.b') : 'one'} />", "one"],
    ["<p>{`${count} devices are waiting`}</p>", " devices are waiting"],
    ["<img alt='' aria-label={'Logo'} />", "Logo"],
  ])("%s is found out", (source, words) => {
    expect(wordsIn("x.tsx", `const x = ${source};`)).toEqual([words]);
  });
});

describe("the page's styles", () => {
  const sheets = readdirSync(`${RENDERER}styles`);
  const PHYSICAL =
    /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|float|clear|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|justify-\w+|caption-side)\s*:\s*(?:left|right)|(?:margin|padding|border-(?:width|radius))\s*:\s*(?:\S+ ){3}\S+;/gmu;

  it.each(sheets)("%s knows no left and no right", (sheet) => {
    const source = readFileSync(`${RENDERER}styles/${sheet}`, "utf8");
    const uneven = [...source.matchAll(PHYSICAL)].filter(([match]) => {
      const sides = /:\s*(\S+) (\S+) (\S+) (\S+);/u.exec(match);
      return sides === null || sides[2] !== sides[4];
    });
    expect(uneven.map(([match]) => match.trim())).toEqual([]);
  });
});
