import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkCodeGroup,
  createAccessCode,
  cutIntoGroups,
  deriveAccessCode,
  findCodeDefect,
  splitCode,
} from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import { codes, LOOK_ALIKES, SYMBOLS, tokens } from "./arbitraries.ts";

const INDICES = [0, 1, 2, 3] as const;
const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

const isGood = (index: number, group: string): boolean =>
  checkCodeGroup(index, group).state === "good";

/** Multiplication in GF(32) by its definition: polynomials over GF(2), modulo x^5 + x^2 + 1. */
function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((other >> bit) & 1) product ^= one << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/** The last symbol of a group, from what is written about it. */
function lastSymbol(index: number, data: string): string {
  const [a, b, c] = [...data].map((symbol) => SYMBOLS.indexOf(symbol)) as [number, number, number];
  return SYMBOLS[(index + 1) ^ multiply(8, a) ^ multiply(4, b) ^ multiply(2, c)]!;
}

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

const PLACES = INDICES.flatMap((one) =>
  INDICES.filter((other) => other > one).map((other) => [one, other] as const),
);

test("an access code keeps 60 bits", () => {
  const bytes = new Uint8Array(8);
  const made = new Set([createAccessCode(bytes).value]);
  for (let bit = 0; bit < 64; bit += 1) {
    const other = Uint8Array.from(bytes);
    other[bit >> 3] = 0x80 >> (bit & 7);
    made.add(createAccessCode(other).value);
  }
  expect(made.size).toBe(61);
});

test.each([0, 1, 7])("an access code is not made of %i bytes", (length) => {
  expect(() => createAccessCode(new Uint8Array(length))).toThrow(RangeError);
});

describe("the code of a token", () => {
  test.each([
    [0, "7QFM-FR8A-VWMQ-8Z4N"],
    [255, "V4DD-58DG-2P13-F8JQ"],
  ])("of 16 bytes %i", (byte, code) => {
    const token = createToken(new Uint8Array(16).fill(byte));
    expect(printSecret(deriveAccessCode(token.value, sha256))).toBe(code);
  });

  test("is a whole code, the first 60 bits of a labelled digest", () => {
    fc.assert(
      fc.property(tokens, ({ value }) => {
        const { value: code } = deriveAccessCode(value, sha256);
        expect(findCodeDefect(code)).toBeUndefined();
        const digest = createHash("sha256").update(`latchkey access code 1:${value}`).digest("hex");
        const bits = BigInt(`0x${digest}`).toString(2).padStart(256, "0").slice(0, 60);
        const data = [...bits.matchAll(/.{5}/g)].map(([five]) => SYMBOLS[Number.parseInt(five, 2)]);
        expect(code.replace(/(...)./g, "$1")).toBe(data.join(""));
      }),
    );
  });
});

