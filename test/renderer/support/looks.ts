import type { Page } from "playwright-core";
import { isLanguage, LANGUAGES, type Language } from "../../../messages/languages.ts";
import { loadFailureWords } from "../../../messages/loadWords.ts";
import { SCREENS } from "./fixtures.ts";
import type { PageHouse, WindowOptions } from "./pageWindow.ts";
import { viewAt, type Stop } from "./tour.ts";

/** A language that pictures are taken in. */
export interface Tongue {
  readonly name: string;
  readonly language: Language;
  readonly locale: string;
  /** Shown from right to left, whatever the language's own direction is. */
  readonly isMirrored: boolean;
}

const ENGLISH: Tongue = { name: "en", language: "en", locale: "en-GB", isMirrored: false };

/** English, and a language from right to left: Arabic where there are texts, else English mirrored. */
export const TONGUES: readonly [Tongue, Tongue] = [ENGLISH, rightToLeft()];

function rightToLeft(): Tongue {
  const tag: string = "ar";
  if (!isLanguage(tag)) return { ...ENGLISH, name: "en-mirrored", isMirrored: true };
  return { name: tag, language: tag, locale: tag, isMirrored: false };
}

export const THEMES = ["light", "dark"] as const;

/** The two ends of what people have: a phone-sized panel, and a desktop. */
export const SIZES = {
  "360x640": { width: 360, height: 640 },
  "1280x800": { width: 1280, height: 800 },
} as const;

/** How a screen is looked at. */
export interface Look {
  readonly tongue: Tongue;
  readonly theme: (typeof THEMES)[number];
  readonly size: keyof typeof SIZES;
}

export const LOOKS: readonly Look[] = TONGUES.flatMap((tongue) =>
  THEMES.flatMap((theme) =>
    (["360x640", "1280x800"] as const).map((size) => ({ tongue, theme, size })),
  ),
);

/** The hour at which all pictures are taken: the fixtures' invitation has three days left then. */
const HOUR = new Date("2031-03-01T10:05:00Z");

/** A window that can be led from stop to stop and stands still at each. */
export interface TourWindow {
  readonly page: Page;
  /** Shows a stop afresh, with nothing left of the one before, and waits until it is drawn. */
  go(stop: Stop): Promise<void>;
  /** Makes the window so tall that all of the stop is in sight at once. */
  stretch(): Promise<void>;
  close(): Promise<readonly string[]>;
}

export async function openTour(
  house: PageHouse,
  look: Look,
  options: WindowOptions = {},
): Promise<TourWindow> {
  const { tongue, theme, size } = look;
  const words = await loadFailureWords(tongue);
  const window = await house.open(SCREENS.working, {
    viewport: SIZES[size],
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: tongue.locale,
    timezoneId: "Europe/Berlin",
    ...options,
  });
  const { page } = window;
  await page.clock.setFixedTime(HOUR);
  let revision = 1;
  const show = async (stop: Stop) => {
    revision += 1;
    await window.push(viewAt(stop, revision, words));
    await drawn(page);
  };
  return {
    page,
    go: async (stop) => {
      // Between two of a kind, a screen of another: what was opened in one is closed in the next.
      await show({ name: "between", chapter: "working", screen: SCREENS.working });
      await show(stop);
      await settle(page, tongue);
      if (stop.press === undefined) return;
      await page.locator(stop.press).first().click();
      await drawn(page);
    },
    stretch: async () => {
      const width = page.viewportSize()?.width ?? SIZES[size].width;
      // Twice: in a taller window there is more air, which takes room as well.
      for (let time = 0; time < 2; time += 1) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height });
      }
    },
    close: () => window.close(),
  };
}

/** Two frames: one draws, the other runs after its effects. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function settle(page: Page, { language, isMirrored }: Tongue): Promise<void> {
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  // A fresh card takes no consent in its first half second.
  await page.waitForFunction(
    () => document.querySelector('[data-screen="card"] .actions [aria-disabled="true"]') === null,
  );
  const direction = isMirrored ? "rtl" : LANGUAGES[language].direction;
  await page.evaluate((dir) => {
    const root = document.documentElement;
    root.dir = dir;
    // Pictures would differ by the moment in which they were taken.
    root.style.caretColor = "transparent";
  }, direction);
  await drawn(page);
}
