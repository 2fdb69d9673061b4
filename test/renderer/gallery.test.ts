import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { galleryPage } from "../../scripts/gallery/galleryPage.ts";
import { takePictures, type Picture } from "../../scripts/gallery/picture.ts";
import { findAxeFaults, installAxe } from "./support/findAxeFaults.ts";
import { SCREENS } from "./support/fixtures.ts";
import { LOOKS, SIZES } from "./support/looks.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";
import { CHAPTERS, TOUR } from "./support/tour.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let house: PageHouse;
let folder: string;
let pictures: Picture[];

beforeAll(async () => {
  house = await openPageHouse();
  folder = mkdtempSync(join(tmpdir(), "latchkey-gallery-"));
  const stops = TOUR.filter(({ name }) => name === "card" || name === "link.cut_off");
  pictures = [];
  for (const look of LOOKS) {
    pictures.push(...(await takePictures(house, look, stops, folder, () => undefined)));
  }
  writeFileSync(join(folder, "index.html"), galleryPage(pictures));
});

afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the tour", () => {
  it("goes to every screen and every failure there is, each by a name of its own", () => {
    const names = TOUR.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(SCREENS), ...ERROR_CODES]));
    expect(names.filter((name) => !/^[\w.-]+$/u.test(name))).toEqual([]);
    expect(new Set(TOUR.map(({ chapter }) => chapter))).toEqual(new Set(Object.keys(CHAPTERS)));
  });
});

describe("the gallery", () => {
  it("has a picture of the right size of each stop in each look, no two of them alike", () => {
    const seen = new Set<string>();
    for (const { file, look } of pictures) {
      const bytes = readFileSync(join(folder, file));
      const { width, height } = PNG.sync.read(bytes);
      expect({ width, height }, file).toEqual(SIZES[look.size]);
      seen.add(bytes.toString("base64"));
    }
    expect(seen.size).toBe(2 * LOOKS.length);
  });

  it("has one of all that scrolls, where something does", () => {
    const whole = pictures.filter(
      ({ stop, look }) => stop.name === "card" && look.size === "360x640",
    );
    expect(whole).toHaveLength(LOOKS.length / 2);
    for (const { wholeFile, look } of whole) {
      const { width, height } = PNG.sync.read(readFileSync(join(folder, wholeFile ?? "none")));
      expect(width).toBe(SIZES[look.size].width);
      expect(height).toBeGreaterThan(SIZES[look.size].height);
    }
  });

  it("shows them on a page without faults, filtered without a script", async () => {
    const page = await house.browser.newPage();
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    expect(await page.locator("script").count()).toBe(0);
    const files = await page
      .locator("main img")
      .evaluateAll((images) => images.map((image) => image.getAttribute("src") ?? ""));
    expect(files.toSorted()).toEqual(pictures.map(({ file }) => file).toSorted());
    const links = await page
      .locator("main a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.filter((href) => !existsSync(join(folder, href)))).toEqual([]);

    const shown = () =>
      page
        .locator("main img")
        .evaluateAll((images) => images.filter((image) => image.checkVisibility()).length);
    expect(await shown()).toBe(2 * LOOKS.length);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await shown()).toBe(LOOKS.length);

    await installAxe(page);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.close();
  });

  it("takes no name for markup", () => {
    const [picture] = pictures;
    if (picture === undefined) throw new Error("no pictures");
    const hostile = { ...picture, stop: { ...picture.stop, name: 'a"><b>' } };
    expect(galleryPage([hostile])).not.toContain("<b>");
  });
});
