import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastRatio, meets, nearestPassing } from "../../brand/contrast.ts";
import { toOklch, type Hex } from "../../brand/oklch.ts";

const hexes = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);

describe("contrastRatio", () => {
  // Known from the definition, and from what every checker of it says.
  test.each<[Hex, Hex, number]>([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
    ["#ff0000", "#ffffff", 4],
    ["#0000ff", "#ffffff", 8.59],
    ["#949494", "#ffffff", 3.03],
  ])("%s on %s is %d", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  test("is 1 to 21, and the same both ways", () => {
    fc.assert(
      fc.property(hexes, hexes, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
        expect(contrastRatio(other, one)).toBe(ratio);
      }),
    );
  });
});

describe("nearestPassing", () => {
  test("passes, and is no further away than it must be", () => {
    fc.assert(
      fc.property(hexes, hexes, (color, against) => {
        const demands = [{ against, ratio: 4.5 }];
        const found = nearestPassing(color, demands);
        // On every ground black or white has 4.5.
        expect(found).not.toBeNull();
        if (found === null) return;
        expect(meets(found, demands)).toBe(true);
        if (meets(color, demands)) expect(found).toBe(color);
        const moved = Math.abs(toOklch(found).lightness - toOklch(color).lightness);
        expect(moved).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test("keeps the hue", () => {
    const found = nearestPassing("#e7b557", [{ against: "#f3efe6", ratio: 4.5 }]);
    expect(found).not.toBeNull();
    expect(Math.abs(toOklch(found ?? "#000000").hue - toOklch("#e7b557").hue)).toBeLessThan(3);
  });

  test("knows where nothing can pass", () => {
    const demands = [
      { against: "#000000", ratio: 7 },
      { against: "#ffffff", ratio: 7 },
    ] as const;
    expect(nearestPassing("#808080", demands)).toBeNull();
  });
});
