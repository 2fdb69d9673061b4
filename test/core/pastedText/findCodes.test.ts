import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findInvitation } from "../../../main/core/invitationText.ts";
import { findCodes } from "../../../main/core/pastedText/findCodes.ts";
import { createAccessCode } from "../../../protocol/accessCode.ts";
import { printSecret } from "../../../protocol/invitationSecret.ts";
import { codes, tokens } from "../../protocol/arbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SECRET = createAccessCode(Uint8Array.from({ length: 9 }, (_, at) => at * 61 + 11));
const CODE = printSecret(SECRET);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** How people write a code down, each around the printed form. */
const WRITTEN: readonly (readonly [string, (code: string) => string])[] = [
  ["as it is printed", (code) => code],
  ["in small letters", (code) => code.toLowerCase()],
  ["O for 0, I for 1", (code) => code.replaceAll("0", "O").replaceAll("1", "I")],
  ["o for 0, l for 1", (code) => code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")],
  ["in one piece", (code) => code.replaceAll("-", "")],
  ["in pairs", (code) => code.replaceAll("-", "").replace(/(..)(?=.)/g, "$1 ")],
  ["in eights", (code) => code.replaceAll("-", "").replace(/^.{8}/, "$& ")],
  ["in threes", (code) => code.replaceAll("-", "").replace(/(...)(?=.)/g, "$1-")],
  ["with spaces", (code) => code.replaceAll("-", " ")],
  ["with no-break spaces", (code) => code.replaceAll("-", "\u00a0")],
  ["with en dashes", (code) => code.replaceAll("-", "–")],
  ["with spaced dashes", (code) => code.replaceAll("-", " — ")],
  ["with minus signs", (code) => code.replaceAll("-", "\u2212")],
  ["with no-break hyphens", (code) => code.replaceAll("-", "\u2011")],
  ["in full-width letters", (code) => wide(code)],
  ["over two lines", (code) => code.replace(/^(.{9}-)/, "$1\n")],
  ["over four lines", (code) => code.replaceAll("-", "\r\n")],
  ["broken in a group", (code) => code.replace(/^.{7}/, "$&\n")],
  ["over two quoted lines", (code) => `> ${code.replace(/^(.{9}-)/, "$1\n> ")}`],
  ["with invisible characters", (code) => code.replaceAll("-", "-\u200b")],
  ["in quotes", (code) => `“${code}”`],
  ["with HTML marks", (code) => `<p><b>${code.slice(0, 9)}</b>${code.slice(9)}</p>`],
  ["in boxes of a table", (code) => `<tr><td>${code.replaceAll("-", "</td><td>")}</td></tr>`],
];

describe("a code is read", () => {
  test.each(WRITTEN)("%s", (_, write) => {
    fc.assert(
      fc.property(codes, (secret) => {
        const text = write(printSecret(secret));
        const found = findInvitation(text, options);
        expect(found, text).toEqual({ ok: true, value: { secret, service: undefined } });
      }),
      { numRuns: 100 },
    );
  });

  test.each(WRITTEN.filter(([name]) => !/pairs|eights|one piece/.test(name)))(
    "%s, in a sentence",
    (_, write) => {
      const text = `Dear Maria,\n\nyour code is: ${write(CODE)}\n\nIt is good for 3 days.`;
      expect(findCodes(text.replace(/<[^>]*>/g, " ").replaceAll("\u200b", "")).found).toEqual([
        SECRET,
      ]);
    },
  );

  test("and a token, in a sentence", () => {
    fc.assert(
      fc.property(
        tokens.filter(({ value }) => /\d/.test(value)),
        (secret) => {
          expect(findCodes(`The token is ${secret.value.toLowerCase()}, thank you.`).found).toEqual(
            [secret],
          );
        },
      ),
    );
  });

  test("and the words around it are not", () => {
    fc.assert(
      fc.property(
        codes,
        fc.constantFrom("open", "Code", "Ihre", "bis3", "2027"),
        (secret, near) => {
          const text = `${near} ${printSecret(secret)} ${near}`;
          expect(findCodes(text).found).toEqual([secret]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("what is wrong with a code is told by its groups", () => {
  const [a = "", b = "", c = "", d = ""] = CODE.split("-");
  const bad = (group: string): string => (group.startsWith("7") ? "8" : "7") + group.slice(1);
  const mistyped = (detail?: string) => ({
    ok: false,
    failure: { code: "link.mistyped", ...(detail === undefined ? {} : { detail }) },
  });
  const cutOff = { ok: false, failure: { code: "link.cut_off" } };

  test.each<[string, string, object]>([
    ["one symbol", [a, bad(b), c, d].join("-"), mistyped("the second group")],
    ["two groups", [bad(a), b, bad(c), d].join("-"), mistyped("the first and the third group")],
    [
      "three groups",
      [bad(a), bad(b), c, bad(d)].join("-"),
      mistyped("the first, the second and the fourth group"),
    ],
    ["in one piece", a + b + bad(c) + d, mistyped("the third group")],
    [
      "with spaces, in small letters",
      `${a} ${b} ${c} ${bad(d)}`.toLowerCase(),
      mistyped("the fourth group"),
    ],
    [
      "two groups in each other's place",
      [a, c, b, d].join("-"),
      mistyped("its groups are in another order"),
    ],
    [
      "a symbol missing in the middle",
      [a, b.slice(1), c, d].join("-"),
      mistyped("the second group"),
    ],
    ["a symbol too many", [a, b, `${c}7`, d].join("-"), mistyped("the third group")],
    ["the last symbols missing", [a, b, c, d.slice(0, 2)].join("-"), cutOff],
    ["the last group missing", [a, b, c].join("-"), cutOff],
  ])("%s", (_, code, expected) => {
    expect(findInvitation(code, options)).toEqual(expected);
    expect(findInvitation(`Your code is ${code}.\nRegards`, options)).toEqual(expected);
  });

  test("in a link as well", () => {
    const link = `latchkey://invite/${[a, bad(b), c, d].join("-")}`;
    expect(findInvitation(link, options)).toEqual(mistyped("the second group"));
  });
});

describe("what is no code", () => {
  const foreign = fc
    .array(fc.stringMatching(/^[0-9A-Z]{4}$/), { minLength: 4, maxLength: 4 })
    .map((groups) => groups.join("-"));

  test("keys of other products, 20,000 of them", () => {
    let damaged = 0;
    fc.assert(
      fc.property(foreign, (key) => {
        const { found, damage } = findCodes(`Your licence key: ${key}.`);
        expect(found).toEqual([]);
        if (damage !== undefined) damaged += 1;
      }),
      { numRuns: 20_000 },
    );
    // One in eight has a group that fits by chance, and is taken for a damaged code.
    expect(damaged).toBeLessThan(4_000);
  });

  test.each([
    "",
    "we meet at 10 on 24 November in room 4 of house 7",
    "+49 30 1234 5678 9012",
    "DE89 3704 0044 0532 0130 00",
    "550e8400-e29b-41d4-a716-446655440000",
    "2026-11-22T12:30:00Z",
    "d41d8cd98f00b204e9800998ecf8427e",
  ])("%j", (text) => {
    expect(findCodes(text).found).toEqual([]);
  });
});
