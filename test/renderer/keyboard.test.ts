import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { controlNames, focusedControl, type ReachedControl } from "./support/controls.ts";
import { measureFocusRing } from "./support/focusRing.ts";
import { openTour, THEMES, TONGUES, type Look } from "./support/looks.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";
import { sampled } from "./support/scale.ts";
import { FAILURE_STOPS, SCREEN_STOPS, type Stop } from "./support/tour.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const STOPS: readonly Stop[] = [...SCREEN_STOPS, ...sampled(FAILURE_STOPS, 12)];
const LOOK: Look = { tongue: TONGUES[0], theme: "light", size: "360x640" };

/** Presses Tab through the whole screen; back at its beginning, every control was there once. */
async function tabThrough(page: Page, key: "Tab" | "Shift+Tab"): Promise<ReachedControl[]> {
  const count = (await controlNames(page)).length;
  await page.evaluate(() => {
    // From the very beginning, or the end: both lie outside of all that is shown.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const reached: ReachedControl[] = [];
  for (let press = 0; press <= count; press += 1) {
    await page.keyboard.press(key);
    const control = await focusedControl(page);
    if (control !== null) reached.push(control);
  }
  return reached.slice(0, count);
}

/** Controls that come in the order of the keyboard, but stand above what came before. */
function jumps(reached: readonly ReachedControl[]): string[] {
  return reached.flatMap((control, index) => {
    const before = reached[index - 1];
    if (before === undefined || control.y >= before.y - 1) return [];
    return [`${before.name} → ${control.name}`];
  });
}

describe("by keyboard alone", () => {
  it("reaches every control of every screen, in the order it is read, forth and back", async () => {
    // So tall that all of a screen is in sight at once, where it stands.
    const tour = await openTour(house, LOOK, { viewport: { width: 360, height: 2400 } });
    const backwards = sampled(STOPS, 4);
    for (const stop of STOPS) {
      await tour.go(stop);
      const names = await controlNames(tour.page);
      const forth = await tabThrough(tour.page, "Tab");
      expect(
        forth.map(({ index }) => index),
        `${stop.name}: ${names.join(", ")}`,
      ).toEqual(names.map((_, index) => index));
      expect(jumps(forth), stop.name).toEqual([]);
      if (!backwards.includes(stop)) continue;
      const back = await tabThrough(tour.page, "Shift+Tab");
      expect(back.map(({ index }) => index).toReversed(), stop.name).toEqual(
        names.map((_, index) => index),
      );
    }
    expect(await tour.close()).toEqual([]);
  });

  it("always sees what has the focus, however small the window", async () => {
    const windows = [
      [{ width: 360, height: 640 }, sampled(STOPS, 2)],
      [{ width: 800, height: 480 }, sampled(STOPS, 6)],
      [{ width: 320, height: 300 }, sampled(STOPS, 4)],
    ] as const;
    for (const [viewport, stops] of windows) {
      const tour = await openTour(house, LOOK, { viewport });
      for (const stop of stops) {
        await tour.go(stop);
        const hidden = (await tabThrough(tour.page, "Tab")).filter(({ isSeen }) => !isSeen);
        expect(
          hidden.map(({ name }) => name),
          `${stop.name} at ${viewport.width}x${viewport.height}`,
        ).toEqual([]);
      }
      await tour.close();
    }
  });

  it.each([
    ...THEMES.map((theme) => [theme, theme, {}] as const),
    ["forced colours", "dark", { forcedColors: "active" }] as const,
  ])("shows the focus by a ring that stands out, in %s", async (_, theme, options) => {
    const tour = await openTour(house, { ...LOOK, theme }, options);
    const { page } = tour;
    const measured = new Set<string>();
    for (const stop of theme === "light" ? SCREEN_STOPS : sampled(SCREEN_STOPS, 4)) {
      await tour.go(stop);
      const count = (await controlNames(page)).length;
      for (let index = 0; index < count; index += 1) {
        const kind = await page.evaluate((at) => {
          const control = [...document.querySelectorAll<HTMLElement>("[data-reached]")][at];
          control?.focus({ focusVisible: true });
          const place = control?.closest(".panel, .actions, .tag, .card, .note")?.className;
          return `${control?.tagName} ${control?.className} in ${place}`;
        }, index);
        if (measured.has(kind)) continue;
        measured.add(kind);
        const { area, asked } = await measureFocusRing(page);
        expect(area, `${stop.name}: ${kind}`).toBeGreaterThanOrEqual(asked);
      }
    }
    expect(measured.size).toBeGreaterThan(8);
    await tour.close();
  });
});
