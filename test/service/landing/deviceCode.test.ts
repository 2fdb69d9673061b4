import { createHash, randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deriveAccessCode } from "../../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../../protocol/invitationSecret.ts";
import {
  hasBrowser,
  type LandingBrowser,
  type OpenOptions,
  startLandingBrowser,
  untilCodeIsThere,
} from "./landingBrowser.ts";
import { type LandingServer, startLandingServer } from "./landingServer.ts";
import { readQrPicture, toPixels } from "./qrPicture.ts";

const SERVICE = "https://licences.acme.example";
const newToken = () => createToken(randomBytes(16)).value;
const TOKEN = newToken();

let server: LandingServer;
let chrome: LandingBrowser;
beforeAll(async () => {
  if (!hasBrowser) return;
  server = await startLandingServer({ origin: SERVICE });
  chrome = await startLandingBrowser();
});
afterAll(async () => {
  await chrome?.close();
  await server?.close();
});

const open = (secret: string, options: OpenOptions = {}) =>
  chrome.open(`${server.origin}/i#${secret}`, options);

/** As the service derives it. */
function codeOf(token: string): string {
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
  return printSecret(deriveAccessCode(token, sha256));
}

async function shownGroups(page: Page): Promise<string[]> {
  await page.locator("#code .groups").waitFor({ state: "visible" });
  return page.locator("#code .pair > span").allInnerTexts();
}

