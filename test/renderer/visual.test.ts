import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, describe, expect, it, vi } from "vitest";
import {
  askDrawer,
  BASELINES,
  DRAWER_FILE,
  encodePicture,
  takePicture,
  type Baseline,
  type Drawer,
} from "./support/baselines.ts";
import { openTour, type TourWindow } from "./support/looks.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Where a picture that differs is left, with what differs marked in it. */
const DIFFERENCES = fileURLToPath(new URL("../../dist/differences/", import.meta.url));

/** Of all pixels; a moved line, a lost icon or another colour of a button is more. */
const TOLERATED = 0.002;

const house: PageHouse = await openPageHouse();
afterAll(() => house.close());

/** Whether this machine draws letters as the one did that drew the pictures. */
async function isDrawnAlike(): Promise<boolean> {
  const kept = JSON.parse(readFileSync(DRAWER_FILE, "utf8")) as Drawer;
  const here = await askDrawer(house.browser);
  return here.chromium === kept.chromium && here.letters === kept.letters;
}

const isAlike = await isDrawnAlike();

/** What differs between two pictures, marked in a third; `null` where nothing does. */
function markDifferences(kept: PNG, now: PNG): PNG | null {
  const { width, height } = kept;
  const marked = new PNG({ width, height });
  const options = { threshold: 0.15 };
  const count = pixelmatch(kept.data, now.data, marked.data, width, height, options);
  return count > TOLERATED * width * height ? marked : null;
}

/** The names of those that differ; each is left there with its differences. */
async function differences(tour: TourWindow, baselines: readonly Baseline[]): Promise<string[]> {
  const found: string[] = [];
  for (const { stop, path } of baselines) {
    await tour.go(stop);
    const now = await takePicture(tour.page);
    const marked = markDifferences(PNG.sync.read(readFileSync(path)), now);
    if (marked === null) continue;
    const name = basename(path);
    mkdirSync(DIFFERENCES, { recursive: true });
    writeFileSync(join(DIFFERENCES, name), encodePicture(now));
    writeFileSync(join(DIFFERENCES, `marked-${name}`), encodePicture(marked));
    found.push(join(DIFFERENCES, `marked-${name}`));
  }
  return found;
}

describe("the window looks as it did", () => {
  const looks = [...new Set(BASELINES.map(({ look }) => look))];

  it
    .skipIf(!isAlike)
    .each(looks.map((look) => [look.tongue.name, look.theme, look.size, look] as const))(
    "in %s, %s, at %s, drawn by the Chromium and the fonts of the pictures kept",
    async (_language, _theme, _size, look) => {
      const tour = await openTour(house, look);
      const own = BASELINES.filter((baseline) => baseline.look === look);
      // A change that was meant: npm run gallery -- --update-baselines
      expect(await differences(tour, own)).toEqual([]);
      await tour.close();
    },
  );

  it("notices a button of another colour, and passes over a letter's edge", () => {
    const [baseline] = BASELINES;
    if (baseline === undefined) throw new Error("no pictures are kept");
    const kept = PNG.sync.read(readFileSync(baseline.path));
    const same = PNG.sync.read(readFileSync(baseline.path));
    for (let at = 0; at < 40; at += 1) same.data[at * 4 * 97] = 0;
    expect(markDifferences(kept, same)).toBeNull();
    PNG.bitblt(kept, same, 20, 20, 100, 40, 200, 500);
    expect(markDifferences(kept, same)).not.toBeNull();
  });
});
