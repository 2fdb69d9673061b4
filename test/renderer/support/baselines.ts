import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { THEMES, TONGUES, type Look } from "./looks.ts";
import { TOUR, type Stop } from "./tour.ts";

/** A picture that is kept, to be compared with what the window shows now. */
export interface Baseline {
  readonly stop: Stop;
  readonly look: Look;
  /** Where it is kept. */
  readonly path: string;
}

/** What draws letters; where it differs, so do the pictures. */
export interface Drawer {
  /** Major version of Chromium. */
  readonly chromium: string;
  /** Digest of a sample of letters as they are drawn. */
  readonly letters: string;
}

const FOLDER = fileURLToPath(new URL("../baselines/", import.meta.url));

/** Says by what the pictures were drawn. */
export const DRAWER_FILE = join(FOLDER, "drawnBy.json");

const KEY_STOPS = [
  "welcome",
  "card",
  "card-join",
  "confirm-service-marked",
  "credentials",
  "working-card",
  "waiting",
  "approved",
  "home",
  "problem-network",
];
const [english, rightToLeft] = TONGUES;

/** The screens that most people meet, in both themes; a few large, and from right to left. */
export const BASELINES: readonly Baseline[] = [
  ...THEMES.flatMap((theme) => kept(KEY_STOPS, { tongue: english, theme, size: "360x640" })),
  ...kept(["card", "home"], { tongue: english, theme: "light", size: "1280x800" }),
  ...kept(["welcome", "card", "home"], { tongue: rightToLeft, theme: "light", size: "360x640" }),
];

function kept(names: readonly string[], look: Look): Baseline[] {
  return names.map((name) => {
    const stop = TOUR.find((each) => each.name === name);
    if (stop === undefined) throw new Error(`no stop is called ${name}`);
    const file = `${name}.${look.tongue.name}.${look.theme}.${look.size}.png`;
    return { stop, look, path: join(FOLDER, file) };
  });
}

/**
 * A picture of what the page shows, in colours so coarse that gradients are bands, which makes the
 * file a third as large.
 * @param bits kept of each colour's eight
 */
export async function takePicture(page: Page, bits = 5): Promise<PNG> {
  const lost = (1 << (8 - bits)) - 1;
  const picture = PNG.sync.read(
    await page.screenshot({ caret: "initial", animations: "allow", scale: "css" }),
  );
  for (let at = 0; at < picture.data.length; at += 1) {
    if (at % 4 !== 3) picture.data[at] = ((picture.data[at] ?? 0) & ~lost) | ((lost + 1) >> 1);
  }
  return picture;
}

/** Without transparency, which no picture of a window has. */
export function encodePicture(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: -1 });
}

/** Asks a browser what it draws letters with, whatever windows it shows besides. */
export async function askDrawer(browser: Browser): Promise<Drawer> {
  const sample = await browser.newPage({
    viewport: { width: 480, height: 240 },
    colorScheme: "light",
    locale: "en-GB",
  });
  const families = ["system-ui", "sans-serif", "monospace"];
  const letters = "Hamburgefonstiv 0123456789 ÄÖÜßéñç “’” العربية";
  await sample.setContent(
    families.map((family) => `<p style="font: 600 16px ${family}">${letters}</p>`).join(""),
  );
  const drawn = PNG.sync.read(await sample.screenshot());
  await sample.close();
  return {
    chromium: browser.version().split(".")[0] ?? "unknown",
    letters: createHash("sha256").update(drawn.data).digest("hex").slice(0, 16),
  };
}
