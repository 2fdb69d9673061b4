import { describe, expect, test } from "vitest";
import { checkCodeGroup } from "../../protocol/accessCode.ts";
import { SYMBOLS } from "./arbitraries.ts";
import { INDICES, lastSymbol } from "./codeGroups.ts";

const isGood = (index: number, group: string): boolean =>
  checkCodeGroup(index, group).state === "good";

const PLACES = INDICES.flatMap((one) =>
  INDICES.filter((other) => other > one).map((other) => [one, other] as const),
);

/** Every group that is good in a place: 32 × 32 × 32 of them. */
function* goodGroups(index: number): Generator<string> {
  for (const a of SYMBOLS) {
    for (const b of SYMBOLS) {
      for (const c of SYMBOLS) yield a + b + c + lastSymbol(index, a + b + c);
    }
  }
}

const GOOD = INDICES.map((index) => [...goodGroups(index)]);
const ALL_GOOD = GOOD.map((groups) => new Set(groups));

describe.each(INDICES)("every group in place %i", (index) => {
  const groups = GOOD[index]!;

  test("that fits is good, and no other", () => {
    expect(ALL_GOOD[index]!.size).toBe(32 ** 3);
    expect(groups.filter((group) => !isGood(index, group))).toEqual([]);
    // One last symbol fits; the other 31 are tried where every place is changed.
    for (const group of groups.slice(0, 1_000)) {
      const fitting = SYMBOLS.filter((last) => isGood(index, group.slice(0, 3) + last));
      expect(fitting).toEqual([group[3]]);
    }
  });

  test("with one wrong symbol, whichever it is, is another one's or nobody's", () => {
    let tried = 0;
    for (const group of groups) {
      for (let at = 0; at < 4; at += 1) {
        for (const symbol of SYMBOLS) {
          if (symbol === group[at]) continue;
          tried += 1;
          const damaged = group.slice(0, at) + symbol + group.slice(at + 1);
          if (ALL_GOOD[index]!.has(damaged)) throw new Error(`${group} and ${damaged}`);
        }
      }
    }
    expect(tried).toBe(32 ** 3 * 4 * 31);
  });

  test("with any two symbols in each other's place, or a pair mistaken for another", () => {
    let tried = 0;
    for (const group of groups) {
      for (const [one, other] of PLACES) {
        tried += 1;
        if (group[one] !== group[other]) {
          const swapped = [...group];
          swapped[one] = group[other]!;
          swapped[other] = group[one]!;
          if (ALL_GOOD[index]!.has(swapped.join(""))) throw new Error(`${group} swapped`);
          continue;
        }
        for (const symbol of SYMBOLS) {
          if (symbol === group[one]) continue;
          const twins = [...group];
          twins[one] = symbol;
          twins[other] = symbol;
          if (ALL_GOOD[index]!.has(twins.join(""))) throw new Error(`${group} twins`);
        }
      }
    }
    expect(tried).toBe(32 ** 3 * 6);
  });

  test("fits in no other place", () => {
    for (const other of INDICES.filter((each) => each !== index)) {
      expect(groups.filter((group) => ALL_GOOD[other]!.has(group))).toEqual([]);
    }
  });
});
