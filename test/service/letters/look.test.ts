import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderBrandStyle } from "../../../service/landing/brandStyle.ts";
import { contrast, toAccentColors } from "../../../service/letters/accentColors.ts";
import { OWN_BRAND } from "../../../service/letters/letterBrand.ts";
import { toInlineLogo } from "../../../service/letters/logo.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("an accent", () => {
  test("can be read on every ground, and written on, whatever colour the vendor has", () => {
    fc.assert(
      fc.property(hex, fc.option(hex, { nil: undefined }), (accent, accentDark) => {
        const { light, dark } = toAccentColors({ accent, accentDark });
        for (const [colors, card] of [
          [light, "#fffdf8"],
          [dark, "#1a2427"],
        ] as const) {
          expect(contrast(colors.accent, card)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(colors.accent, colors.onAccent)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(colors.strong, colors.onAccent)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  test("that can be read stays as it is", () => {
    const { light, dark } = toAccentColors(OWN_BRAND.colors);
    expect([light.accent, light.onAccent, dark.accent]).toEqual(["#0f4a45", "#ffffff", "#e7b557"]);
  });

  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#c00", "#cc0000", 1],
  ])("contrast of %s and %s is %d", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test("is a style sheet of its own, for light and dark", () => {
    const style = renderBrandStyle({ ...OWN_BRAND, colors: { accent: "#cc0000" } });
    expect(style).toContain("--accent: #cc0000;");
    expect(style.match(/--on-accent: #[\da-f]{6};/g)).toHaveLength(2);
    expect(style).toContain("@media (prefers-color-scheme: dark)");
  });
});

describe("a logo inside an e-mail", () => {
  const svg = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
  const show = (logo: string | null) => toInlineLogo({ ...OWN_BRAND, logo }, 20);

  test.each<[string, string | null]>([
    ["our own", null],
    ["shapes", svg('<g fill="#c00"><path d="M0 0h9"/></g>')],
    ["a prologue", `<?xml version="1.0"?>\n<!-- Acme -->\n${svg("<rect/>")}\n`],
    ["a gradient of its own", svg('<linearGradient id="a"/><rect fill="url(#a)"/>')],
    ["a size of its own", svg("<rect/>", 'width="400" height="200" viewBox="0 0 40 20"')],
  ])("takes %s, in the size that is asked for", (_, logo) => {
    const shown = show(logo) ?? "";
    expect(shown).toMatch(/^<svg [^>]*height="20" aria-hidden="true">.*<\/svg>$/);
    expect(shown.match(/ height="20"/g)).toHaveLength(1);
  });

  test.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["an event", svg('<rect onload="alert(1)"/>')],
    ["a style that reaches the mail", svg("<style>p{display:none}</style>")],
    ["a style of one shape", svg('<rect style="position:fixed"/>')],
    ["a picture from elsewhere", svg('<image href="https://x.example/a.png"/>')],
    ["a paint from elsewhere", svg('<rect fill="url(https://x.example/a.svg#b)"/>')],
    ["a link", svg('<a href="https://x.example"><rect/></a>')],
    ["HTML", svg("<foreignObject><p>Hello</p></foreignObject>")],
    ["an entity declared", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("<rect/>")}`],
    ["no measure", svg("<rect/>", "")],
    ["nothing to see", svg("<rect/>", 'viewBox="0 0 0 0"')],
    ["something else", "<p>Logo</p>"],
    ["something behind it", `${svg("<rect/>")}<p>x</p>`],
  ])("leaves out one with %s", (_, logo) => {
    expect(show(logo)).toBeNull();
  });
});
