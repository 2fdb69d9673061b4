import { describe, expect, it } from "vitest";
import { argumentsOf, parseMessage, readCatalogues } from "./support/catalogues.ts";

const catalogues = await readCatalogues();
const named = catalogues.map((each) => ({ ...each, name: `${each.language}/${each.namespace}` }));
const english = new Map(
  catalogues.filter(({ language }) => language === "en").map((each) => [each.namespace, each]),
);

describe("every catalogue", () => {
  it("is there in English first", () => {
    expect([...english.keys()]).toContain("window");
    expect(catalogues.filter(({ namespace }) => !english.has(namespace))).toEqual([]);
  });

  it.each(named)("$name has all messages, and no others", ({ namespace, texts }) => {
    const expected = Object.keys(english.get(namespace)?.texts ?? {});
    expect(Object.keys(texts).toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(0);
  });

  it.each(named)("$name parses, and takes what the English one takes", (catalogue) => {
    const { language, namespace, texts } = catalogue;
    for (const [id, text] of Object.entries(texts)) {
      const own = argumentsOf(parseMessage(text, language));
      const theirs = argumentsOf(parseMessage(english.get(namespace)?.texts[id] ?? "", "en"));
      expect(own, id).toEqual(theirs);
    }
  });

  it.each(named)("$name is text that can be shown as it stands", ({ texts }) => {
    for (const [id, text] of Object.entries(texts)) {
      expect(text.trim(), id).not.toBe("");
      expect(text, id).not.toMatch(/undefined|\bNaN\b|TODO|FIXME/u);
      // A straight apostrophe quotes in a message; nothing is glued to its end.
      expect(text, id).not.toMatch(/'|^\s|[^\S\n]$/u);
    }
  });

  it.each(named)("$name says each thing once, and keeps what belongs together together", (each) => {
    const written = [...each.source.matchAll(/^\s+"([^"]+)":/gmu)].map(([, id = ""]) => id);
    expect(written).toHaveLength(Object.keys(each.texts).length);
    const groups = written.map((id) => id.split(".")[0] ?? "");
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(runs).toHaveLength(new Set(groups).size);
    for (const id of written) expect(id).toMatch(/^[a-z][\w-]*(?:\.[a-z\d][\w-]*)+$/u);
  });
});
