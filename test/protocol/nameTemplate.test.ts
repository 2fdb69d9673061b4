import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findTemplateDefect,
  NAME_PLACEHOLDERS,
  NAME_TEMPLATE_MAX_LENGTH,
} from "../../protocol/nameTemplate.ts";

describe("findTemplateDefect", () => {
  test.each([
    "{hostname}",
    "{model}-{serial}",
    "Press {serial} ({maker})",
    "{serial}{serial}",
    "プレス {serial}",
  ])("finds none in %s", (template) => {
    expect(findTemplateDefect(template)).toBeNull();
  });

  test.each([
    ["", "without_placeholder"],
    ["Press", "without_placeholder"],
    ["{site}-{serial}", "unknown_placeholder"],
    ["{}", "unknown_placeholder"],
    ["{Model}", "unknown_placeholder"],
    ["{ model }", "unknown_placeholder"],
    ["{constructor}", "unknown_placeholder"],
    ["{model", "stray_brace"],
    ["model}", "stray_brace"],
    ["{{model}}", "stray_brace"],
    ["{model}\u202e", "not_a_name"],
    ["{model}\nPress", "not_a_name"],
    [`${"x".repeat(64)}{model}`, "not_a_name"],
    [`{model}${" ".repeat(NAME_TEMPLATE_MAX_LENGTH)}`, "too_long"],
  ])("says of %j that it is %s", (template, defect) => {
    expect(findTemplateDefect(template)).toBe(defect);
  });

  test("none in any known placeholders among plain words, and one as soon as another is there", () => {
    const placeholder = fc.constantFrom(...NAME_PLACEHOLDERS.map((name) => `{${name}}`));
    const word = fc.stringMatching(/^[A-Za-z0-9 ._-]{0,6}$/);
    const pieces = fc.array(fc.tuple(placeholder, word), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, word, (known, other) => {
        const template = known.flat().join("");
        expect(findTemplateDefect(template)).toBeNull();
        expect(findTemplateDefect(`${template}{${other}-}`)).toBe("unknown_placeholder");
      }),
    );
  });
});
