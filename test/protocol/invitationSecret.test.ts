import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_LENGTH, createAccessCode, cutIntoGroups } from "../../protocol/accessCode.ts";
import {
  createToken,
  parseSecret,
  printSecret,
  TOKEN_LENGTH,
} from "../../protocol/invitationSecret.ts";
import { codes, LOOK_ALIKES, secrets, SYMBOLS, tokens } from "./arbitraries.ts";

const MISTYPED = { ok: false, defect: "mistyped" } as const;
const MALFORMED = { ok: false, defect: "malformed" } as const;

/** One of each, for tests that try every place and every symbol. */
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const CODE = createAccessCode(Uint8Array.from({ length: 9 }, (_, index) => index * 61 + 11)).value;
const BOTH = [
  ["a token", TOKEN],
  ["an access code", CODE],
] as const;

function defectOf(text: string): string {
  const parsed = parseSecret(text);
  return parsed.ok ? "none" : parsed.defect;
}

/** The symbol at a place and the one after it in each other's place. */
function swap(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at + 1] ?? ""}${text[at]}${text.slice(at + 2)}`;
}

describe("createToken and createAccessCode", () => {
  test("make 28 and 16 canonical symbols", () => {
    fc.assert(
      fc.property(tokens, codes, (token, code) => {
        expect(token.value).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
        expect(code.value).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      }),
    );
    expect([TOKEN_LENGTH, CODE_LENGTH]).toEqual([28, 16]);
  });

  test("keep all 128 bits of a token", () => {
    const flip = (bytes: Uint8Array, bit: number): Uint8Array => {
      const other = Uint8Array.from(bytes);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
      return other;
    };
    const token = new Uint8Array(16);
    const made = new Set([createToken(token).value]);
    for (let bit = 0; bit < 128; bit += 1) made.add(createToken(flip(token, bit)).value);
    expect(made.size).toBe(129);
  });

  test.each([0, 8, 15, 17, 32])("a token is not made of %i bytes", (length) => {
    const error = new RangeError("a token takes 16 bytes");
    expect(() => createToken(new Uint8Array(length))).toThrow(error);
  });
});

describe("printSecret and parseSecret", () => {
  test("are inverses", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(parseSecret(printSecret(secret))).toEqual({ ok: true, secret });
        expect(parseSecret(secret.value)).toEqual({ ok: true, secret });
      }),
    );
  });

  test("show an access code in four groups and a token in one piece", () => {
    expect(printSecret({ kind: "code", value: CODE })).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    expect(printSecret({ kind: "token", value: TOKEN })).toBe(TOKEN);
  });

  test("leave four times the length of a token for what stands between its symbols", () => {
    const secret = { kind: "token", value: TOKEN };
    expect(parseSecret(TOKEN.padEnd(112))).toEqual({ ok: true, secret });
    expect(parseSecret([...TOKEN].join(" - ").slice(0, 112))).toEqual({ ok: true, secret });
  });

  test("read any case, any grouping by any dash or space, and look-alikes", () => {
    const separators = fc.constantFrom("", "-", " ", "\u2011", "\u2013", "\u2014", "\u2212", "\n");
    const styles = fc.array(fc.tuple(fc.boolean(), separators, fc.nat(5)), {
      minLength: 28,
      maxLength: 28,
    });
    fc.assert(
      fc.property(secrets, styles, (secret, style) => {
        const typed = [...secret.value].map((symbol, index) => {
          const [lower, separator, pick] = style[index] ?? [false, "", 0];
          const alikes = LOOK_ALIKES.filter(([, meant]) => meant === symbol);
          const shown = alikes.length > 0 && lower ? alikes[pick % alikes.length]![0] : symbol;
          return (lower ? shown.toLowerCase() : shown) + separator;
        });
        expect(parseSecret(typed.join(""))).toEqual({ ok: true, secret });
      }),
    );
  });
});

describe.each(BOTH)("parseSecret on %s that was damaged", (_, whole) => {
  test("every other symbol in every place is mistyped", () => {
    const damaged = [...whole].flatMap((right, at) =>
      [...SYMBOLS, "U"]
        .filter((symbol) => symbol !== right)
        .map((symbol) => whole.slice(0, at) + symbol + whole.slice(at + 1)),
    );
    expect(damaged).toHaveLength(whole.length * 32);
    expect(damaged.filter((text) => defectOf(text) !== "mistyped")).toEqual([]);
  });

  test("every pair of neighbours that changed places is mistyped", () => {
    const swapped = [...whole].map((_, at) => swap(whole, at)).filter((text) => text !== whole);
    expect(swapped.length).toBeGreaterThan(10);
    expect(swapped.filter((text) => defectOf(text) !== "mistyped")).toEqual([]);
  });

  test("every truncation is recognised, at either end", () => {
    for (let length = 0; length < whole.length; length += 1) {
      const pieces = [whole.slice(0, length), whole.slice(whole.length - length)];
      // A token cut to exactly 16 symbols looks like a code with a wrong symbol.
      const expected = length === CODE_LENGTH ? "mistyped" : "cut_off";
      const defect = length < 6 ? "malformed" : expected;
      expect(pieces.map(defectOf)).toEqual([defect, defect]);
    }
  });

  test("any damaged place is noticed in a secret of any bits", () => {
    fc.assert(
      fc.property(secrets, fc.nat(27), fc.constantFrom(...SYMBOLS), ({ value }, place, symbol) => {
        const at = place % value.length;
        const changed = value.slice(0, at) + symbol + value.slice(at + 1);
        for (const damaged of [changed, swap(value, at)]) {
          if (parseSecret(damaged).ok !== (damaged === value)) throw new Error(damaged);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("parseSecret on a mistyped access code", () => {
  const groups = cutIntoGroups(CODE);
  const change = (...hit: readonly number[]): string =>
    groups
      .map((group, at) => (hit.includes(at) ? group.replace(/^./, (a) => NEXT[a]!) : group))
      .join("-");
  const NEXT = Object.fromEntries(SYMBOLS.map((symbol, at) => [symbol, SYMBOLS[(at + 1) % 32]]));

  test.each([
    ["one group", change(1), { kind: "groups", groups: [2] }],
    ["three groups", change(0, 2, 3), { kind: "groups", groups: [1, 3, 4] }],
    ["all groups", change(0, 1, 2, 3), { kind: "all" }],
    ["two groups in each other's place", swapGroups(groups), { kind: "order" }],
  ])("says what is wrong with it: %s", (_, text, code) => {
    expect(parseSecret(text)).toEqual({ ok: false, defect: "mistyped", code });
  });
});

function swapGroups([a, b, c, d]: readonly string[]): string {
  return [a, c, b, d].join(" ");
}

describe("parseSecret on what is no secret", () => {
  test.each([
    ["nothing", "", MALFORMED],
    ["a word", "Hello", MALFORMED],
    ["one symbol too many", `${TOKEN}0`, MALFORMED],
    ["a token twice", TOKEN + TOKEN, MALFORMED],
    ["a foreign character", `${TOKEN.slice(0, -1)}*`, MALFORMED],
    ["a full stop in it", `${TOKEN.slice(0, 4)}.${TOKEN.slice(4)}`, MALFORMED],
    ["a token amid more space than anybody leaves", TOKEN.padEnd(113), MALFORMED],
    ["a very long text of symbols", "0".repeat(100_000), MALFORMED],
    ["all zeros", "0".repeat(28), MISTYPED],
    ["a UUID", "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11", MALFORMED],
  ])("%s", (_, text, expected) => {
    expect(parseSecret(text)).toEqual(expected);
  });

  test("never throws, and gives canonical secrets only", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 130 }),
      fc.string({ unit: fc.constantFrom(...SYMBOLS, "-", "u", "l"), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseSecret(input);
        if (parsed.ok) expect(parseSecret(parsed.secret.value)).toEqual(parsed);
        else expect(["cut_off", "mistyped", "malformed"]).toContain(parsed.defect);
      }),
      { numRuns: 500 },
    );
  });
});
