import { describe, expect, test } from "vitest";
import { brandTexts, findTextDefects, nameAnew, readCatalogues } from "../../brand/texts.ts";

const NAMES = { productName: "Northwind Field", command: "northwind-field" };

describe("a brand's texts", () => {
  test("may replace any message by one that is given the same", async () => {
    const texts = {
      en: {
        "welcome.title": "Bonjour",
        "validity.days": "{days, plural, =0 {Today} one {# day} other {{days} days}}",
      },
    };
    expect(await findTextDefects(texts)).toEqual([]);
  });

  test.each([
    ["welcome.titel", "x", "is the id of no message"],
    ["toString", "x", "is the id of no message"],
    ["welcome.title", "", "is empty"],
    ["welcome.title", "Hello {name}", "has {name}, which this message is not given"],
    ["validity.days", "For days", "leaves {days} out, which this message tells"],
    ["validity.days", "{days", "is no message: EXPECT_ARGUMENT_CLOSING_BRACE"],
    ["validity.days", "{days, plural, one {# day}}", "is no message: MISSING_OTHER_CLAUSE"],
  ])("%s cannot be “%s”: it %s", async (id, text, problem) => {
    expect(await findTextDefects({ en: { [id]: text } })).toEqual([
      { field: `texts.en.${id}`, problem },
    ]);
  });

  test("cannot be in a language that there is not", async () => {
    const [defect] = await findTextDefects({ tlh: { "welcome.title": "nuqneH" } });
    expect(defect).toMatchObject({ field: "texts.tlh" });
  });
});

describe("our texts, under another name", () => {
  test.each([
    ["Latchkey made a mistake", "Northwind Field made a mistake"],
    ["Run `latchkey doctor` again.", "Run `northwind-field doctor` again."],
    ["Run “latchkey open” in a terminal", "Run “northwind-field open” in a terminal"],
    ["/etc/latchkey/config.json", "/etc/northwind-field/config.json"],
    ["named by LATCHKEY_CONFIG", "named by NORTHWIND_FIELD_CONFIG"],
    ["Without `latchkey_api`", "Without `latchkey_api`"],
  ])("%s", (text, expected) => {
    expect(nameAnew(text, NAMES)).toBe(expected);
  });

  test("name no other product", async () => {
    for (const catalogue of await readCatalogues("en")) {
      const texts = Object.values(brandTexts(catalogue, NAMES)).join("\n");
      expect(texts).not.toMatch(/latchkey/i);
    }
  });

  test("are replaced by the brand's own", async () => {
    const catalogues = await readCatalogues("en");
    const window = catalogues.find(({ namespace }) => namespace === "window");
    expect(window).toBeDefined();
    if (window === undefined) return;
    const texts = brandTexts(window, NAMES, { "welcome.title": "Mine", toString: "x" });
    expect(texts["welcome.title"]).toBe("Mine");
    expect(Object.keys(texts)).toEqual(Object.keys(window.texts));
  });
});
