import { COLOR_PAIRS, MOODS, type ColorPair, type ColorToken, type Ground } from "./colorTokens.ts";
import type { Theme, ThemeColors } from "./colorTokens.ts";
import { contrastRatio, nearestPassing, type Demand } from "./contrast.ts";
import { fromOklch, mix, toOklch, type Hex } from "./oklch.ts";

type GivenColors = { readonly [Token in ColorToken]?: Hex | undefined };

/** The colours that a brand gives, in `brand.json`. */
export interface BrandColors {
  /** Of what is pressed. */
  readonly accent: Hex;
  /** The same on a dark ground; otherwise a lighter shade of it. */
  readonly accentDark?: Hex | undefined;
  /** Of drawings and lines that say nothing by themselves. */
  readonly highlight: Hex;
  /** The area with the logo; dark in both themes. */
  readonly panel: Hex;
  /** Single colours of the page, in place of those made from the ones above. */
  readonly light?: GivenColors | undefined;
  readonly dark?: GivenColors | undefined;
}

/** Lightness and chroma of what is made from the accent's hue. */
const NEUTRALS = {
  light: {
    paper: [0.955, 0.01],
    surface: [0.992, 0.004],
    ink: [0.25, 0.025],
    inkSoft: [0.45, 0.02],
    line: [0.86, 0.018],
    lineStrong: [0.6, 0.02],
  },
  dark: {
    paper: [0.2, 0.014],
    surface: [0.25, 0.016],
    ink: [0.94, 0.012],
    inkSoft: [0.77, 0.015],
    line: [0.37, 0.018],
    lineStrong: [0.62, 0.02],
  },
} as const satisfies Record<Theme, Partial<Record<ColorToken, readonly [number, number]>>>;

/** What tells of dangers and successes is no brand's own. */
const SIGNALS = {
  light: { focus: "#0b66c3", wrong: "#a3261d", wrongWash: "#fbe9e6", right: "#17653f" },
  dark: { focus: "#7cbcff", wrong: "#ff9d90", wrongWash: "#3a1d1a", right: "#7fd6a6" },
} as const satisfies Record<Theme, Partial<ThemeColors>>;

/** Made in this order: each is held to what was made before it. */
const DERIVED = [
  "ink",
  "inkSoft",
  "lineStrong",
  "actionHover",
  "actionInk",
  "focus",
  "wrong",
  "right",
  "brassDeep",
  "panelInk",
] as const satisfies readonly ColorToken[];

function shade(color: Hex, by: number): Hex {
  const { lightness, chroma, hue } = toOklch(color);
  return fromOklch({ lightness: lightness + by, chroma, hue });
}

function draft(colors: BrandColors, theme: Theme): ThemeColors {
  const { hue } = toOklch(colors.accent);
  const own = theme === "light" ? colors.accent : (colors.accentDark ?? lighten(colors.accent));
  const action = colors[theme]?.action ?? own;
  const panel = colors[theme]?.panel ?? colors.panel;
  const neutrals = Object.entries(NEUTRALS[theme]).map(([token, [lightness, chroma]]) => [
    token,
    fromOklch({ lightness, chroma, hue }),
  ]);
  return {
    ...(Object.fromEntries(neutrals) as Record<keyof (typeof NEUTRALS)["light"], Hex>),
    ...SIGNALS[theme],
    brass: colors.highlight,
    brassDeep: colors.highlight,
    action,
    actionHover: shade(action, theme === "light" ? -0.06 : 0.06),
    actionInk:
      contrastRatio(action, "#ffffff") >= contrastRatio(action, "#16140f") ? "#ffffff" : "#16140f",
    panel,
    panelDeep: shade(panel, -0.07),
    panelInk: fromOklch({ lightness: 0.96, chroma: 0.012, hue: toOklch(panel).hue }),
    ...(colors[theme] as Partial<ThemeColors> | undefined),
  };
}

function lighten(accent: Hex): Hex {
  const { chroma, hue } = toOklch(accent);
  return fromOklch({ lightness: 0.8, chroma: Math.max(chroma, 0.08), hue });
}

/** The colours of one theme: those given as they are, all others made so that they can be read. */
export function makeTheme(colors: BrandColors, theme: Theme): ThemeColors {
  const made: Record<ColorToken, Hex> = { ...draft(colors, theme) };
  const given = colors[theme] ?? {};
  for (const token of DERIVED) {
    if (Object.hasOwn(given, token)) continue;
    made[token] = nearestPassing(made[token], demandsOn(token, made)) ?? made[token];
  }
  return made;
}

function demandsOn(token: ColorToken, colors: ThemeColors): readonly Demand[] {
  return COLOR_PAIRS.filter((pair) => pair.token === token).flatMap(({ on, ratio }) =>
    groundsOf(on, colors).map((against) => ({ against, ratio })),
  );
}

function groundsOf(ground: Ground, colors: ThemeColors): readonly Hex[] {
  if (typeof ground === "object") {
    return [mix(colors[ground.over], colors[ground.under], ground.share)];
  }
  return Object.hasOwn(MOODS, ground)
    ? MOODS[ground as keyof typeof MOODS]
    : [colors[ground as ColorToken]];
}

/** Two colours that stand together and cannot be told apart well enough. */
export interface ContrastDefect {
  readonly theme: Theme;
  readonly pair: ColorPair;
  readonly colors: readonly [Hex, Hex];
  readonly ratio: number;
  /**
   * The first of the two, changed as little as it takes to pass wherever it stands; `null` where no
   * shade of it would do.
   */
  readonly nearest: Hex | null;
}

/** Holds every pair to WCAG 2.2. */
export function findContrastDefects(colors: ThemeColors, theme: Theme): readonly ContrastDefect[] {
  return COLOR_PAIRS.flatMap((pair) =>
    groundsOf(pair.on, colors).flatMap((ground) => {
      const color = colors[pair.token];
      const ratio = contrastRatio(color, ground);
      if (ratio >= pair.ratio) return [];
      const nearest = nearestPassing(color, demandsOn(pair.token, colors));
      return [{ theme, pair, colors: [color, ground] as const, ratio, nearest }];
    }),
  );
}
