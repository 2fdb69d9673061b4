import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createAccessCode, deriveAccessCode } from "../../../protocol/accessCode.ts";
import { createToken, parseSecret, printSecret } from "../../../protocol/invitationSecret.ts";
import { deriveAccessCode as deriveInPage } from "../../../service/landing/page/accessCode.js";
import { readToken } from "../../../service/landing/page/tokenShape.js";

/** What protocol/ says, in the page's words. */
function expected(text: string): ReturnType<typeof readToken> {
  const parsed = parseSecret(text);
  if (parsed.ok) return { ok: true, token: parsed.secret.value };
  return { ok: false, defect: parsed.defect };
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
    ["with groups swapped", (text: string) => text.slice(4, 8) + text.slice(0, 4) + text.slice(8)],
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

describe("the access code that the page tells", () => {
  it("is the one that the protocol derives", async () => {
    const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
    await fc.assert(
      fc.asyncProperty(token, async (text) => {
        expect(await deriveInPage(text)).toBe(printSecret(deriveAccessCode(text, sha256)));
      }),
      { numRuns: 300 },
    );
  });

  it("is none where the browser has no digest", async () => {
    vi.stubGlobal("crypto", {});
    try {
      expect(await deriveInPage(createToken(new Uint8Array(16)).value)).toBeUndefined();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
