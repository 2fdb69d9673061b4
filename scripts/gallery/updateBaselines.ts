import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  askDrawer,
  BASELINES,
  DRAWER_FILE,
  encodePicture,
  takePicture,
} from "../../test/renderer/support/baselines.ts";
import { openTour } from "../../test/renderer/support/looks.ts";
import type { PageHouse } from "../../test/renderer/support/pageWindow.ts";

/** Takes the pictures that the tests compare with anew; those of nothing that is kept now go. */
export async function updateBaselines(house: PageHouse): Promise<void> {
  const folder = dirname(DRAWER_FILE);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.endsWith(".png")) await rm(join(folder, name));
  }
  let bytes = 0;
  for (const look of new Set(BASELINES.map(({ look }) => look))) {
    const tour = await openTour(house, look);
    for (const { stop, path } of BASELINES.filter((baseline) => baseline.look === look)) {
      await tour.go(stop);
      const file = encodePicture(await takePicture(tour.page));
      await writeFile(path, file);
      bytes += file.length;
    }
    await tour.close();
  }
  const drawer = await askDrawer(house.browser);
  await writeFile(DRAWER_FILE, `${JSON.stringify(drawer, null, 2)}\n`);
  process.stdout.write(`${BASELINES.length} pictures, ${Math.ceil(bytes / 1024)} KiB: ${folder}\n`);
}
