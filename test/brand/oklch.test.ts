import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromOklch, mix, parseHex, toOklch, type Hex } from "../../brand/oklch.ts";

const hexes = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);

describe("toOklch", () => {
  // The values that CSS Color 4 and its test suite give for these.
  test.each<[Hex, number, number, number]>([
    ["#ff0000", 0.628, 0.2577, 29.23],
    ["#00ff00", 0.8664, 0.2948, 142.5],
    ["#0000ff", 0.452, 0.3132, 264.05],
    ["#663399", 0.4403, 0.1603, 303.37],
    ["#008000", 0.5198, 0.1769, 142.5],
  ])("%s is oklch(%d %d %d)", (hex, lightness, chroma, hue) => {
    const found = toOklch(hex);
    expect(found.lightness).toBeCloseTo(lightness, 3);
    expect(found.chroma).toBeCloseTo(chroma, 3);
    expect(found.hue).toBeCloseTo(hue, 1);
  });

  test.each<[Hex, number]>([
    ["#000000", 0],
    ["#ffffff", 1],
    ["#808080", 0.5999],
  ])("%s has no colour, and lightness %d", (hex, lightness) => {
    expect(toOklch(hex).lightness).toBeCloseTo(lightness, 3);
    expect(toOklch(hex).chroma).toBeLessThan(0.0001);
  });

  test("is undone by fromOklch", () => {
    fc.assert(
      fc.property(hexes, (hex) => fromOklch(toOklch(hex)) === hex),
      { numRuns: 2000 },
    );
  });
});

describe("fromOklch", () => {
  test("gives a screen's colour for any, and keeps its lightness and hue", () => {
    const anything = fc.record({
      lightness: fc.double({ min: 0.2, max: 0.95, noNaN: true }),
      chroma: fc.double({ min: 0, max: 0.5, noNaN: true }),
      hue: fc.double({ min: 0, max: 359.9, noNaN: true }),
    });
    fc.assert(
      fc.property(anything, (color) => {
        const shown = toOklch(fromOklch(color));
        expect(Math.abs(shown.lightness - color.lightness)).toBeLessThan(0.01);
        if (shown.chroma < 0.05) return;
        const turned = Math.abs(shown.hue - color.hue);
        expect(Math.min(turned, 360 - turned)).toBeLessThan(6);
      }),
      { numRuns: 500 },
    );
  });
});

test("parseHex takes three or six digits, and nothing else", () => {
  expect(parseHex("#FA0")).toBe("#ffaa00");
  expect(parseHex("#0F4a45")).toBe("#0f4a45");
  for (const text of ["", "fa0", "#fa", "#fa00", "#fa00001", "#ff00zz", "red", "#0f4a45;"]) {
    expect(parseHex(text), text).toBeNull();
  }
});

test("mix is color-mix() in srgb", () => {
  expect(mix("#ffffff", "#000000", 0.5)).toBe("#808080");
  expect(mix("#e7b557", "#fffdf8", 0)).toBe("#fffdf8");
  expect(mix("#e7b557", "#fffdf8", 1)).toBe("#e7b557");
});
