import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createToken } from "../../../protocol/invitationSecret.ts";
import {
  hasBrowser,
  type LandingBrowser,
  type OpenedPage,
  type OpenOptions,
  startLandingBrowser,
  untilCodeIsThere,
} from "./landingBrowser.ts";
import { type LandingServer, startLandingServer } from "./landingServer.ts";
import { readQrPicture } from "./qrPicture.ts";

const SERVICE = "https://licences.acme.example";
const TOKEN = createToken(new Uint8Array(16).map((_, index) => index * 37)).value;

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

const open = (fragment: string, options: OpenOptions = {}): Promise<OpenedPage> =>
  chrome.open(`${server.origin}/i${fragment}`, options);

/** Ready, with everything uncovered that can be. */
async function openAll(options: OpenOptions = {}): Promise<OpenedPage> {
  const opened = await open(`#${TOKEN}`, options);
  await untilCodeIsThere(opened.page);
  await opened.page.click("#show");
  return opened;
}

interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What Chromium tells screen readers, in order. */
async function accessibilityTree(page: Page): Promise<AxNode[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
      properties: Object.fromEntries(
        (properties ?? []).map((each) => [each.name, each.value.value]),
      ),
    }));
}

const CONTROLS = new Set(["link", "button"]);

describe.skipIf(!hasBrowser)("the landing page by screen reader", () => {
  it.each([
    ["ready", `#${TOKEN}`, {}],
    ["ready, in German", `#${TOKEN}`, { locale: "de-DE" }],
    ["damaged", `#${TOKEN.slice(0, 20)}`, {}],
    ["without an invitation", "", {}],
    ["without JavaScript", `#${TOKEN}`, { javaScriptEnabled: false }],
  ] as const)(
    "has landmarks, one first heading, no level left out, and names: %s",
    async (_, fragment, options) => {
      await using opened = await open(fragment, options);
      if (fragment === `#${TOKEN}` && !("javaScriptEnabled" in options)) {
        await untilCodeIsThere(opened.page);
        await opened.page.click("#show");
      }
      const tree = await accessibilityTree(opened.page);
      const roles = tree.map(({ role }) => role);
      for (const landmark of ["banner", "main", "contentinfo"]) {
        expect(roles.filter((role) => role === landmark)).toHaveLength(1);
      }
      const levels = tree
        .filter(({ role }) => role === "heading")
        .map(({ properties }) => Number(properties["level"]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      }
      for (const { role, name } of tree) {
        if (CONTROLS.has(role) || role === "heading" || role === "image") expect(name).not.toBe("");
      }
      expect(await opened.page.title()).not.toBe("");
      const language = "locale" in options ? "de" : "en";
      expect(await opened.page.getAttribute("html", "lang")).toBe(language);
    },
  );

  it("reads the code letter by letter, names the picture, and tells what is folded", async () => {
    await using opened = await openAll();
    const tree = await accessibilityTree(opened.page);
    const picture = tree.find(({ name }) => name === "QR code of this invitation");
    expect(picture?.description).toContain("A camera opens it");
    const texts = tree.filter(({ role }) => role === "StaticText").map(({ name }) => name);
    expect(texts.filter((text) => /^(?:\w ){3}\w(?:, (?:\w ){3}\w){3}$/.test(text))).toHaveLength(
      1,
    );
    expect(texts.filter((text) => /^\w{4}$/.test(text))).toEqual([]);
    const toggle = tree.find(({ name }) => name === "Cover code and QR code");
    expect(toggle?.properties["expanded"]).toBe(true);
    // Regions that answers are put into are there before the answers.
    const live = tree.filter(({ role }) => role === "status");
    expect(live.length).toBeGreaterThanOrEqual(4);
    for (const { properties } of live) expect(properties["live"]).toBe("polite");
  });

  it("reads out nothing of what is covered", async () => {
    await using opened = await open(`#${TOKEN}`);
    await untilCodeIsThere(opened.page);
    const tree = await accessibilityTree(opened.page);
    expect(tree.filter(({ name }) => /^(?:\w ){3}\w,/.test(name))).toEqual([]);
    expect(tree.filter(({ name }) => name.startsWith("QR code of"))).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)("the landing page by keyboard", () => {
  it("reaches every control in the order it is read in, and shows where it is", async () => {
    await using opened = await open(`#${TOKEN}`);
    const { page } = opened;
    await untilCodeIsThere(page);
    const reached: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(String(await page.evaluate("document.activeElement.textContent")));
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).not.toBe(
        "none",
      );
    }
    expect(reached).toEqual([
      "Open on this device",
      "Is this invitation still good?",
      "Show code and QR code",
      "Show code and QR code",
      "Is this invitation still good?",
    ]);
    await page.focus("#show");
    await page.keyboard.press("Enter");
    expect(await page.locator("#covered").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("copy");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    expect(await page.locator("#covered").isVisible()).toBe(false);
  });
});

/** WCAG 2.2 s1.4.3: every visible text against the ground it stands on, 4.5 to 1. */
const CONTRASTS = `(() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b]
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = parse(getComputedStyle(each).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || element.getClientRects().length === 0) continue;
    const [one, other] = [parse(getComputedStyle(element).color), ground(element)].map(luminance);
    found.push({
      text: node.data.trim().slice(0, 30),
      ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
    });
  }
  return found;
})()`;

describe.skipIf(!hasBrowser)("the landing page by eye", () => {
  it.each(["light", "dark"] as const)("has contrast enough on %s screens", async (colorScheme) => {
    await using opened = await openAll({ colorScheme });
    const found = await opened.page.evaluate<{ text: string; ratio: number }[]>(CONTRASTS);
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  it.each([
    ["320 pixels", { viewport: { width: 320, height: 568 } }, ""],
    ["320 pixels, in German", { viewport: { width: 320, height: 568 }, locale: "de-DE" }, ""],
    [
      "text twice as large",
      { viewport: { width: 640, height: 800 } },
      "document.documentElement.style.fontSize = '200%'",
    ],
    [
      "text twice as large on a telephone",
      { viewport: { width: 360, height: 640 } },
      "document.documentElement.style.fontSize = '200%'",
    ],
    ["forced colours", { forcedColors: "active", colorScheme: "dark" }, ""],
  ] as const)("fits and cuts nothing off: %s", async (_, options, change) => {
    await using opened = await openAll(options);
    const { page } = opened;
    if (change !== "") await page.evaluate(change);
    const root = "document.documentElement";
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
    const cut = await page.evaluate(`[...document.querySelectorAll("main *, footer")]
      .filter((each) => each.className !== "heard" && each.getClientRects().length > 0)
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.id || each.tagName)`);
    expect(cut).toEqual([]);
    for (const control of await page.locator("a:visible, button:visible").all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

describe.skipIf(!hasBrowser)("the landing page on paper", () => {
  it.each(["light", "dark"] as const)(
    "holds product, service, code, picture and steps, and no buttons, printed from %s screens",
    async (colorScheme) => {
      await using opened = await open(`#${TOKEN}`, { colorScheme });
      const { page } = opened;
      await untilCodeIsThere(page);
      await page.emulateMedia({ media: "print", colorScheme });
      const text = await page.locator("body").innerText();
      const code = String(await page.locator("#code").getAttribute("data-code"));
      for (const part of [
        "Latchkey",
        SERVICE,
        ...code.split("-"),
        "Install Latchkey",
        "How to go on",
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toContain("Nothing opened?");
      expect(await page.locator("a:visible, button:visible").count()).toBe(0);
      expect(await readQrPicture(await page.locator("#qr svg").screenshot(), page)).toBe(
        `${SERVICE}/i#${TOKEN}`,
      );
      const colours =
        await page.evaluate(`[...new Set([...document.querySelectorAll("body, main *")]
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => getComputedStyle(each).color))]`);
      expect(colours).toEqual(["rgb(0, 0, 0)"]);
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
        "rgb(255, 255, 255)",
      );
      const sheet = await page.pdf({ format: "A4" });
      expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  );

  it("holds no code and no picture of a damaged link", async () => {
    await using opened = await open(`#${TOKEN.slice(0, 20)}`);
    await opened.page.emulateMedia({ media: "print" });
    expect(await opened.page.locator("#covered").isVisible()).toBe(false);
    expect(await opened.page.locator("main").innerText()).toContain("This link was cut off");
  });
});
