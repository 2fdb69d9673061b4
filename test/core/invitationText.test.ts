import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printInvitationLink } from "../../main/core/invitationLink.ts";
import { findInvitation, TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import { createAccessCode } from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import { codes, secrets, tokens } from "../protocol/arbitraries.ts";
import { origin } from "./originArbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SERVICE = origin("https://licences.example.com");
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const OTHER = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 3)).value;
const CODE = printSecret(createAccessCode(Uint8Array.from({ length: 9 }, (_, at) => at * 61 + 11)));
const OTHER_CODE = printSecret(createAccessCode(new Uint8Array(9)));
const LANDING = `https://licences.example.com/i#${TOKEN}`;
const APP = `latchkey://invite/${TOKEN}?service=https%3A%2F%2Flicences.example.com`;

const link = { secret: { kind: "token", value: TOKEN }, service: SERVICE } as const;
const bare = { ...link, service: undefined };
const code = { secret: { kind: "code", value: CODE.replaceAll("-", "") }, service: undefined };

function find(text: string): unknown {
  const found = findInvitation(text, options);
  return found.ok ? found.value : found.failure.code;
}

describe("findInvitation finds", () => {
  test.each([
    ["a link", LANDING, link],
    ["an app link", APP, link],
    ["a bare token", TOKEN, bare],
    [
      "a bare token in small letters and groups",
      ` ${TOKEN.toLowerCase().replace(/(.{4})/g, "$1 ")}\n`,
      bare,
    ],
    ["a code", CODE, code],
    ["a code without its hyphens", CODE.replaceAll("-", ""), code],
    [
      "a code with look-alikes and typographic dashes",
      CODE.toLowerCase().replaceAll("-", " – ").replaceAll("0", "o"),
      code,
    ],
    ["a code with no-break spaces", CODE.replaceAll("-", "\u00a0"), code],
    ["a link among words", `Please open ${LANDING} today`, link],
    ["a link at the end of a sentence", `Please open ${LANDING}.`, link],
    ["a link in angle brackets", `<${LANDING}>`, link],
    ["a link in brackets", `(see ${LANDING}).`, link],
    ["a link in quotes", `href="${LANDING}"`, link],
    ["a link in German quotes", `„${LANDING}“`, link],
    ["a link in Markdown", `[**Open**](${LANDING})`, link],
    ["a link in HTML", `<a href='${LANDING}'>See the invitation</a>`, link],
    ["a link in escaped HTML", `&lt;${LANDING}&gt;`, link],
    ["a link on lines of its own", `\r\n\r\n  ${LANDING}\r\n\r\n`, link],
    [
      "a link that ends with an IPv6 address",
      `latchkey://invite/${TOKEN}?service=https://[2001:db8::1]`,
      { ...link, service: "https://[2001:db8::1]" },
    ],
    ["a link with a soft line break of mail", LANDING.replace(/(.{40})/, "$1=\r\n"), link],
    ["a link with an encoded equals sign", APP.replace("service=", "service=3D"), link],
    ["a link with invisible characters", LANDING.replace(/(.{40})/, "$1\u200b\u00ad"), link],
    ["a link in direction marks", `\u2068${LANDING}\u2069`, link],
    ["the same invitation twice", `${LANDING} or ${APP}`, link],
    ["the same with and without its service", `latchkey://invite/${TOKEN} ${APP}`, link],
    ["a link beside its code", `${LANDING}\n\nAccess code: ${CODE}`, link],
    [
      "a link beside other links",
      `https://example.com ${LANDING} https://example.com/privacy`,
      link,
    ],
    ["a link next to a damaged one", `${LANDING} ${LANDING.slice(0, -5)}`, link],
    ["a code among words", `The code is ${CODE}, thank you.`, code],
    ["a code after a word of four letters", `Your code ${CODE.replaceAll("-", " ")} works`, code],
    ["a code beside other links", `https://example.com/help ${CODE}`, code],
    ["a code twice", `${CODE} and again ${CODE.toLowerCase()}`, code],
    [
      "a code that stands in for a damaged link",
      `${LANDING.slice(0, -5)}\n${CODE}`,
      { ...code, service: SERVICE },
    ],
    [
      "a code that stands in for a link without its fragment",
      `https://licences.example.com/i\n${CODE}`,
      { ...code, service: SERVICE },
    ],
    ["a code beside a damaged link that names no service", `latchkey://invite/ABC ${CODE}`, code],
  ])("%s", (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe("findInvitation says of", () => {
  test.each([
    ["nothing", "", "link.none"],
    ["white space", " \r\n\t\u00a0", "link.none"],
    ["invisible characters", "\u200b\u2060\ufeff", "link.none"],
    ["a greeting", "Hello, please accept my invitation!", "link.none"],
    [
      "a letter without an invitation",
      "Dear Sir,\n\nwe meet on 24 November at 10 in room 4.\n",
      "link.none",
    ],
    ["some word", "invitation", "link.none"],
    ["four words of four letters", "come here with cake", "link.none"],
    ["a year among words of four letters", "it was open from 2024 till 2026", "link.none"],
    ["another web page", "https://example.com/invite/ABC", "link.none"],
    ["a telephone number", "+49 30 1234 5678", "link.none"],
    ["another program's link", "zoommtg://join?confno=123", "link.foreign"],
    ["another program's link among words", "Join zoommtg://join?confno=123 now", "link.none"],
    ["a link that was cut", LANDING.slice(0, -5), "link.cut_off"],
    ["a link that was cut, among words", `Open ${LANDING.slice(0, -5)} today`, "link.cut_off"],
    ["a link cut at its fragment", "https://licences.example.com/i#", "link.cut_off"],
    ["a link with a wrong symbol", LANDING.replace(/.$/, "U"), "link.mistyped"],
    ["a link with more behind", `${LANDING}&from=mail`, "link.malformed"],
    ["a link that is too long", `${APP}${"a".repeat(3_000)}`, "link.malformed"],
    ["a link without https", LANDING.replace("https", "http"), "service.insecure"],
    ["a code with a wrong symbol", CODE.replace(/.$/, "U"), "link.mistyped"],
    [
      "a code with a wrong symbol, among words",
      `It is ${CODE.replace(/.$/, "U")} now`,
      "link.mistyped",
    ],
    ["a code that was cut", CODE.slice(0, -2), "link.cut_off"],
    [
      "a code that was cut, in small letters and groups",
      CODE.slice(0, -2).toLowerCase().replaceAll("-", " "),
      "link.cut_off",
    ],
    ["a code in capitals, in groups of three", "CODE 123 ABC 456 DEF 789", "link.cut_off"],
    [
      "a damaged code in small letters, among words",
      `it is ${CODE.replace(/.$/, "u").toLowerCase()}.`,
      "link.mistyped",
    ],
    [
      "a damaged code in capitals and spaces, among words",
      `it is ${CODE.replace(/.$/, "U").replaceAll("-", " ")}.`,
      "link.mistyped",
    ],
    [
      "a damaged code in small letters and spaces, among words",
      `it is ${CODE.replace(/.$/, "u").replaceAll("-", " ").toLowerCase()}.`,
      "link.mistyped",
    ],
    ["a token that was cut", TOKEN.slice(0, -2), "link.cut_off"],
    ["two links", `${LANDING} ${LANDING.replace(TOKEN, OTHER)}`, "link.ambiguous"],
    ["two codes", `${CODE} ${OTHER_CODE}`, "link.ambiguous"],
    [
      "one token for two services",
      `${LANDING} latchkey://invite/${TOKEN}?service=https://evil.example`,
      "link.ambiguous",
    ],
    [
      "a code beside damaged links of two services",
      `${CODE} https://a.example/i# https://b.example/i#`,
      "link.ambiguous",
    ],
    ["more text than an e-mail has", `${"x".repeat(TEXT_MAX_LENGTH)} ${LANDING}`, "link.malformed"],
  ])("%s", (_, text, expected) => {
    expect(find(text)).toBe(expected);
  });
});

describe("findInvitation says in full", () => {
  const half = CODE.slice(0, -2);
  test.each<[string, string, object]>([
    [
      "that it is too long",
      "x".repeat(TEXT_MAX_LENGTH + 1),
      { code: "link.malformed", detail: "more than 4 million characters" },
    ],
    ["that there is none", "hello", { code: "link.none" }],
    [
      "who wrapped it",
      "https://l.antigena.com/l/DX6b1w",
      { code: "link.wrapped", detail: "Darktrace" },
    ],
    [
      "that a link is damaged, and not who wrapped another",
      `https://l.antigena.com/l/D ${LANDING.slice(0, -5)}`,
      { code: "link.cut_off" },
    ],
    ["that a code was cut", half, { code: "link.cut_off" }],
    ["that a code was cut, in spaces", half.replaceAll("-", " "), { code: "link.cut_off" }],
    ["that a code was cut, in one piece", half.replaceAll("-", ""), { code: "link.cut_off" }],
    [
      "that a code was cut, in small letters",
      half.replaceAll("-", "").toLowerCase(),
      { code: "link.cut_off" },
    ],
    ["that words with a number are none", "we meet at number 10", { code: "link.none" }],
    [
      "that words of any length with a number are none",
      "abcd ef 12 ghijk lm",
      { code: "link.none" },
    ],
  ])("%s", (_, text, failure) => {
    expect(findInvitation(text, options)).toEqual({ ok: false, failure });
  });

  test.each<[string, string]>([
    ["at once", CODE + CODE],
    ["behind a space", `${CODE} ${CODE}`],
    ["behind a comma and a space", `${CODE}, ${CODE}`],
    ["behind a line end", `${CODE}\r\n${CODE}`],
    ["in one piece", `${CODE}; ${CODE}`.replaceAll("-", "")],
  ])("nothing where a code stands there twice, %s", (_, text) => {
    expect(find(text)).toEqual(code);
    expect(find(` ${text}\n`)).toEqual(code);
  });

  test("nothing where a text is as long as it may be", () => {
    expect(find(LANDING.padStart(TEXT_MAX_LENGTH))).toEqual(link);
  });
});

describe("findInvitation", () => {
  const services = fc.constantFrom(undefined, SERVICE, origin("https://[2001:db8::1]:444"));
  /** Words that are neither links nor four short ones in a row. */
  // No word of four symbols: beside a code, one in a thousand makes another code with it.
  const prose = fc
    .array(
      fc.constantFrom("Hello", "opens", "this:", "on", "the", "press", "№ 4,", "\n", "é", "(see"),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(" "));

  test("finds any link in any sentence", () => {
    fc.assert(
      fc.property(secrets, services, prose, prose, (secret, service, before, after) => {
        const text = `${before} ${printInvitationLink({ secret, service }, "latchkey")} ${after}`;
        expect(findInvitation(text, options)).toEqual({ ok: true, value: { secret, service } });
      }),
    );
  });

  test("finds any code in any sentence, and any token alone", () => {
    fc.assert(
      fc.property(codes, tokens, prose, prose, (secret, token, before, after) => {
        const text = `${before} ${printSecret(secret)} ${after}`;
        const value = { secret, service: undefined };
        expect(findInvitation(text, options)).toEqual({ ok: true, value });
        expect(findInvitation(token.value, options)).toMatchObject({ value: { secret: token } });
      }),
    );
  });

  test("finds links of any product's scheme, up to 31 letters", () => {
    for (const scheme of ["a", "x-press.4", "a".repeat(31)]) {
      const text = `Open ${printInvitationLink({ secret: link.secret, service: SERVICE }, scheme)}.`;
      expect(findInvitation(text, { ...options, scheme })).toEqual({ ok: true, value: link });
    }
  });

  test("never throws, whatever it is given, and never repeats it in a failure", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "latchkey://",
        "https://",
        "invite/",
        "/i#",
        "?service=",
        TOKEN,
        CODE,
        "=\r\n",
      ),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = findInvitation(pieces.join(""), options);
        if (found.ok) return;
        expect(found.failure.code).toMatch(/^(link\.|service\.insecure)/);
        expect(JSON.stringify(found.failure)).not.toMatch(new RegExp(`${TOKEN}|${CODE}`));
      }),
      { numRuns: 2_000 },
    );
  });
});
