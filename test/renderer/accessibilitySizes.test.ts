import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { controlNames } from "./support/controls.ts";
import { inspectScreen } from "./support/inspectScreen.ts";
import { openTour, TONGUES, type Look, type TourWindow } from "./support/looks.ts";
import { openPageHouse, type PageHouse, type WindowOptions } from "./support/pageWindow.ts";
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

/** Goes to each stop, and puts what is wrong there by its name. */
async function findFaults(
  tour: TourWindow,
  stops: readonly Stop[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const faults: Record<string, readonly string[]> = {};
  for (const stop of stops) {
    await tour.go(stop);
    const found = await look(tour.page);
    if (found.length > 0) faults[stop.name] = found;
  }
  return faults;
}

/** What the tour does itself to stand still, and in another language. */
const OWN_FAULTS = new Set(["a style attribute", "no language"]);

/** Names, targets of 44 px, nothing out of sight. */
async function inspect(page: Page): Promise<readonly string[]> {
  const faults = await page.evaluate(inspectScreen);
  return faults.filter((fault) => !OWN_FAULTS.has(fault));
}

const WINDOWS: readonly (readonly [string, WindowOptions])[] = [
  ["on a panel of 320 px", { viewport: { width: 320, height: 480 } }],
  ["on a panel that lies, 800x480", { viewport: { width: 800, height: 480 } }],
  ["on a screen that stands, 1080x1920", { viewport: { width: 1080, height: 1920 } }],
  ["at 4K, every pixel one", { viewport: { width: 3840, height: 2160 } }],
  ["at 4K, twice as large", { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 2 }],
];

describe("every screen", () => {
  it.each(WINDOWS)("has its targets of 44 px and stays inside, %s", async (_, options) => {
    const tour = await openTour(house, LOOK, options);
    expect(await findFaults(tour, sampled(STOPS, 5), inspect)).toEqual({});
    await tour.close();
  });

  it("stays inside with text twice as large, from right to left as well", async () => {
    for (const tongue of TONGUES) {
      const tour = await openTour(house, { ...LOOK, tongue });
      const faults = await findFaults(tour, sampled(STOPS, 5), async (page) => {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        const found = await inspect(page);
        await page.evaluate(() => document.documentElement.removeAttribute("style"));
        return found;
      });
      expect(faults, tongue.name).toEqual({});
      await tour.close();
    }
  });

  it("moves nothing for those who asked for that", async () => {
    const tour = await openTour(house, LOOK);
    const faults = await findFaults(tour, sampled(STOPS, 2), (page) =>
      page.evaluate(() => document.getAnimations().map(({ id }) => `moves: ${id}`)),
    );
    expect(faults).toEqual({});
    await tour.close();
  });
});

describe("at 4K", () => {
  it("keeps lines short, and text as large as from an arm's length", async () => {
    const tour = await openTour(house, LOOK, { viewport: { width: 3840, height: 2160 } });
    const faults = await findFaults(tour, sampled(SCREEN_STOPS, 3), (page) =>
      page.evaluate(() => {
        const found: string[] = [];
        const body = document.querySelector(".content-body")?.getBoundingClientRect();
        const room = document.querySelector(".content")?.getBoundingClientRect();
        if (body === undefined || room === undefined) return ["no content"];
        const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        if (body.width > 48 * size) found.push(`lines of ${body.width} px`);
        const [before, after] = [body.left - room.left, room.right - body.right];
        if (Math.abs(before - after) > 2) found.push(`not in the middle: ${before}, ${after}`);
        // At this distance from so many pixels, 16 of them are less than a millimetre high.
        if (size < 20) found.push(`text of ${size} px`);
        return found;
      }),
    );
    expect(faults).toEqual({});
    await tour.close();
  });
});

describe("on a panel that lies", () => {
  it("shows the heading and what can be done at once", async () => {
    const tour = await openTour(house, LOOK, { viewport: { width: 800, height: 480 } });
    const faults = await findFaults(tour, SCREEN_STOPS.filter(isPlain), (page) =>
      page.evaluate(() =>
        ["h1", ".actions .button-primary"].filter((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box !== undefined && (box.top < 0 || box.bottom > window.innerHeight);
        }),
      ),
    );
    expect(faults).toEqual({});
    await tour.close();
  });
});

/** Without a step that was opened, or a field to mend, to which the page has moved. */
function isPlain({ name, press }: Stop): boolean {
  return press === undefined && !name.endsWith("-problem");
}

describe("above a keyboard on the screen", () => {
  it("keeps the field that is typed into in sight, with its label", async () => {
    const tour = await openTour(house, LOOK, { viewport: { width: 360, height: 640 } });
    const { page } = tour;
    let fields = 0;
    for (const stop of sampled(SCREEN_STOPS, 2)) {
      await page.setViewportSize({ width: 360, height: 640 });
      await tour.go(stop);
      await controlNames(page);
      const count = await page.locator("input, textarea").count();
      for (let index = 0; index < count; index += 1) {
        const field = page.locator("input, textarea").nth(index);
        if (!(await field.isVisible())) continue;
        fields += 1;
        await field.focus();
        // The keyboard comes up and takes half of the window.
        await page.setViewportSize({ width: 360, height: 300 });
        await field.scrollIntoViewIfNeeded();
        const hidden = await field.evaluate((element) => {
          const { labels } = element as HTMLInputElement;
          const shown = [element, labels?.[0] ?? element.closest("fieldset")?.firstElementChild];
          return shown.flatMap((each) => {
            const box = each?.getBoundingClientRect();
            if (box === undefined) return ["nothing"];
            // A large field is in sight where its first line is.
            const bottom = Math.min(box.bottom, box.top + 60);
            return box.top >= 0 && bottom <= window.innerHeight ? [] : [each?.textContent ?? ""];
          });
        });
        expect(hidden, `${stop.name}, field ${index}`).toEqual([]);
        await page.setViewportSize({ width: 360, height: 640 });
      }
    }
    expect(fields).toBeGreaterThan(8);
    await tour.close();
  });
});
