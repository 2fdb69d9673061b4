import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { AgentScreen } from "../../preload/contract.ts";
import { cardScreen, CARD, PROBLEM_SCREENS, SCREENS } from "./support/fixtures.ts";
import { hostileText } from "./support/hostileText.ts";
import { inspectScreen } from "./support/inspectScreen.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";
import { sampled } from "./support/scale.ts";
import { cardKey } from "../../preload/cardKey.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const ALL: readonly (readonly [string, AgentScreen])[] = [
  ...Object.entries(SCREENS),
  ...PROBLEM_SCREENS.map((screen) => [screen.problem.code, screen] as const),
];

/** 200 % zoom in a small window (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 480 } as const;

const SIZES = [{ width: 960, height: 720 }, { width: 480, height: 640 }, NARROW] as const;

describe("every screen", () => {
  it.each(SIZES)(
    "at $width x $height fits, has its names, and targets for gloves",
    async (viewport) => {
      const window = await house.open(SCREENS.welcome, { viewport });
      for (const [name, screen] of viewport === NARROW ? ALL : sampled(ALL, 3)) {
        await window.show(screen);
        expect(await window.page.evaluate(inspectScreen), name).toEqual([]);
      }
      expect(await window.close()).toEqual([]);
    },
  );

  it("fits with text twice as large", async () => {
    const window = await house.open(SCREENS.welcome, { viewport: { width: 360, height: 640 } });
    const { page } = window;
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    for (const [name, screen] of Object.entries<AgentScreen>(SCREENS)) {
      await window.show(screen, 1);
      const faults = await page.evaluate(inspectScreen);
      expect(
        faults.filter((fault) => fault !== "a style attribute"),
        name,
      ).toEqual([]);
    }
    await window.show(SCREENS.welcome);
    await page.keyboard.type("WWWWWWWWWWWWWWWW");
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll(".code-box")].filter(
          (box) => box.scrollWidth > box.clientWidth,
        ).length,
    );
    expect(cut).toBe(0);
    await window.close();
  });

  it("takes the focus to its heading, or to the field that needs mending", async () => {
    const window = await house.open(SCREENS.welcome);
    const focused = () =>
      window.page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? "nothing");
    expect(await focused()).toBe("h1");
    for (const [name, screen] of Object.entries<AgentScreen>(SCREENS)) {
      await window.show(SCREENS["working-card"]);
      expect(await focused(), "working").toBe("h1");
      await window.show(screen);
      const field = screen.kind === "welcome" ? "textarea" : "input";
      const mends =
        ("nameProblem" in screen && screen.nameProblem !== null) ||
        (/^(?:welcome|confirm_service|credentials)$/.test(screen.kind) &&
          "problem" in screen &&
          screen.problem !== null);
      const expected = name === "card-reason-problem" ? "textarea" : mends ? field : "h1";
      expect(await focused(), name).toBe(name.startsWith("working") ? "h1" : expected);
    }
    await window.close();
  });

  it("shows what was wrong together with the field to mend it in", async () => {
    for (const viewport of SIZES) {
      const opened = await house.open(SCREENS.working, { viewport });
      for (const name of ["welcome-problem", "confirm-service-problem"] as const) {
        await opened.show(SCREENS[name]);
        const places = await opened.page.evaluate(() =>
          ["[role=alert] .note-title", ":focus"].map((selector) => {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
          }),
        );
        expect(places, `${name} at ${viewport.width}`).toEqual([true, true]);
      }
      await opened.close();
    }
  });

  it("can be gone through by keyboard alone, to the end and back", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const seen: string[] = [];
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press("Tab");
      seen.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          const ring = element === null ? "none" : getComputedStyle(element).outlineStyle;
          const words = element instanceof HTMLInputElement ? element.value : element?.textContent;
          return `${words} ${ring}`;
        }),
      );
    }
    expect(seen.map((each) => each.slice(0, 10))).toEqual([
      "press-04 s",
      "Versafire ",
      "Heidelberg",
      "What Acme ",
      "Not the ri",
      expect.stringContaining("English"),
      "Decline so",
      "Accept sol",
      expect.anything(),
    ]);
    expect(seen.slice(0, 8).filter((each) => !each.endsWith(" solid"))).toEqual([]);
    await page.getByRole("textbox").focus();
    await page.keyboard.press("End");
    await page.keyboard.type("9");
    for (let press = 0; press < 7; press += 1) await page.keyboard.press("Tab");
    await page.locator("[aria-disabled=false]", { hasText: "Accept" }).waitFor();
    await page.keyboard.press("Space");
    expect((await window.sent()).filter(({ name }) => name !== "checkName")).toEqual([
      { name: "accept", payload: { name: "press-049", card: cardKey(CARD) } },
    ]);
    await window.close();
  });

  it.each(["light", "dark"] as const)("has enough contrast in %s", async (colorScheme) => {
    const window = await house.open(SCREENS.card, { colorScheme });
    for (const [name, screen] of ALL) {
      await window.show(screen);
      const ratios = await window.page.evaluate(measureContrast);
      expect(ratios.length, name).toBeGreaterThan(2);
      for (const { text, ratio } of ratios) {
        expect(ratio, `${name}: ${text}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    await window.close();
  });

  it("stands still for those who asked for it", async () => {
    const window = await house.open(SCREENS["working-card"], { reducedMotion: "reduce" });
    expect(await window.page.evaluate(() => document.getAnimations().length)).toBe(0);
    const lively = await house.open(SCREENS["working-card"], { reducedMotion: "no-preference" });
    expect(await lively.page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    await window.close();
    await lively.close();
  });
});

describe("somebody else's words in a real browser", () => {
  it("make no element, break no layout and run nothing", async () => {
    const window = await house.open(SCREENS.card);
    const count = () =>
      window.page.evaluate(() => {
        const buttons = document.querySelectorAll(".button-text").length;
        return document.querySelectorAll("*").length - buttons;
      });
    const before = await count();
    for (const text of fc.sample(hostileText, 100)) {
      const named = { id: "x", name: text };
      await window.show(
        cardScreen({
          organization: named,
          group: named,
          inviterName: text,
          recipientName: text,
          message: text,
          licences: [named, named],
          machine: { ...CARD.machine, hostname: text },
        }),
      );
      expect(await count()).toBe(before);
      const wide = await window.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(480);
    }
    expect(await window.close()).toEqual([]);
  });
});

describe("the built page", () => {
  it("asks for its own files alone", async () => {
    const window = await house.open(SCREENS.card);
    await window.close();
    const own = await readdir(join(house.directory, "assets"));
    const allowed = new Set(["/", ...own.map((name) => `/assets/${name}`)]);
    expect(house.requests.filter((path) => !allowed.has(path))).toEqual([]);
  });

  it("has nothing inline, no map and no address of elsewhere", async () => {
    const html = await readFile(join(house.directory, "index.html"), "utf8");
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|crossorigin/u);
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"/u);
    const sources = [...html.matchAll(/(?:src|href)="([^"]*)"/gu)].map((match) => match[1]);
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) expect(source).toMatch(/^\.\/assets\/[\w-]+-[\w-]{8}\.\w+$/u);
    const files = await readdir(house.directory, { recursive: true });
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});

/** Contrast of every piece of text drawn on one plain colour (WCAG 2.2, 1.4.3). Runs in the page. */
function measureContrast(): { text: string; ratio: number }[] {
  const parse = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const light = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found: { text: string; ratio: number }[] = [];
  for (const element of document.querySelectorAll<HTMLElement>("main *, .brand span")) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
    const off = element.closest("[inert],[aria-disabled='true'],.only-spoken") !== null;
    if (!own || off || element.getClientRects().length === 0) continue;
    let ground: Element | null = element;
    let colour = "rgba(0, 0, 0, 0)";
    while (ground !== null && /^rgba\(.*, 0\)$/u.test(colour)) {
      colour = getComputedStyle(ground).backgroundColor;
      if (ground.classList.contains("panel")) {
        colour = getComputedStyle(ground).getPropertyValue("--panel").trim();
        const hex = colour.slice(1).match(/../gu) ?? [];
        colour = `rgb(${hex.map((part) => Number.parseInt(part, 16)).join(", ")})`;
      }
      ground = ground.parentElement;
    }
    // A mixed, half-transparent ground is close to the one below it; only plain ones are measured.
    if (!colour.startsWith("rgb(")) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(parse(colour))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    found.push({ text: element.textContent.slice(0, 40), ratio });
  }
  return found;
}
