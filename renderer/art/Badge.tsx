/** Glyphs in a box of 24 by 24, drawn by strokes. */
const GLYPHS = {
  search: "M10.5 5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5L20 20",
  cross: "M6 6l12 12M18 6L6 18",
  cut: "M4 5l14 11M4 19L18 8M5 8.5a2.5 2.5 0 1 0 0-5M5 15.5a2.5 2.5 0 1 1 0 5",
  pen: "M5 19l1-4L16 5l3 3L9 18l-4 1Zm9-12l3 3",
  away: "M7 17L18 6M10 6h8v8",
  two: "M8 4h11v11H8ZM5 9v11h11",
  question: "M8 9a4 4 0 1 1 6 3.5c-1.4.9-2 1.6-2 3M12 19.5v.1",
  stop: "M6 12h12M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z",
  unlocked: "M6 11h12v9H6ZM9 11V7.5a3.5 3.5 0 0 1 6.8-1.1",
  lock: "M6 11h12v9H6ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
  offline: "M3 12h5M16 12h5M9.5 8.5l5 7M14.5 8.5l-5 7",
  clock: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3.5 2",
  shield: "M12 3l7 3v5.5c0 4.5-3 7.5-7 9.5-4-2-7-5-7-9.5V6ZM9 9.5l6 5",
  person: "M12 4a3.8 3.8 0 1 1 0 7.6A3.8 3.8 0 0 1 12 4ZM4.5 20c.6-4 3.5-6 7.5-6s6.9 2 7.5 6",
  bent: "M3 14c3-7 6-7 9-2s6 5 9-2",
  hourglass: "M7 3.5h10M7 20.5h10M8 4c0 5 4 5.5 4 8s-4 3-4 8M16 4c0 5-4 5.5-4 8s4 3 4 8",
  bolt: "M13 3L6 13.5h5L10.5 21 18 10h-5.5Z",
  back: "M9 7L4 12l5 5M4 12h10a5 5 0 0 1 0 10",
  minus: "M6 12h12",
  plus: "M6 12h12M12 6v12",
  half: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 3.5v17",
  tick: "M5 12.5l4.5 4.5L19 7.5",
} as const;

export type Badge = keyof typeof GLYPHS;

/** Glyphs that point somewhere. */
const DIRECTED: ReadonlySet<Badge> = new Set(["away", "back"]);

/** A seal with one glyph, at the lower right of a scene of 240 by 160. Decoration. */
export function BadgeArt({ badge }: { readonly badge: Badge }) {
  return (
    <g transform="translate(166 96)">
      <circle className="art-badge" cx="28" cy="28" r="28" />
      <g className={DIRECTED.has(badge) ? "art-directed" : undefined}>
        <path className="art-glyph" d={GLYPHS[badge]} transform="translate(12.4 12.4) scale(1.3)" />
      </g>
    </g>
  );
}
