import { describe, expect, test } from "vitest";
import { findCodes } from "../../../main/core/pastedText/findCodes.ts";
import { createAccessCode } from "../../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../../protocol/invitationSecret.ts";

/** The first code that a pattern fits, of those that are made from small numbers. */
function codeLike(pattern: RegExp): ReturnType<typeof createAccessCode> {
  for (let number = 1; ; number += 1) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, (BigInt(number) * 0x9e3779b97f4a7c15n) % 2n ** 64n);
    const code = createAccessCode(bytes);
    if (pattern.test(code.value)) return code;
  }
}

const code = codeLike(/^[A-Z]{4}.*\d/);
const other = codeLike(/^\d/);
const lettersOnly = codeLike(/^[A-Z]{16}$/);
const token = createToken(Uint8Array.from({ length: 16 }, (_, at) => at * 37 + 5));

const CODE = printSecret(code);
const PAIRS = code.value.replace(/(..)(?=.)/g, "$1 ");
const found = (text: string): readonly string[] => findCodes(text).found.map(({ value }) => value);

describe("what stands between the groups of a code", () => {
  test.each<[string, string]>([
    ["six spaces", CODE.replaceAll("-", "      ")],
    ["a dash in spaces", CODE.replaceAll("-", "  -  ")],
    ["a line end and the marks of a quoted answer", CODE.replace("-", "\n> > ")],
    ["a line end and a bar", CODE.replace("-", "\r\n | ")],
    ["one of each", CODE.replace("-", " ").replace("-", "\u2014").replace("-", "\n")],
    ["another code right before it", `${printSecret(other)} ${CODE}`],
    ["a word right before it", `Code ${CODE}`],
    ["a sentence right behind it", `${CODE}. Good luck`],
  ])("%s", (_, text) => {
    expect(found(text)).toContain(code.value);
  });

  test.each<[string, string]>([
    ["seven spaces", CODE.replaceAll("-", "       ")],
    ["a comma", CODE.replaceAll("-", ", ")],
    ["a full stop", CODE.replaceAll("-", ".")],
    ["a colon", CODE.replace("-", ":")],
    ["nothing between some of them, and words before", `Code${CODE}`],
    ["a plus before it, as in base64", `x+${code.value}`],
    ["a slash behind it, as in base64", `${code.value}/x`],
    ["more letters behind it", `${code.value}x`],
    ["letters one by one", code.value.split("").join(" ")],
  ])("is no code: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("two codes are two, and a group belongs to one", () => {
    expect(found(`${CODE} ${printSecret(other)}`)).toEqual([code.value, other.value]);
    expect(found(`${CODE} ${CODE}`)).toEqual([code.value]);
    expect(found(`${CODE}-${CODE.slice(0, 14)}`)).toEqual([code.value]);
  });
});

describe("words are no codes", () => {
  const apart = lettersOnly.value.replace(/(..)(?=.)/g, "$1 ");

  test("letters alone, in small ones and in pairs, are words", () => {
    expect(found(`he is ${apart.toLowerCase()}`)).toEqual([]);
    expect(found(lettersOnly.value.toLowerCase())).toEqual([]);
    expect(found(`he is ${apart.slice(0, 6)}${apart.slice(6).toLowerCase()}`)).toEqual([]);
    const uneven = lettersOnly.value.toLowerCase().replace(/^(.{4})(.{3})(.{5})/, "$1 $2 $3 ");
    expect(found(`he is ${uneven}`)).toEqual([]);
  });

  test("letters alone are a code as it is printed, or in capitals", () => {
    expect(found(printSecret(lettersOnly).toLowerCase())).toEqual([lettersOnly.value]);
    expect(found(`IT IS ${apart}`)).toEqual([lettersOnly.value]);
    expect(found(lettersOnly.value)).toEqual([lettersOnly.value]);
  });

  test("with a digit, any form is a code", () => {
    expect(found(`it is ${PAIRS.toLowerCase()}`)).toEqual([code.value]);
    expect(found(`it is ${code.value.toLowerCase()}`)).toEqual([code.value]);
  });
});

