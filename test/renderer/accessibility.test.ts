import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SCREENS } from "./support/fixtures.ts";
import { findAxeFaults, installAxe } from "./support/findAxeFaults.ts";
import { openTour, TONGUES, type Look, type TourWindow } from "./support/looks.ts";
import { openPageHouse, type PageHouse, type WindowOptions } from "./support/pageWindow.ts";
import { IS_FULL, sampled } from "./support/scale.ts";
import { FAILURE_STOPS, SCREEN_STOPS, type Stop } from "./support/tour.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const [english, rightToLeft] = TONGUES;
const SMALL = { tongue: english, size: "360x640" } as const;

/** How people look at a screen; what the last asks for is that of Windows' contrast themes. */
const THEMES: readonly (readonly [string, Look, WindowOptions])[] = [
  ["light", { ...SMALL, theme: "light" }, {}],
  ["dark", { ...SMALL, theme: "dark" }, {}],
  ["high contrast", { ...SMALL, theme: "light" }, { contrast: "more" }],
  ["high contrast, dark", { ...SMALL, theme: "dark" }, { contrast: "more" }],
  ["forced colours", { ...SMALL, theme: "light" }, { forcedColors: "active" }],
  ["forced colours, dark", { ...SMALL, theme: "dark" }, { forcedColors: "active" }],
  ["right to left", { tongue: rightToLeft, size: "1280x800", theme: "light" }, {}],
];

/** All screens in the two themes that most people have; a sample in the others. */
function stopsOf(theme: string): readonly Stop[] {
  const isCommon = theme === "light" || theme === "dark";
  return isCommon
    ? [...SCREEN_STOPS, ...sampled(FAILURE_STOPS, 8)]
    : [...sampled(SCREEN_STOPS, 5), ...sampled(FAILURE_STOPS, 30)];
}

async function faultsAt(tour: TourWindow, stops: readonly Stop[]) {
  const faults: Record<string, readonly string[]> = {};
  for (const stop of stops) {
    await tour.go(stop);
    const found = await findAxeFaults(tour.page);
    if (found.length > 0) faults[stop.name] = found;
  }
  return faults;
}

describe("axe", () => {
  it.each(THEMES)("finds nothing wrong in %s", async (theme, look, options) => {
    const tour = await openTour(house, look, options);
    await installAxe(tour.page);
    expect(await faultsAt(tour, stopsOf(theme))).toEqual({});
    expect(await tour.close()).toEqual([]);
  });

  it("would find a field without a label, and text too faint", async () => {
    const tour = await openTour(house, { ...SMALL, theme: "light" });
    await installAxe(tour.page);
    await tour.go({ name: "spoilt", chapter: "start", screen: SCREENS.welcome });
    await tour.page.evaluate(() => {
      const field = document.querySelector("textarea");
      field?.labels?.item(0)?.remove();
      field?.removeAttribute("aria-describedby");
      const lead = document.querySelector<HTMLElement>(".lead");
      if (lead !== null) lead.style.color = "#cccccc";
    });
    const rules = (await findAxeFaults(tour.page)).map((fault) => fault.split(":")[0]);
    expect(new Set(rules)).toEqual(new Set(["label", "color-contrast"]));
    await tour.close();
  });
});

describe("high contrast", () => {
  it("keeps seven to one for all text of the card, in both themes", async () => {
    for (const theme of ["light", "dark"] as const) {
      const tour = await openTour(house, { ...SMALL, theme }, { contrast: "more" });
      await installAxe(tour.page);
      for (const stop of IS_FULL ? SCREEN_STOPS : SCREEN_STOPS.filter(isCard)) {
        await tour.go(stop);
        expect(await tour.page.evaluate(findFaintText), `${stop.name}, ${theme}`).toEqual([]);
      }
      await tour.close();
    }
  });
});

function isCard({ name }: Stop): boolean {
  return name === "card" || name === "home";
}

/** Runs in the page: text with less than the contrast of level AAA (WCAG 2.2, 1.4.6). */
async function findFaintText(): Promise<string[]> {
  const { violations } = await window.axe.run(document, {
    runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
    rules: { "color-contrast-enhanced": { enabled: true } },
  });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}
