import { describe, expect, it } from "vitest";
import { createWords, type Words } from "../../messages/words.ts";

const TEXTS = {
  plain: "Nothing in it; it’s 100 % text & <markup>",
  named: "Hello {name}, <b>welcome</b>",
  twice: "{name} is {name}",
  counted: "{count, plural, one {# device} other {# devices}}",
  within: "{count, plural, one {{name} has # device} other {{name} has # devices}}",
  number: "{count, number} in all",
} as const;

const say = (locale = "en") => createWords<typeof TEXTS>({ language: "en", locale }, TEXTS).say;

describe("a message", () => {
  it("without arguments is its text, as it stands", () => {
    expect(say()("plain")).toBe(TEXTS.plain);
  });

  it.each(["Ada", "", "{name}", "<b>", "'{", "#", "{count, plural, other {x}}", "$&"])(
    "takes a value for text and nothing else: %j",
    (name) => {
      expect(say()("named", { name })).toBe(`Hello ${name}, <b>welcome</b>`);
      expect(say()("twice", { name })).toBe(`${name} is ${name}`);
    },
  );

  it.each([
    ["en", 0, "0 devices"],
    ["en", 1, "1 device"],
    ["en", 1_234, "1,234 devices"],
    ["de", 1_234, "1.234 devices"],
    ["ar-EG", 3, "٣ devices"],
  ])("counts in %s: %i", (locale, count, words) => {
    expect(say(locale)("counted", { count })).toBe(words);
  });

  it("names within its plurals, and writes numbers as the locale does", () => {
    expect(say()("within", { count: 1, name: "Ada" })).toBe("Ada has 1 device");
    expect(say("de")("number", { count: 5_000 })).toBe("5.000 in all");
  });
});

describe("a message in parts", () => {
  const { parts } = createWords<typeof TEXTS>({ language: "en", locale: "en" }, TEXTS);

  it("leaves what is no text as it is, in its place", () => {
    const node = { type: "bdi" };
    expect(parts("named", { name: node })).toEqual(["Hello ", node, ", <b>welcome</b>"]);
    expect(parts("twice", { name: node })).toEqual([node, " is ", node]);
    expect(parts("within", { count: 2, name: node })).toEqual([node, " has 2 devices"]);
  });

  it("is one part where all of it is text", () => {
    expect(parts("plain")).toEqual([TEXTS.plain]);
    expect(parts("named", { name: "Ada" })).toEqual(["Hello Ada, <b>welcome</b>"]);
  });
});

describe("a vendor's texts", () => {
  it("stand in the place of ours, with our arguments; others are passed over", () => {
    const own = { named: "Servus {name}!", other: "never said" };
    const words = createWords<typeof TEXTS>({ language: "en", locale: "en" }, TEXTS, own);
    expect(words.say("named", { name: "Ada" })).toBe("Servus Ada!");
    expect(words.say("plain")).toBe(TEXTS.plain);
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "and ours have nothing by the name of %s, which every object has",
    (id) => {
      const words = createWords<typeof TEXTS>(
        { language: "en", locale: "en" },
        TEXTS,
      ) as unknown as Words<Record<string, "text">>;
      expect(words.say(id)).toBe(id);
      expect(words.parts(id)).toEqual([id]);
    },
  );
});
