import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Language } from "../../messages/languages.ts";
import type { AgentScreen, AgentView } from "../../preload/contract.ts";
import { PROBLEM_SCREENS, SCREENS, viewOf } from "./support/fixtures.ts";
import { inspectScreen } from "./support/inspectScreen.ts";
import { findClipped, findForeignWords } from "./support/inspectWords.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";
import { pseudoText } from "./support/pseudoText.ts";
import { sampled } from "./support/scale.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse("test/renderer/support/pseudoPage.config.ts");
});
afterAll(() => house?.close());

/** What the agent says itself, said in the same language. */
function translated<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => translated(each)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const isProblem = "advice" in value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => {
    const isSaid = isProblem && ["title", "text", "advice"].includes(key);
    return [key, isSaid ? pseudoText(String(each)) : translated(each)];
  });
  return Object.fromEntries(entries) as Value;
}

const LANGUAGES = [
  { language: "en-XA", direction: "ltr" },
  { language: "ar-XB", direction: "rtl" },
] as const;

function viewIn(language: string, screen: AgentScreen, revision: number, queued = 0): AgentView {
  const view = viewOf(translated(screen), revision, queued);
  return { ...view, language: language as Language };
}

/** Where words find the least room. */
const NARROW = { width: 320, height: 480 } as const;

const SIZES = [{ width: 960, height: 720 }, { width: 480, height: 640 }, NARROW] as const;

const ALL: readonly (readonly [string, AgentScreen])[] = [
  ...Object.entries(SCREENS),
  ...PROBLEM_SCREENS.map((screen) => [screen.problem.code, screen] as const),
];

async function openIn(language: string, viewport: (typeof SIZES)[number]) {
  const window = await house.open(SCREENS.welcome, { viewport });
  const { page } = window;
  let revision = 1;
  const show = async (screen: AgentScreen, queued = 0) => {
    revision += 1;
    await window.push(viewIn(language, screen, revision, queued));
    await page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
    // Two frames: one draws, the other runs after its effects.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };
  return { window, page, show };
}

describe.each(LANGUAGES)("in a language that is written $direction", ({ language, direction }) => {
  it.each(SIZES)("every screen fits at $width x $height, in no other words", async (viewport) => {
    const { window, page, show } = await openIn(language, viewport);
    const faults: Record<string, readonly string[]> = {};
    for (const [name, screen] of viewport === NARROW ? ALL : sampled(ALL, 4)) {
      await show(screen, name.startsWith("card") ? 2 : 0);
      const found = [
        ...(await page.evaluate(inspectScreen)),
        ...(await page.evaluate(findClipped)),
        ...(await page.evaluate(findForeignWords)),
      ];
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
    expect(await page.locator("html").getAttribute("dir")).toBe(direction);
    expect(await window.close()).toEqual([]);
  });
});

describe("a code", () => {
  it.each(LANGUAGES)("is judged in words that fit: $direction", async ({ language }) => {
    const { window, page, show } = await openIn(language, SIZES[2]);
    await show(SCREENS.welcome);
    for (const typed of ["ABCD", "EFG-", "HJKM", "NPQR"]) {
      await page.keyboard.type(typed);
      expect(await page.evaluate(findClipped), typed).toEqual([]);
      expect(await page.evaluate(findForeignWords), typed).toEqual([]);
    }
    // The first group is the first on the left, as in the e-mail, whichever way the page is read.
    const places = await page.evaluate(() =>
      [...document.querySelectorAll(".code-box")].map((box) => box.getBoundingClientRect().left),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    await window.close();
  });
});

describe("the inspection", () => {
  it("finds what is said in English, and what is cut off", async () => {
    const { window, page, show } = await openIn("en-XA", SIZES[2]);
    await show(SCREENS.declined);
    await page.evaluate(() => {
      const text = document.createElement("p");
      text.textContent = "Forgotten";
      const wide = document.createElement("p");
      // The page breaks what is too long; this is what it would look like if it did not.
      wide.style.overflowWrap = "normal";
      wide.textContent = "[!! Wide !!]".replaceAll(" ", "_".repeat(80));
      document.querySelector(".content-body")?.append(text, wide);
    });
    expect(await page.evaluate(findForeignWords)).toEqual(["Forgotten"]);
    expect((await page.evaluate(findClipped)).join()).toContain("[!!____");
    await window.close();
  });
});

describe("another language", () => {
  it("is asked for by its own name, and the page speaks it as soon as the agent does", async () => {
    const { window, page } = await openIn("en-XA", SIZES[1]);
    const picker = page.getByLabel("Language");
    expect(await picker.inputValue()).toBe("en");
    await picker.selectOption("ar-XB");
    expect(await window.sent()).toEqual([{ name: "setLanguage", payload: { language: "ar-XB" } }]);
    // The agent decides; until then nothing has changed.
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await window.push(viewIn("ar-XB", SCREENS.welcome, 2));
    await page.locator('html[lang="ar-XB"][dir="rtl"]').waitFor();
    expect(await page.title()).toContain("[!!");
    expect(await page.getByLabel("[!!", { exact: false }).first().isVisible()).toBe(true);
    expect(await window.close()).toEqual([]);
  });

  it("that cannot be read is English", async () => {
    const { window, page, show } = await openIn("en-XA", SIZES[1]);
    await show(SCREENS.declined);
    await window.push(viewIn("tlh", SCREENS.welcome, 3));
    await page.getByRole("heading", { name: "Open your invitation" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await window.close()).toEqual([]);
  });

  it("is the browser's own where no agent says which", async () => {
    const window = await house.open(null, { locale: "ar-XB" });
    await window.page.locator('html[lang="ar-XB"]').waitFor();
    expect(await window.page.getByRole("heading").textContent()).toContain("[!!");
    expect(await window.page.title()).toContain("[!!");
    await window.close();
  });
});
