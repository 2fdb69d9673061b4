import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openTour, SIZES, type Look } from "../../test/renderer/support/looks.ts";
import type { PageHouse } from "../../test/renderer/support/pageWindow.ts";
import type { Stop } from "../../test/renderer/support/tour.ts";

/** A picture of one stop in one look. */
export interface Picture {
  readonly stop: Stop;
  readonly look: Look;
  /** Below the gallery's folder, with slashes. */
  readonly file: string;
  /** The same with all that scrolls; `null` where everything is in sight. */
  readonly wholeFile: string | null;
}

function fileOf({ tongue, theme, size }: Look, name: string): string {
  return `${tongue.name}/${theme}/${size}/${name}.png`;
}

/**
 * Takes all stops in one look, with one window.
 * @param folder the gallery's
 * @param onPicture called after each stop
 */
export async function takePictures(
  house: PageHouse,
  look: Look,
  stops: readonly Stop[],
  folder: string,
  onPicture: () => void,
): Promise<readonly Picture[]> {
  const tour = await openTour(house, look);
  const pictures: Picture[] = [];
  const save = async (name: string): Promise<string> => {
    const file = fileOf(look, name);
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    // Nothing put into the page for the picture: its policy would refuse that.
    const image = await tour.page.screenshot({ caret: "initial", animations: "allow" });
    await writeFile(path, image);
    return file;
  };
  const saveWhole = async (name: string): Promise<string> => {
    // A taller window, since what stays in sight while the rest scrolls would cover something.
    await tour.stretch();
    const file = await save(name);
    await tour.page.setViewportSize(SIZES[look.size]);
    return file;
  };
  for (const stop of stops) {
    await tour.go(stop);
    const file = await save(stop.name);
    const scrolls = await tour.page.evaluate(
      () => document.documentElement.scrollHeight > window.innerHeight,
    );
    const wholeFile = scrolls ? await saveWhole(`${stop.name}-whole`) : null;
    pictures.push({ stop, look, file, wholeFile });
    onPicture();
  }
  await tour.close();
  return pictures;
}
