import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createToken } from "../../../protocol/invitationSecret.ts";
import { OWN_BRAND } from "../../../service/letters/letterBrand.ts";
import { createPseudoLetters } from "../letters/pseudoLetters.ts";
import {
  hasBrowser,
  type LandingBrowser,
  startLandingBrowser,
  untilCodeIsThere,
} from "./landingBrowser.ts";
import { type LandingServer, startLandingServer } from "./landingServer.ts";

const TOKEN = createToken(new Uint8Array(16).map((_, index) => index * 41)).value;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path fill="#c00" d="M0 0h60v20H0z"/></svg>';

let server: LandingServer;
let chrome: LandingBrowser;
beforeAll(async () => {
  if (!hasBrowser) return;
  server = await startLandingServer({
    letters: [createPseudoLetters("en"), createPseudoLetters("ar")],
    brand: { ...OWN_BRAND, logo, colors: { accent: "#ffaa00" } },
  });
  chrome = await startLandingBrowser();
});
afterAll(async () => {
  await chrome?.close();
  await server?.close();
});

describe.skipIf(!hasBrowser)("the landing page in longer words", () => {
  it.each([
    ["en-GB", "ltr", 320],
    ["ar-EG", "rtl", 320],
    ["ar-EG", "rtl", 1280],
  ] as const)("of %s goes %s and fits %i pixels", async (locale, direction, width) => {
    const options = { locale, viewport: { width, height: 640 } };
    await using opened = await chrome.open(`${server.origin}/i#${TOKEN}`, options);
    const { page } = opened;
    await untilCodeIsThere(page);
    await page.click("#show");
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(overflow)).toBe(0);
    const box = async (selector: string) => {
      const found = await page.locator(selector).first().boundingBox();
      return found ?? { x: Number.NaN, width: Number.NaN };
    };
    // The steps' numbers stand where reading begins, with their text behind them.
    const [item, heading] = [await box("li:visible"), await box("li:visible >> h3")];
    const before = heading.x - item.x;
    const after = item.x + item.width - heading.x - heading.width;
    expect(direction === "ltr" ? [before, after] : [after, before]).toEqual([40, 0]);
    const [shownLogo, name] = [await box(".logo"), await box(".product span")];
    expect(shownLogo.x < name.x).toBe(direction === "ltr");
    // A code is read from left to right by everybody.
    const groups = page.locator("#code .pair > span");
    const [first, second] = [await groups.nth(0).boundingBox(), await groups.nth(1).boundingBox()];
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    const button = "getComputedStyle(document.querySelector('#open')).backgroundColor";
    // The vendor's yellow, dark enough for white letters.
    expect(await page.evaluate(button)).not.toBe("rgb(255, 170, 0)");
    expect(opened.complaints).toEqual([]);
  });
});
