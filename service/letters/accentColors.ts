import type { LetterBrand } from "./letterBrand.ts";

/** An accent on one ground: as a text or a frame, pressed or pointed at, and what is written on it. */
export interface Accent {
  readonly accent: string;
  readonly strong: string;
  readonly onAccent: string;
}

export interface AccentColors {
  readonly light: Accent;
  readonly dark: Accent;
}

const CARD = { light: "#fffdf8", dark: "#1a2427" } as const;
const INK = { light: "#ffffff", dark: "#221803" } as const;
/** WCAG 2.2 s1.4.3, for text of any size. */
const READABLE = 4.5;

/** The brand's accent on our grounds, moved towards black or white as far as reading it needs. */
export function toAccentColors({
  accent,
  accentDark = accent,
}: LetterBrand["colors"]): AccentColors {
  return {
    light: toAccent(accent, CARD.light, INK.light, "#000000"),
    dark: toAccent(accentDark, CARD.dark, INK.dark, "#ffffff"),
  };
}

function toAccent(wanted: string, card: string, onAccent: string, towards: string): Accent {
  let accent = wanted.toLowerCase();
  for (let share = 0.05; share <= 1; share += 0.05) {
    if (contrast(accent, card) >= READABLE && contrast(accent, onAccent) >= READABLE) break;
    accent = mix(wanted, towards, share);
  }
  return { accent, strong: mix(accent, towards, 0.24), onAccent };
}

type Channels = readonly [red: number, green: number, blue: number];

function read(color: string): Channels {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const hex =
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`;
  const [, red = "0", green = "0", blue = "0"] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function mix(color: string, other: string, share: number): string {
  const [from, to] = [read(color), read(other)];
  const channels = from.map((value, at) => Math.round(value + ((to[at] ?? value) - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** WCAG 2.2: from 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = read(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
