import { describe, expect, it } from "vitest";
import { tell, type MessageOf } from "../../messages/message.ts";
import { createWords } from "../../messages/words.ts";

const TEXTS = {
  plain: "Nothing was found.",
  named: "{name} was found.",
  counted: "{count, plural, one {# device} other {# devices}} of {name}.",
  two: "{first} {second}",
} as const;

type Message = MessageOf<typeof TEXTS>;

const english = createWords<typeof TEXTS>({ language: "en", locale: "en" }, TEXTS);

describe("a message that is data", () => {
  it.each<[Message, string]>([
    [{ id: "plain", values: {} }, "Nothing was found."],
    [{ id: "named", values: { name: "Press" } }, "Press was found."],
    [{ id: "counted", values: { count: 1, name: "Acme" } }, "1 device of Acme."],
    [{ id: "counted", values: { count: 2_000, name: "Acme" } }, "2,000 devices of Acme."],
    [
      {
        id: "two",
        values: {
          first: { id: "named", values: { name: "Press" } },
          second: { id: "plain", values: {} },
        },
      },
      "Press was found. Nothing was found.",
    ],
  ])("%j is told as a text", (message, text) => {
    expect(tell(english, message)).toBe(text);
  });

  it("survives being written down, and is told in whatever language then", () => {
    const message: Message = { id: "counted", values: { count: 3, name: "Acme" } };
    const texts = { counted: "{name}: {count, plural, other {# Geräte}}" };
    const german = createWords<typeof TEXTS>({ language: "en", locale: "de" }, TEXTS, texts);
    expect(tell(german, JSON.parse(JSON.stringify(message)) as Message)).toBe("Acme: 3 Geräte");
  });

  it("has its values cleaned once, also those of a message within, and its own text never", () => {
    const clean = (value: string): string => `<${value.replaceAll("!", "?")}>`;
    const inner: Message = { id: "named", values: { name: "Pr!ess" } };
    const words = createWords<typeof TEXTS>({ language: "en", locale: "en" }, TEXTS, {
      named: "{name}!",
    });
    expect(tell(words, { id: "two", values: { first: inner, second: "a!" } }, clean)).toBe(
      "<Pr?ess>! <a?>",
    );
  });
});
