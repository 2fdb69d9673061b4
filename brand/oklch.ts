/** A colour as CSS Color 4 s9 has it: lightness 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Red, green and blue, each 0 to 1 where a screen can show them. */
type Triple = readonly [number, number, number];

/** `#rrggbb`, in lower case. */
export type Hex = `#${string}`;

/** What rounding to 8 bits may add; less than half a step. */
const TOLERANCE = 0.0005;

/** @returns `null` for anything but `#rgb` and `#rrggbb`. */
export function parseHex(text: string): Hex | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** Gamma-encoded sRGB of a hex colour. */
export function toRgb(hex: Hex): Triple {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function toHex(rgb: Triple): Hex {
  const byte = (value: number): string =>
    Math.round(255 * Math.min(1, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  return `#${byte(rgb[0])}${byte(rgb[1])}${byte(rgb[2])}`;
}

/** The transfer function of sRGB (CSS Color 4 s10.2), undone. */
export function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toGamma(value: number): number {
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** Matrices of CSS Color 4, from linear sRGB by way of LMS, multiplied out as OKLab's author gives them. */
export function toOklch(hex: Hex): Oklch {
  const [red, green, blue] = toRgb(hex).map(toLinear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(linear: Triple): boolean {
  return linear.every((value) => value >= -TOLERANCE && value <= 1 + TOLERANCE);
}

/**
 * The colour on a screen. What sRGB cannot show loses chroma until it can, and keeps lightness and
 * hue (the idea of CSS Color 4 s13.2).
 */
export function fromOklch(color: Oklch): Hex {
  const lightness = Math.min(1, Math.max(0, color.lightness));
  let low = 0;
  let high = color.chroma;
  if (!isShown(toLinearRgb({ ...color, lightness }))) {
    for (let round = 0; round < 24; round += 1) {
      const chroma = (low + high) / 2;
      if (isShown(toLinearRgb({ ...color, lightness, chroma }))) low = chroma;
      else high = chroma;
    }
    high = low;
  }
  const linear = toLinearRgb({ ...color, lightness, chroma: high });
  return toHex(linear.map((value) => toGamma(Math.max(0, value))) as unknown as Triple);
}

/** `color-mix(in srgb, over share, under)`: both opaque. */
export function mix(over: Hex, under: Hex, share: number): Hex {
  const [a, b] = [toRgb(over), toRgb(under)];
  const at = (index: 0 | 1 | 2): number => a[index] * share + b[index] * (1 - share);
  return toHex([at(0), at(1), at(2)]);
}