describe("a code that is damaged", () => {
  test("is told by the groups that do not fit", () => {
    fc.assert(
      fc.property(codes, fc.subarray([...INDICES]), fc.nat(3), ({ value }, hit, at) => {
        const groups = cutIntoGroups(value).map((group, index) => {
          if (!hit.includes(index as 0)) return group;
          const next = SYMBOLS[(SYMBOLS.indexOf(group[at]!) + 1) % 32];
          return group.slice(0, at) + next + group.slice(at + 1);
        });
        const kinds = {
          0: undefined,
          4: { kind: "all" },
        } as Record<number, unknown>;
        const expected =
          hit.length in kinds
            ? kinds[hit.length]
            : { kind: "groups", groups: hit.map((index) => index + 1) };
        const defect = findCodeDefect(groups.join(""));
        // Changed in all four alike, the groups may come to fit each other's places.
        if (defect?.kind !== "order") expect(defect).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test("is told by its order, for each of the 23", () => {
    const orders = INDICES.flatMap((a) =>
      INDICES.flatMap((b) =>
        INDICES.flatMap((c) =>
          INDICES.map((d) => [a, b, c, d] as const).filter((order) => new Set(order).size === 4),
        ),
      ),
    ).filter((order) => order.join("") !== "0123");
    expect(orders).toHaveLength(23);
    fc.assert(
      fc.property(codes, ({ value }) => {
        const groups = cutIntoGroups(value);
        for (const order of orders) {
          const text = order.map((index) => groups[index]).join("");
          expect(findCodeDefect(text)).toEqual({ kind: "order" });
        }
      }),
    );
  });

  test("has a U, which is no symbol", () => {
    const { value } = createAccessCode(new Uint8Array(8));
    expect(findCodeDefect(`U${value.slice(1)}`)).toEqual({ kind: "groups", groups: [1] });
    expect(findCodeDefect(`${value.slice(0, 15)}U`)).toEqual({ kind: "groups", groups: [4] });
  });
});

describe("a group that is typed", () => {
  const group = fc
    .tuple(codes, fc.constantFrom(...INDICES))
    .map(([{ value }, index]) => ({ index, text: cutIntoGroups(value)[index]! }));

  test("is good in any case and width, with look-alikes, dashes and spaces", () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    const alike = (text: string): string =>
      [...text]
        .map((symbol) => LOOK_ALIKES.find(([, meant]) => meant === symbol)?.[0] ?? symbol)
        .join("");
    fc.assert(
      fc.property(group, ({ index, text }) => {
        for (const typed of [
          text,
          text.toLowerCase(),
          wide(text),
          alike(text),
          ` ${text}\u2011`,
          [...text].join("\u2013"),
        ]) {
          expect(checkCodeGroup(index, typed), typed).toEqual({ state: "good", symbols: text });
        }
      }),
    );
  });

  test("is empty, then incomplete, and wrong with one symbol more", () => {
    fc.assert(
      fc.property(group, ({ index, text }) => {
        const states = [0, 1, 2, 3].map((length) => checkCodeGroup(index, text.slice(0, length)));
        expect(states).toEqual([
          { state: "empty" },
          { state: "incomplete", symbols: text.slice(0, 1) },
          { state: "incomplete", symbols: text.slice(0, 2) },
          { state: "incomplete", symbols: text.slice(0, 3) },
        ]);
        expect(checkCodeGroup(index, `${text}7`)).toEqual({ state: "wrong", symbols: `${text}7` });
        const elsewhere = checkCodeGroup((index + 1) % 4, text);
        expect(elsewhere).toEqual({ state: "wrong", symbols: text });
      }),
    );
  });

  test.each([
    ["U", "U"],
    ["ABu", "u"],
    ["A.B", "."],
    ["ABCDé", "é"],
    ["A😀", "😀"],
    ["\u202eAB", "\u202e"],
  ])("%j has a character that is in no code", (text, character) => {
    expect(checkCodeGroup(0, text)).toEqual({ state: "forbidden", character });
  });

  test.each(["", " ", "-", "\u3000\u2014"])("%j is nothing yet", (text) => {
    expect(checkCodeGroup(2, text)).toEqual({ state: "empty" });
  });
});

describe("splitCode", () => {
  test("takes a code apart however it is grouped", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("", "-", " ", "\u2011", " \u2013 "), (code, separator) => {
        const groups = cutIntoGroups(code.value);
        expect(splitCode(groups.join(separator).toLowerCase())).toEqual(groups);
        expect(splitCode(code.value.replace(/(..)/g, `$1${separator}`))).toEqual(groups);
      }),
    );
  });

  test.each([
    ["", ["", "", "", ""]],
    ["ab", ["AB", "", "", ""]],
    ["ABCDE", ["ABCD", "E", "", ""]],
    ["ABCD EFG", ["ABCD", "EFG", "", ""]],
    ["ABCD-EFG-HJKM-NPQR", ["ABCD", "EFG", "HJKM", "NPQR"]],
    ["AB-CD-EF-GH", ["AB", "CD", "EF", "GH"]],
    ["ABCDE-FGH-JKMN-PQRS", ["ABCD", "EFGH", "JKMN", "PQRS"]],
    ["0123456789ABCDEFG", undefined],
    ["ABCD-EFGU", undefined],
    ["https://example.com", undefined],
    [" ".repeat(1_000), undefined],
  ])("%j", (text, groups) => {
    expect(splitCode(text)).toEqual(groups);
  });
});
