import { fromOklch, toLinear, toOklch, toRgb, type Hex } from "./oklch.ts";

/** Text (WCAG 2.2 s1.4.3) and what must be made out to use a control (s1.4.11). */
export const TEXT_RATIO = 4.5;
export const CONTROL_RATIO = 3;

function luminance(hex: Hex): number {
  const [red, green, blue] = toRgb(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** The contrast ratio of WCAG 2.2, 1 to 21; which colour stands on which makes no difference. */
export function contrastRatio(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a colour must stand out from, and how much. */
export interface Demand {
  readonly against: Hex;
  readonly ratio: number;
}

export function meets(color: Hex, demands: readonly Demand[]): boolean {
  return demands.every(({ against, ratio }) => contrastRatio(color, against) >= ratio);
}

/**
 * The colour most like this one that meets all demands: the same hue, and the lightness that is
 * nearest. `null` where no lightness does.
 */
export function nearestPassing(color: Hex, demands: readonly Demand[]): Hex | null {
  if (meets(color, demands)) return color;
  const start = toOklch(color);
  for (let distance = 0.002; distance <= 1; distance += 0.002) {
    for (const lightness of [start.lightness - distance, start.lightness + distance]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = fromOklch({ ...start, lightness });
      if (meets(candidate, demands)) return candidate;
    }
  }
  return null;
}
