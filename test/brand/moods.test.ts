import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COLOR_PAIRS, COLOR_TOKENS, MOODS } from "../../brand/colorTokens.ts";

const TOKENS = readFileSync(new URL("../../renderer/styles/tokens.css", import.meta.url), "utf8");

describe("the moods of the panel", () => {
  test("are in the style sheet what their contrast is reckoned with", () => {
    const rules = [...TOKENS.matchAll(/--panel: (#\w+);\s*--panel-deep: (#\w+);/g)];
    const found = rules.map(([, panel, deep]) => `${panel} ${deep}`);
    expect(found.toSorted()).toEqual(
      Object.values(MOODS)
        .map((mood) => mood.join(" "))
        .toSorted(),
    );
  });
});

describe("every colour of the page", () => {
  // What only parts one area from another says nothing that has to be made out.
  const DECORATION = ["line"];

  test("stands in a pair whose contrast is held", () => {
    const held = new Set(
      COLOR_PAIRS.flatMap(({ token, on }) => [token, typeof on === "object" ? on.over : on]),
    );
    expect(COLOR_TOKENS.filter((token) => !held.has(token))).toEqual(DECORATION);
  });
});
