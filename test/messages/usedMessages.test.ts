import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCatalogues } from "./support/catalogues.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Rooms in which something is said. */
const ROOMS = ["main", "preload", "renderer", "service"] as const;

interface Uses {
  /** Every string there is, any of which may be an id. */
  readonly literals: ReadonlySet<string>;
  /** Ids put together of a group and what is in it: `step.${step}`. */
  readonly patterns: readonly RegExp[];
  /** Ids that are said by name. */
  readonly said: readonly string[];
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/^\s*\/\/.*$/gmu, "");
}

/** A template as a pattern of ids; nothing where it does not begin with the name of a group. */
function toPattern(template: string): RegExp[] {
  if (!/^[a-z][\w-]*(?:\.[\w-]+)*\.\$\{/u.test(template) || /\s/u.test(template)) return [];
  const fixed = template.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll(".", "\\."));
  return [new RegExp(`^${fixed.join("[\\w.-]+")}$`, "u")];
}

function readUses(): Uses {
  const sources = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => withoutComments(readFileSync(join(ROOT, room, name), "utf8"))),
  );
  const all = sources.join("\n");
  // Also those that stand inside another template.
  const templates = [...all.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/gu)].map(
    ([, text = ""]) => text,
  );
  return {
    literals: new Set([...all.matchAll(/"([^"\n]*)"/gu)].map(([, text = ""]) => text)),
    patterns: templates.flatMap(toPattern),
    said: [...all.matchAll(/\b(?:say|parts)\(\s*"([^"]+)"/gu)].map(([, id = ""]) => id),
  };
}

const uses = readUses();
const english = (await readCatalogues()).filter(({ language }) => language === "en");

describe("messages", () => {
  it.each(english)("of $namespace are all said somewhere", ({ texts }) => {
    const unused = Object.keys(texts).filter(
      (id) => !uses.literals.has(id) && !uses.patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });

  it("that are said are all in a catalogue", () => {
    const known = new Set(english.flatMap(({ texts }) => Object.keys(texts)));
    expect(uses.said.length).toBeGreaterThan(100);
    expect(uses.said.filter((id) => !known.has(id))).toEqual([]);
  });

  it("that nobody says, and ids that nobody wrote, are found out", () => {
    expect(uses.literals.has("welcome.title")).toBe(true);
    expect(uses.literals.has("welcome.nowhere")).toBe(false);
    expect(toPattern("step.${step}")[0]?.test("step.accepting")).toBe(true);
    expect(toPattern("mark.${mark.kind}.text")[0]?.test("mark.resembles")).toBe(false);
    expect(toPattern("${a}.${b}")).toEqual([]);
  });
});
