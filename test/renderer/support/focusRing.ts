import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** How far around a control its ring may reach, in CSS px. */
const MARGIN = 8;

/** What WCAG 2.2 asks of a focus indicator (2.4.13). */
export interface FocusRing {
  /** Area in px² in which the focus changes the colour by at least 3:1. */
  readonly area: number;
  /** That of a line of 2 px around the control. */
  readonly asked: number;
}

function channel(value: number): number {
  const part = value / 255;
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance(data: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Measures, in pixels, what the focus changes about the control that has it. */
export async function measureFocusRing(page: Page): Promise<FocusRing> {
  const clip = await page.evaluate((margin) => {
    const box = (document.activeElement as HTMLElement).getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left - margin), Math.max(0, box.top - margin)];
    const [right, bottom] = [
      Math.min(window.innerWidth, box.right + margin),
      Math.min(window.innerHeight, box.bottom + margin),
    ];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, MARGIN);
  const take = async () => PNG.sync.read(await page.screenshot({ clip, caret: "initial" }));
  const focused = await take();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const bare = await take();
  let area = 0;
  for (let at = 0; at < bare.data.length; at += 4) {
    const one = luminance(focused.data, at);
    const other = luminance(bare.data, at);
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3) area += 1;
  }
  const sides = clip.width + clip.height - 4 * MARGIN;
  return { area, asked: 2 * 2 * sides };
}
