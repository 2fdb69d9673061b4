import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAccessCode, createToken, parseSecret } from "../../../protocol/invitationSecret.ts";
import { readToken } from "../../../service/landing/page/tokenShape.js";

/** What protocol/ says, in the page's words. */
function expected(text: string): ReturnType<typeof readToken> {
  const parsed = parseSecret(text);
  return parsed.ok ? { ok: true, token: parsed.secret.value } : parsed;
}

const token = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => createToken(bytes).value);
const code = fc
  .uint8Array({ minLength: 9, maxLength: 9 })
  .map((bytes) => createAccessCode(bytes).value);

describe("the page's own check of a token", () => {
  it("finds a token whole", () => {
    fc.assert(
      fc.property(token, (text) => {
        expect(readToken(text)).toEqual({ ok: true, token: text });
      }),
    );
  });

  it.each([
    ["as it is", (text: string) => text],
    ["in small letters", (text: string) => text.toLowerCase()],
    ["with look-alikes", (text: string) => text.replaceAll("1", "l").replaceAll("0", "o")],
    ["with hyphens and spaces", (text: string) => text.replace(/(.{4})/g, "$1\u2011 ")],
    ["cut", (text: string, at: number) => text.slice(0, at % text.length)],
    ["with one more", (text: string, at: number) => `${text.slice(0, at)}7${text.slice(at)}`],
    ["with one changed", (text: string, at: number) => text.replace(text[at] ?? "", "z")],
    ["with a letter that is none", (text: string, at: number) => text.replace(text[at] ?? "", "U")],
    [
      "with neighbours swapped",
      (text: string, at: number) => text.replace(/^(.*)(.)(.)$/, (_, a, b, c) => a + c + b) + at,
    ],
  ])("agrees with the protocol on tokens and codes %s", (_, damage) => {
    fc.assert(
      fc.property(fc.oneof(token, code), fc.nat(40), (text, at) => {
        const damaged = damage(text, at);
        expect(readToken(damaged)).toEqual(expected(damaged));
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with the protocol on anything at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 130 }), (text) => {
        expect(readToken(text)).toEqual(expected(text));
      }),
    );
  });
});