describe.skipIf(!hasBrowser)("code and QR code for another device", () => {
  it("are covered until somebody asks for them, and again afterwards", async () => {
    await using opened = await open(TOKEN);
    const { page } = opened;
    await untilCodeIsThere(page);
    const covered = page.locator("#covered");
    const button = page.locator("#show");
    expect(await covered.isVisible()).toBe(false);
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator("body").innerText()).not.toContain(codeOf(TOKEN).slice(0, 4));
    await button.click();
    expect(await covered.isVisible()).toBe(true);
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await button.innerText()).toBe("Cover code and QR code");
    await button.click();
    expect(await covered.isVisible()).toBe(false);
    expect(await button.innerText()).toBe("Show code and QR code");
    expect(opened.complaints).toEqual([]);
  });

  it("show the code of the service, in four groups of four", async () => {
    await using opened = await open(TOKEN);
    for (const token of [TOKEN, ...Array.from({ length: 20 }, newToken)]) {
      await opened.page.evaluate(`location.hash = ${JSON.stringify(token)}`);
      await opened.page.locator("#covered.covered").waitFor({ state: "attached" });
      await opened.page.click("#show");
      const expected = codeOf(token);
      await opened.page.locator(`#code[data-code="${expected}"]`).waitFor();
      expect(await shownGroups(opened.page)).toEqual(expected.split("-"));
    }
  });

  it("show the code that a link carries in place of a token", async () => {
    const code = codeOf(TOKEN);
    await using opened = await open(code.toLowerCase());
    await opened.page.click("#show");
    expect(await shownGroups(opened.page)).toEqual(code.split("-"));
  });

  it("let a screen reader spell the code", async () => {
    await using opened = await open(TOKEN);
    await opened.page.click("#show");
    await shownGroups(opened.page);
    const spelt = codeOf(TOKEN)
      .split("-")
      .map((group) => [...group].join(" "));
    expect(await opened.page.locator("#code .heard").textContent()).toBe(spelt.join(", "));
    expect(await opened.page.locator("#code .groups").getAttribute("aria-hidden")).toBe("true");
  });

  it("come after the click, where they were still on their way", async () => {
    const context = await chrome.browser.newContext({ locale: "en-GB" });
    try {
      const page = await context.newPage();
      let arrive = () => {};
      const arrived = new Promise<void>((settle) => (arrive = settle));
      await page.route("**/qr.js", async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`${server.origin}/i#${TOKEN}`, { waitUntil: "commit" });
      await page.click("#show");
      expect(await page.locator("#code").textContent()).toBe("");
      arrive();
      expect(await shownGroups(page)).toEqual(codeOf(TOKEN).split("-"));
    } finally {
      await context.close();
    }
  });

  it("are reached from the step that asks for the code", async () => {
    await using opened = await open(TOKEN);
    await untilCodeIsThere(opened.page);
    await opened.page.click("#to-code");
    expect(await opened.page.locator("#covered").isVisible()).toBe(true);
    expect(await opened.page.evaluate("document.activeElement.id")).toBe("show");
  });

  it("copy the code", async () => {
    await using opened = await open(TOKEN, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await opened.page.click("#show");
    await shownGroups(opened.page);
    await opened.page.click("#copy");
    await opened.page.locator("#copied:not(:empty)").waitFor();
    expect(await opened.page.locator("#copied").innerText()).toBe("Copied.");
    expect(await opened.page.evaluate("navigator.clipboard.readText()")).toBe(codeOf(TOKEN));
  });

  it("select the code where the browser does not copy", async () => {
    await using opened = await open(TOKEN, {
      before: "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    });
    await opened.page.click("#show");
    await shownGroups(opened.page);
    await opened.page.click("#copy");
    await opened.page.locator("#copied:not(:empty)").waitFor();
    expect(await opened.page.locator("#copied").innerText()).toContain("The code is selected");
    const selected = String(await opened.page.evaluate("String(getSelection())"));
    expect(selected.match(/\w{4}/g)?.join("-")).toBe(codeOf(TOKEN));
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced", { colorScheme: "dark", forcedColors: "active" }],
    ["small", { viewport: { width: 320, height: 568 } }],
    ["a telephone's", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 }],
  ] as const)(
    "read back from the pixels of %s screens: the address of this page",
    async (_, how) => {
      await using opened = await open(TOKEN, how);
      const { page } = opened;
      await page.click("#show");
      const png = await page.locator("#qr svg").screenshot();
      expect(await readQrPicture(png, page)).toBe(`${SERVICE}/i#${TOKEN}`);
      const { width, height, data } = await toPixels(png, page);
      const box = String(await page.locator("#qr svg").getAttribute("viewBox")).split(" ");
      const quiet = Math.floor((4 * width) / Number(box[2])) - 1;
      const shades = new Set<number>();
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const isMargin = Math.min(x, y, width - 1 - x, height - 1 - y) < quiet;
          // The outermost pixels may be blended with what is around them.
          const isEdge = Math.min(x, y, width - 1 - x, height - 1 - y) < 1;
          if (isMargin && !isEdge) shades.add(data[4 * (y * width + x)] ?? 0);
        }
      }
      expect(quiet).toBeGreaterThan(8);
      expect([...shades]).toEqual([255]);
    },
  );

  it("say in words what the picture is", async () => {
    await using opened = await open(TOKEN);
    await untilCodeIsThere(opened.page);
    const picture = opened.page.locator("#qr svg");
    expect(await picture.getAttribute("role")).toBe("img");
    expect(await picture.locator("title").textContent()).toBe("QR code of this invitation");
    expect(await picture.locator("desc").textContent()).toContain("A camera opens it");
  });

  it("follow another link pasted into the same tab, and vanish with a damaged one", async () => {
    await using opened = await open(TOKEN);
    const { page } = opened;
    await page.click("#show");
    await shownGroups(page);
    const other = newToken();
    await page.evaluate(`location.hash = ${JSON.stringify(other)}`);
    await page.locator(`#code[data-code="${codeOf(other)}"]`).waitFor({ state: "attached" });
    expect(await page.locator("#covered").isVisible()).toBe(false);
    expect(await page.locator("#qr svg").count()).toBe(1);
    await page.evaluate(`location.hash = ${JSON.stringify(other.slice(0, 20))}`);
    await page.locator("#elsewhere").waitFor({ state: "hidden" });
    expect(await page.locator("#code").textContent()).toBe("");
    expect(await page.locator("#qr svg").count()).toBe(0);
  });

  it("say where the code stands when the browser cannot tell it", async () => {
    await using opened = await open(TOKEN, {
      before: "Object.defineProperty(crypto, 'subtle', { value: undefined })",
    });
    await opened.page.click("#show");
    await opened.page.locator("#code:not(:empty)").waitFor();
    expect(await opened.page.locator("#code").innerText()).toContain("It stands in the e-mail");
    expect(await opened.page.locator("#copy").isVisible()).toBe(false);
    expect(await opened.page.locator("#qr svg").count()).toBe(1);
  });

  it("are not offered where a file of theirs was lost, and the button works all the same", async () => {
    const context = await chrome.browser.newContext({ locale: "en-GB" });
    try {
      const page = await context.newPage();
      await page.route("**/qr.js", (route) => route.abort());
      await page.goto(`${server.origin}/i#${TOKEN}`);
      await page.locator("#elsewhere").waitFor({ state: "detached" });
      expect(await page.locator("#open").getAttribute("href")).toContain(TOKEN);
      expect(await page.locator(".help").innerText()).toContain("it stands in the e-mail too");
    } finally {
      await context.close();
    }
  });
});
