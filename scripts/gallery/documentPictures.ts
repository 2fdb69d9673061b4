import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { encodePicture, takePicture } from "../../test/renderer/support/baselines.ts";
import { openTour, TONGUES, type Look } from "../../test/renderer/support/looks.ts";
import type { PageHouse } from "../../test/renderer/support/pageWindow.ts";
import { TOUR } from "../../test/renderer/support/tour.ts";

const FOLDER = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const WIDTH = 640;

const [english, rightToLeft] = TONGUES;

/** What the documents show of the window: the whole of a screen, as wide as a small window. */
const PICTURES: readonly (readonly [string, string, Pick<Look, "tongue" | "theme">])[] = [
  ["window-card.png", "card", { tongue: english, theme: "light" }],
  ["window-home.png", "home", { tongue: english, theme: "dark" }],
  ["window-card-right-to-left.png", "card", { tongue: rightToLeft, theme: "light" }],
  ["window-problem.png", "service.certificate", { tongue: english, theme: "light" }],
];

/** Takes the documents' pictures anew. */
export async function takeDocumentPictures(house: PageHouse): Promise<void> {
  for (const [file, name, look] of PICTURES) {
    const stop = TOUR.find((each) => each.name === name);
    if (stop === undefined) throw new Error(`no stop is called ${name}`);
    const viewport = { width: WIDTH, height: 640 };
    const tour = await openTour(house, { ...look, size: "360x640" }, { viewport });
    await tour.go(stop);
    await tour.stretch();
    const picture = encodePicture(await takePicture(tour.page, 6));
    await writeFile(`${FOLDER}${file}`, picture);
    process.stdout.write(`docs/images/${file}: ${Math.ceil(picture.length / 1024)} KiB\n`);
    await tour.close();
  }
}
