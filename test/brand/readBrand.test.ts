import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COLOR_PAIRS, COLOR_TOKENS } from "../../brand/colorTokens.ts";
import { contrastRatio } from "../../brand/contrast.ts";
import { parseHex } from "../../brand/oklch.ts";
import { findContrastDefects } from "../../brand/palette.ts";
import { BrandError, OWN_BRAND, readBrand } from "../../brand/readBrand.ts";
import { createBrandFolder, NORTHWIND } from "./brands.ts";

describe.each([OWN_BRAND, NORTHWIND])("the brand in %s", (path) => {
  test("is whole, and can be read by everybody", async () => {
    const brand = await readBrand(path);
    for (const theme of ["light", "dark"] as const) {
      expect(findContrastDefects(brand[theme], theme)).toEqual([]);
      for (const { token, on, ratio } of COLOR_PAIRS) {
        const ground =
          typeof on === "string" ? COLOR_TOKENS.find((each) => each === on) : undefined;
        if (ground === undefined) continue;
        const found = contrastRatio(brand[theme][token], brand[theme][ground]);
        expect(found, `${token} on ${ground}`).toBeGreaterThanOrEqual(ratio);
      }
    }
  });
});

let brand: ReturnType<typeof createBrandFolder>;
beforeEach(() => {
  brand = createBrandFolder();
});
afterEach(() => brand.remove());

async function readDefects(): Promise<string[]> {
  const error = await readBrand(brand.path).catch((thrown: unknown) => thrown);
  if (!(error instanceof BrandError)) return [];
  for (const defect of error.defects) expect(error.message).toContain(defect.problem);
  return error.defects.map(
    ({ file, field, problem }) => `${file.slice(brand.path.length + 1)} ${field}: ${problem}`,
  );
}

describe("a brand with something wrong in it says file and field", () => {
  test.each([
    ["productName", ""],
    ["productName", "Two\nlines"],
    ["productName", "A {brace}"],
    ["productName", "$(id)"],
    ["productName", "x".repeat(41)],
    ["command", "Latch Key"],
    ["command", "../../bin/sh"],
    ["scheme", "https"],
    ["scheme", "Latchkey"],
    ["scheme", "latchkey:"],
    ["applicationUuid", "0"],
    ["keychainService", "a/b"],
    ["appId", "latchkey"],
    ["desktopId", "a b"],
    ["logo", "/etc/passwd"],
    ["logo", "https://evil.example/logo.svg"],
    ["unknownField", 1],
  ])("%s: %j", async (field, value) => {
    brand.change((file) => ({ ...file, [field]: value }));
    const [defect = ""] = await readDefects();
    expect(defect).toMatch(
      field === "unknownField" ? /^brand\.json .*unknownField/ : `brand.json ${field}: `,
    );
  });

  test.each([
    ["services", ["http://plain.example"]],
    ["services", ["https://a.example/path"]],
  ])("%s: %j", async (field, value) => {
    brand.change((file) => ({ ...file, [field]: value }));
    expect(await readDefects()).toEqual([
      "brand.json services.0: must be an exact origin such as https://licences.example.com",
    ]);
  });

  test.each([
    ["email", "nobody"],
    ["url", "javascript:alert(1)"],
    ["phone", "call me"],
  ])("support.%s: %s", async (field, value) => {
    brand.change((file) => ({ ...file, support: { [field]: value } }));
    expect((await readDefects())[0]).toContain(`brand.json support.${field}: `);
  });

  test("a drawing that is not there, and one that runs", async () => {
    brand.change((file) => ({ ...file, logo: "missing.svg" }));
    brand.write("icon.svg", "<svg onload='x()'/>");
    const defects = await readDefects();
    expect(defects).toContain("missing.svg : cannot be read");
    expect(defects).toContain("icon.svg : has onload on <svg>");
  });

  test("a text that is wrong", async () => {
    brand.change((file) => ({ ...file, texts: { en: { nothing: "x" } } }));
    expect(await readDefects()).toEqual(["brand.json texts.en.nothing: is the id of no message"]);
  });

  test("no JSON, and no file", async () => {
    brand.write("brand.json", "{");
    expect((await readDefects())[0]).toMatch(/^brand\.json : is not JSON/);
    await expect(readBrand(`${brand.path}/nowhere`)).rejects.toThrow("brand.json: cannot be read");
  });

  test("everything at once, not one after the other", async () => {
    brand.change((file) => ({ ...file, productName: "", scheme: "https", command: "" }));
    expect((await readDefects()).length).toBeGreaterThanOrEqual(3);
  });
});

describe("colours that cannot be read", () => {
  function recolor(colors: object): void {
    brand.change((file) => ({ ...file, colors: { ...(file["colors"] as object), ...colors } }));
  }

  test.each([
    // Yellow buttons drown in the paper, whatever is written on them.
    [{ accent: "#ffe14d" }, "colors.accent", "action #ffe14d on paper"],
    [{ panel: "#9a8fb5" }, "colors.panel", "panelInk"],
    [{ highlight: "#2f4a52" }, "colors.highlight", "brass #2f4a52 on panel"],
    [{ accentDark: "#3a1c56" }, "colors.accentDark", "action #3a1c56 on paper"],
    [{ light: { ink: "#999999" } }, "colors.light.ink", "ink #999999 on paper"],
    [{ dark: { focus: "#333333" } }, "colors.dark.focus", "focus #333333 on paper"],
  ])("%j is told at %s", async (colors, field, pairing) => {
    recolor(colors);
    const defect = (await readDefects()).find((each) => each.includes(pairing)) ?? "";
    expect(defect).toContain(`brand.json ${field}: `);
    expect(defect).toMatch(/has a contrast of \d+\.\d\d and needs (?:3|4\.5)/);
  });

  test("comes with the nearest that passes, which then does", async () => {
    recolor({ accent: "#ffe14d" });
    const told = (await readDefects()).find((each) => each.includes(" action ")) ?? "";
    const accent = parseHex(/nearest that passes is (#\w+)/.exec(told)?.[1] ?? "");
    expect(accent).not.toBeNull();
    recolor({ accent });
    expect((await readDefects()).filter((each) => each.includes("action #"))).toEqual([]);
  });

  test.each(["red", "#12345", "", "#0f4a45;}"])("%j is no colour", async (accent) => {
    recolor({ accent });
    expect(await readDefects()).toEqual([
      "brand.json colors.accent: must be a colour such as #0f4a45",
    ]);
  });
});