describe("a token stands apart, or together", () => {
  const spaced = token.value.toLowerCase().replace(/(.{7})(?=.)/g, "$1 ");

  test.each<[string, string, boolean]>([
    ["in one piece", `it is ${token.value} now`, true],
    ["with dashes", `it is ${spaced.replaceAll(" ", "-")} now`, true],
    ["with one dash", `it is ${spaced.replace(" ", "-")} now`, true],
    ["with spaces, alone", spaced, true],
    ["with spaces, on a line of its own", `Token:\n${spaced}\nBye`, true],
    ["with spaces, between sentences", `Token: ${spaced}. Bye`, true],
    ["with spaces, behind a word", `token ${spaced}. Bye`, false],
    ["with spaces, before a word", `Token: ${spaced} bye`, false],
    ["over three lines", spaced.replace(/ /g, "\n").replace("\n", " "), true],
    ["on four lines", spaced.replaceAll(" ", "\n"), true],
    ["in seven groups with spaces, alone", token.value.replace(/(.{4})(?=.)/g, "$1 "), true],
    ["on five lines", token.value.replace(/(.{6})(?=.)/g, "$1\n"), false],
    ["on seven lines", token.value.replace(/(.{4})(?=.)/g, "$1\n"), false],
    ["in pairs with dashes", token.value.replace(/(..)(?=.)/g, "$1-"), true],
    ["letter by letter", token.value.split("").join("-"), false],
  ])("%s", (_, text, isFound) => {
    expect(found(text)).toEqual(isFound ? [token.value] : []);
  });
});

describe("what is wrong with a code", () => {
  const [a = "", b = "", c = "", d = ""] = CODE.split("-");
  const bad = (group: string): string => (group.startsWith("7") ? "8" : "7") + group.slice(1);
  const damage = (text: string): unknown => findCodes(text).damage;
  const groups = (...numbers: readonly number[]): object => ({
    defect: "mistyped",
    code: { kind: "groups", groups: numbers },
  });

  test.each<[string, string, unknown]>([
    ["nothing, where another one is whole", `${CODE} ${[a, bad(b), c, d].join("-")}`, undefined],
    ["one group", [a, b, c, bad(d)].join("-"), groups(4)],
    ["one group, in spaces", [bad(a), b, c, d].join(" "), groups(1)],
    ["one group, in one piece", [a, bad(b), c, d].join(""), groups(2)],
    ["two groups", [bad(a), b, c, bad(d)].join("-"), groups(1, 4)],
    [
      "two groups, in small letters and spaces",
      [bad(a), b, c, bad(d)].join(" ").toLowerCase(),
      undefined,
    ],
    ["two groups, in one piece", [bad(a), b, c, bad(d)].join(""), undefined],
    ["all groups", [bad(a), bad(b), bad(c), bad(d)].join("-"), undefined],
    ["two groups, in spaces and capitals", [bad(a), b, c, bad(d)].join(" "), groups(1, 4)],
    ["two groups, in small letters", [bad(a), b, c, bad(d)].join("-").toLowerCase(), groups(1, 4)],
    ["one group, in pairs", [a, bad(b), c, d].join("").replace(/(..)(?=.)/g, "$1 "), undefined],
    ["a symbol missing, the last group apart", `${[a, b.slice(1), c].join("-")} ${d}`, groups(2)],
    [
      "the order, in small letters and spaces",
      [b, a, c, d].join(" ").toLowerCase(),
      { defect: "mistyped", code: { kind: "order" } },
    ],
    ["the order", [b, a, c, d].join("-"), { defect: "mistyped", code: { kind: "order" } }],
    [
      "the less damaged of two",
      `${[bad(a), bad(b), c, d].join("-")}, ${[a, b, bad(c), d].join("-")}`,
      groups(3),
    ],
    [
      "the less damaged of two, whichever comes first",
      `${[a, b, bad(c), d].join("-")}, ${[bad(a), bad(b), c, d].join("-")}`,
      groups(3),
    ],
    ["a symbol missing", [a, b.slice(1), c, d].join("-"), groups(2)],
    ["a symbol missing in front", [a.slice(1), b, c, d].join("-"), groups(1)],
    ["a symbol too many at the end", [a, b, c, `${d}7`].join("-"), groups(4)],
    ["two symbols missing at the end", [a, b, c, d.slice(2)].join("-"), { defect: "cut_off" }],
    ["three groups", [a, b, c].join("-"), { defect: "cut_off" }],
    ["three groups before a word", `${[a, b, c].join("-")} works`, { defect: "cut_off" }],
    ["two groups", [a, b].join("-"), undefined],
    ["three groups, not joined", [a, b].join("-") + ", " + c, undefined],
    ["words", "come here with cake, bring some wine", undefined],
  ])("%s", (_, text, expected) => {
    expect(damage(text)).toEqual(expected);
  });
});
