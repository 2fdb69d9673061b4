import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkCodeGroup,
  countFittingGroups,
  createAccessCode,
  cutIntoGroups,
  deriveAccessCode,
  findCodeDefect,
  splitCode,
} from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import { codes, LOOK_ALIKES, SYMBOLS, tokens } from "./arbitraries.ts";
import { INDICES, lastSymbol } from "./codeGroups.ts";

const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

const isGood = (index: number, group: string): boolean =>
  checkCodeGroup(index, group).state === "good";

describe.each(INDICES)("a group in place %i", (index) => {
  test("has one last symbol that fits, whatever the three before it", () => {
    const symbol = fc.constantFrom(...SYMBOLS);
    fc.assert(
      fc.property(symbol, symbol, symbol, (a, b, c) => {
        const fitting = SYMBOLS.filter((last) => isGood(index, a + b + c + last));
        expect(fitting).toEqual([lastSymbol(index, a + b + c)]);
      }),
      { numRuns: 200 },
    );
  });
});

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
  const error = new RangeError("an access code takes 8 bytes");
  expect(() => createAccessCode(new Uint8Array(length))).toThrow(error);
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

  test("is told by how many of its groups fit", () => {
    fc.assert(
      fc.property(codes, fc.subarray([...INDICES]), ({ value }, hit) => {
        const damaged = cutIntoGroups(value).map((group, index) =>
          hit.includes(index as 0) ? `U${group.slice(1)}` : group,
        );
        expect(countFittingGroups(damaged.join(""))).toBe(4 - hit.length);
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
        // A zero in front weighs nothing.
        expect(checkCodeGroup(index, `0${text}`)).toEqual({ state: "wrong", symbols: `0${text}` });
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
    [" -ABCD - EFG - HJKM - NPQR", ["ABCD", "EFG", "HJKM", "NPQR"]],
    ["ABCD-EFG-HJKM-NPQR -", ["ABCD", "EFG", "HJKM", "NPQR"]],
    ["ABC-DEF-GHJ-KMN-PQR", ["ABCD", "EFGH", "JKMN", "PQR"]],
    [" ".repeat(128), ["", "", "", ""]],
    [" ".repeat(129), undefined],
    ["ABCDE-FGH-JKMN-PQRS", ["ABCD", "EFGH", "JKMN", "PQRS"]],
    ["0123456789ABCDEFG", undefined],
    ["ABCD-EFGU", undefined],
    ["https://example.com", undefined],
    [" ".repeat(1_000), undefined],
  ])("%j", (text, groups) => {
    expect(splitCode(text)).toEqual(groups);
  });
});
