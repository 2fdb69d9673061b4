// Started by `npm run gallery`, which explains the options.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LOOKS } from "../../test/renderer/support/looks.ts";
import { openPageHouse, type PageHouse } from "../../test/renderer/support/pageWindow.ts";
import { CHAPTERS, TOUR, type Stop } from "../../test/renderer/support/tour.ts";
import { takeDocumentPictures } from "./documentPictures.ts";
import { galleryPage } from "./galleryPage.ts";
import { updateBaselines } from "./updateBaselines.ts";
import { takePictures, type Picture } from "./picture.ts";

const FOLDER = fileURLToPath(new URL("../../dist/gallery", import.meta.url));
/** Windows side by side; more only wait for each other. */
const WINDOWS = 2;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    "update-baselines": { type: "boolean" },
    documents: { type: "boolean" },
  },
});

function chosenStops(only: string | undefined): readonly Stop[] {
  if (only === undefined) return TOUR;
  const words = only.split(",").map((word) => word.trim());
  return TOUR.filter((stop) =>
    words.some((word) => stop.name.startsWith(word) || stop.chapter.startsWith(word)),
  );
}

async function withHouse(work: (house: PageHouse) => Promise<void>): Promise<void> {
  process.stderr.write("Building the page …\n");
  const house = await openPageHouse();
  try {
    await work(house);
  } finally {
    await house.close();
  }
}

function takeGallery(stops: readonly Stop[]): Promise<void> {
  return withHouse(async (house) => {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    const total = stops.length * LOOKS.length;
    const pictures: Picture[] = [];
    let taken = 0;
    const waiting = [...LOOKS];
    const work = async () => {
      for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
        const own = await takePictures(house, look, stops, FOLDER, () => {
          taken += 1;
          if (taken % 50 === 0 || taken === total) {
            process.stderr.write(`${taken} of ${total} pictures\n`);
          }
        });
        pictures.push(...own);
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, work));
    const page = join(FOLDER, "index.html");
    await writeFile(page, galleryPage(pictures));
    process.stdout.write(`${page}\n`);
  });
}

const stops = chosenStops(values.only);
if (values["update-baselines"] === true) {
  await withHouse(updateBaselines);
} else if (values.documents === true) {
  await withHouse(takeDocumentPictures);
} else if (stops.length === 0) {
  const chapters = Object.keys(CHAPTERS).join(", ");
  process.stderr.write(`Nothing is called ${values.only}. Chapters: ${chapters}\n`);
  process.exitCode = 2;
} else {
  await takeGallery(stops);
}
