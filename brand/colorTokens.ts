import { CONTROL_RATIO, TEXT_RATIO } from "./contrast.ts";
import type { Hex } from "./oklch.ts";

/** The colours of the page, as `renderer/styles/` knows them: `inkSoft` is `--ink-soft`. */
export const COLOR_TOKENS = [
  "paper",
  "surface",
  "ink",
  "inkSoft",
  "line",
  "lineStrong",
  "brass",
  "brassDeep",
  "action",
  "actionHover",
  "actionInk",
  "focus",
  "wrong",
  "wrongWash",
  "right",
  "panel",
  "panelDeep",
  "panelInk",
] as const;
export type ColorToken = (typeof COLOR_TOKENS)[number];

export type Theme = "light" | "dark";
export type ThemeColors = Readonly<Record<ColorToken, Hex>>;

/**
 * Grounds of our own beside the tokens: the moods of the panel (`.tone-…` in `tokens.css`), which
 * no brand changes, and a token washed over another (`color-mix`).
 */
export const MOODS = {
  done: ["#0b5834", "#0e4a2d"],
  later: ["#2b4b78", "#1d3659"],
  mend: ["#6a4400", "#573906"],
  help: ["#573f73", "#3e2b55"],
  quiet: ["#474d50", "#323739"],
  halt: ["#7f2922", "#5d1a15"],
} as const satisfies Readonly<Record<string, readonly [Hex, Hex]>>;

export interface Wash {
  readonly over: ColorToken;
  readonly share: number;
  readonly under: ColorToken;
}

export type Ground = ColorToken | keyof typeof MOODS | Wash;

export interface ColorPair {
  readonly token: ColorToken;
  readonly on: Ground;
  /** Least contrast, by WCAG 2.2. */
  readonly ratio: number;
}

function text(token: ColorToken, grounds: readonly Ground[]): readonly ColorPair[] {
  return grounds.map((on) => ({ token, on, ratio: TEXT_RATIO }));
}

function control(token: ColorToken, grounds: readonly Ground[]): readonly ColorPair[] {
  return grounds.map((on) => ({ token, on, ratio: CONTROL_RATIO }));
}

/** What a sender wrote stands on the highlight, thinned; code on the ink. */
const MESSAGE: Wash = { over: "brass", share: 0.12, under: "surface" };
const CODE: Wash = { over: "ink", share: 0.09, under: "paper" };
const PANELS = ["panel", "panelDeep", ...(Object.keys(MOODS) as (keyof typeof MOODS)[])] as const;

/** Every pair of colours that the page's style sheets put together and somebody has to make out. */
export const COLOR_PAIRS: readonly ColorPair[] = [
  ...text("ink", ["paper", "surface", "wrongWash", MESSAGE, CODE]),
  ...text("inkSoft", ["paper", "surface", MESSAGE]),
  ...text("brassDeep", ["paper", "surface"]),
  ...text("actionInk", ["action", "actionHover"]),
  ...text("wrong", ["paper", "surface", "wrongWash"]),
  ...text("right", ["paper", "surface"]),
  ...text("panelInk", PANELS),
  // What waits is told on the panel in this colour, whatever the mood.
  ...text("brass", PANELS),
  ...control("lineStrong", ["paper", "surface"]),
  ...control("action", ["paper", "surface"]),
  ...control("actionHover", ["paper", "surface"]),
  ...control("focus", ["paper", "surface"]),
];
