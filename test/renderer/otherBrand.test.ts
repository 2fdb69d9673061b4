import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nameAnew } from "../../brand/texts.ts";
import { readBrand } from "../../brand/readBrand.ts";
import { toRgb, type Hex } from "../../brand/oklch.ts";
import type { AgentView } from "../../preload/contract.ts";
import { NORTHWIND } from "../brand/brands.ts";
import { SCREENS, viewOf } from "./support/fixtures.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";

const NAMES = { productName: "Northwind Field", command: "northwind-field" };
/** Where to look at the pictures afterwards. */
const PICTURES = process.env["BRAND_PICTURES"];

let house: PageHouse;
beforeAll(async () => {
  const before = process.env["LATCHKEY_BRAND"];
  process.env["LATCHKEY_BRAND"] = NORTHWIND;
  try {
    house = await openPageHouse();
  } finally {
    if (before === undefined) delete process.env["LATCHKEY_BRAND"];
    else process.env["LATCHKEY_BRAND"] = before;
  }
});
afterAll(() => house?.close());

/** The agent is built with the same brand, and names it in its words. */
function branded(view: AgentView): AgentView {
  const text = nameAnew(JSON.stringify(view), NAMES);
  return { ...(JSON.parse(text) as AgentView), productName: NAMES.productName };
}

function rgb(hex: Hex): string {
  return `rgb(${toRgb(hex)
    .map((part) => Math.round(part * 255))
    .join(", ")})`;
}

describe("the page of another brand", () => {
  test.each(["light", "dark"] as const)("names no other product, %s", async (colorScheme) => {
    const window = await house.open(SCREENS.welcome, { colorScheme });
    const { page } = window;
    const directory = PICTURES ?? mkdtempSync(join(tmpdir(), "brand-pictures-"));
    let revision = 1;
    for (const [name, screen] of Object.entries(SCREENS)) {
      revision += 1;
      await window.push(branded(viewOf(screen, revision)));
      const expected = branded(viewOf(screen, revision));
      await page.waitForFunction((title) => document.title.endsWith(title), expected.productName);
      const shown = await page.evaluate(() =>
        [
          document.title,
          document.body.innerText,
          ...[...document.querySelectorAll("*")].flatMap((element) =>
            ["aria-label", "title", "alt", "placeholder"].map(
              (attribute) => element.getAttribute(attribute) ?? "",
            ),
          ),
        ].join("\n"),
      );
      expect(shown, name).not.toMatch(/latchkey/i);
      if (PICTURES !== undefined) {
        await page.screenshot({ path: join(directory, `${name}-${colorScheme}.png`) });
      }
    }
    expect(await window.close()).toEqual([]);
  });

  test.each(["light", "dark"] as const)("has its colours, logo and texts, %s", async (theme) => {
    const brand = await readBrand(NORTHWIND);
    const window = await house.open(SCREENS.welcome, { colorScheme: theme });
    const { page } = window;
    expect(await page.locator("h1").innerText()).toBe("Connect this instrument");
    const colors = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const probe = document.body.appendChild(document.createElement("i"));
      probe.className = "button-primary";
      const action = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return { paper: style.backgroundColor, ink: style.color, action };
    });
    const { paper, ink, action } = brand[theme];
    expect(colors).toEqual({ paper: rgb(paper), ink: rgb(ink), action: rgb(action) });
    const logo = await page.evaluate(async () => {
      const image = document.querySelector<HTMLImageElement>("img.logo");
      await image?.decode();
      return { width: image?.naturalWidth ?? 0, text: image?.getAttribute("alt") };
    });
    expect(logo.width).toBeGreaterThan(0);
    expect(logo.text).toBe("");
    expect(await window.close()).toEqual([]);
  });
});
