import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSymbols, encodeCrockford, normalizeCrockford } from "../../protocol/crockford.ts";
import { LOOK_ALIKES, SYMBOLS } from "./arbitraries.ts";

const canonical = fc.string({ unit: fc.constantFrom(...SYMBOLS), maxLength: 40 });

/** The plain definition: the bits in a row, cut into fives. */
function encodeByDefinition(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => SYMBOLS[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}

/** CRC-10/ATM by long division over a string of bits, the start value written out. */
function crcByDefinition(text: string): number {
  const bits = [...text].map((symbol) => SYMBOLS.indexOf(symbol).toString(2).padStart(5, "0"));
  const row = [...bits.join(""), ..."0".repeat(10)].map(Number);
  for (let index = 0; index < Math.min(10, row.length); index += 1) row[index] = 1 - row[index]!;
  const generator = [..."11000110011"].map(Number);
  for (let start = 0; start + 10 < row.length; start += 1) {
    if (row[start] === 0) continue;
    generator.forEach((bit, offset) => (row[start + offset] = row[start + offset]! ^ bit));
  }
  return Number.parseInt(row.slice(-10).join(""), 2);
}

describe("encodeCrockford", () => {
  test.each([
    [[], ""],
    [[0], "00"],
    [[0xff], "ZW"],
    [[0x12, 0x34, 0x56, 0x78, 0x9a], "28T5CY4T"],
    [Array.from({ length: 16 }, () => 0), "0".repeat(26)],
    [Array.from({ length: 16 }, () => 0xff), `${"Z".repeat(25)}W`],
  ])("%j is %j", (bytes, text) => {
    expect(encodeCrockford(Uint8Array.from(bytes))).toBe(text);
  });

  test("is the bits in a row, cut into fives", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(encodeCrockford(bytes)).toBe(encodeByDefinition(bytes));
      }),
    );
  });

  test("gives different texts for different bytes", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const same = Buffer.from(one).equals(Buffer.from(other));
        expect(encodeCrockford(one) === encodeCrockford(other)).toBe(same);
      }),
    );
  });
});

describe("normalizeCrockford", () => {
  test("leaves canonical text as it is, and reads it in any case", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        expect(normalizeCrockford(text)).toBe(text);
        expect(normalizeCrockford(text.toLowerCase())).toBe(text);
      }),
    );
  });

  test.each(LOOK_ALIKES)("reads %s as %s", (typed, meant) => {
    expect(normalizeCrockford(`A${typed}Z`)).toBe(`A${meant}Z`);
  });

  test.each([
    ["a hyphen", "-"],
    ["a non-breaking hyphen", "\u2011"],
    ["an en dash", "\u2013"],
    ["an em dash", "\u2014"],
    ["a minus sign", "\u2212"],
    ["a fullwidth hyphen", "\uff0d"],
    ["a space", " "],
    ["a no-break space", "\u00a0"],
    ["an ideographic space", "\u3000"],
    ["a tab", "\t"],
    ["a line break", "\r\n"],
  ])("drops %s between groups", (_, separator) => {
    expect(normalizeCrockford(`AB${separator}CD${separator}`)).toBe("ABCD");
  });

  test("keeps a U, which stands for nothing, in its place", () => {
    expect(normalizeCrockford("AuB")).toBe("AUB");
  });

  test.each(["é", "ß", "ı", "ſs", "ﬀ+", "Ж", "/", ".", "_", "%", "😀", "\0", "\u200b", "\u202e"])(
    "refuses %j",
    (text) => {
      expect(normalizeCrockford(`AB${text}CD`)).toBe(text === "ſs" ? "ABSSCD" : undefined);
    },
  );

  test("gives letters and digits only, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(normalizeCrockford(text) ?? "").toMatch(/^[0-9A-HJKMNP-Z]*$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("checkSymbols", () => {
  test("is a CRC-10 with all ones to begin with", () => {
    fc.assert(
      fc.property(
        canonical.filter((text) => text.length >= 2),
        (text) => {
          const crc = crcByDefinition(text);
          expect(checkSymbols(text)).toBe(`${SYMBOLS[crc >> 5]}${SYMBOLS[crc & 31]}`);
        },
      ),
    );
  });

  test("notices leading zeros that went missing", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        expect(checkSymbols(`0${text}`)).not.toBe(checkSymbols(text));
      }),
      { numRuns: 50, examples: [[""], ["0"], ["0000"]] },
    );
  });
});
