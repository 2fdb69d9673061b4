import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseApplicationCredential,
  printApplicationCredential,
  type ApplicationCredential,
} from "../../main/oauth/clientCredential.ts";

const credentials: fc.Arbitrary<ApplicationCredential> = fc.record({
  client_id: fc.string({ minLength: 1, maxLength: 256 }),
  client_secret: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1_024 }),
  token_endpoint_auth_method: fc.constantFrom("client_secret_basic", "client_secret_post"),
});
const CANARY = "CANARY-of-the-secret";

describe("parseApplicationCredential", () => {
  test("is the inverse of printApplicationCredential", () => {
    fc.assert(
      fc.property(credentials, (credential) => {
        const printed = printApplicationCredential(credential);
        expect(parseApplicationCredential(printed)).toEqual({ ok: true, value: credential });
      }),
    );
  });

  test("assumes HTTP Basic, and takes white space around", () => {
    const text = ` {"client_id":"a","client_secret":"b"}\n`;
    expect(parseApplicationCredential(text)).toMatchObject({
      value: { token_endpoint_auth_method: "client_secret_basic" },
    });
  });

  test.each<[string, string, string]>([
    ["nothing", "", "not JSON"],
    ["a bare secret", CANARY, "not JSON"],
    ["half of it", `{"client_id":"a","client_secret":"${CANARY}`, "not JSON"],
    ["a text", JSON.stringify(CANARY), "unexpected form"],
    ["null", "null", "unexpected form"],
    ["an array", JSON.stringify([CANARY]), "unexpected form"],
    ["no id", JSON.stringify({ client_secret: CANARY }), "client_id"],
    ["an empty id", JSON.stringify({ client_id: "", client_secret: CANARY }), "client_id"],
    [
      "an id that is too long",
      JSON.stringify({ client_id: CANARY.repeat(20), client_secret: "a" }),
      "client_id",
    ],
    ["no secret", JSON.stringify({ client_id: "a" }), "client_secret"],
    ["an empty secret", JSON.stringify({ client_id: "a", client_secret: "" }), "client_secret"],
    [
      "a secret that is a number",
      JSON.stringify({ client_id: "a", client_secret: 7 }),
      "client_secret",
    ],
    [
      "a secret that is not ASCII",
      JSON.stringify({ client_id: "a", client_secret: `${CANARY}ä` }),
      "client_secret",
    ],
    [
      "a secret with a line break",
      JSON.stringify({ client_id: "a", client_secret: `${CANARY}\n` }),
      "client_secret",
    ],
    [
      "a secret with a null",
      JSON.stringify({ client_id: "a", client_secret: `${CANARY}\0` }),
      "client_secret",
    ],
    [
      "a secret that is too long",
      JSON.stringify({ client_id: "a", client_secret: CANARY.repeat(60) }),
      "client_secret",
    ],
    [
      "another method",
      JSON.stringify({ client_id: "a", client_secret: CANARY, token_endpoint_auth_method: "none" }),
      "token_endpoint_auth_method",
    ],
    [
      "more than it should have",
      JSON.stringify({ client_id: "a", client_secret: CANARY, [CANARY]: 1 }),
      "unexpected form",
    ],
  ])("refuses %s, and repeats none of it", (_, text, detail) => {
    const parsed = parseApplicationCredential(text);
    expect(parsed).toEqual({ ok: false, failure: { code: "credentials.malformed", detail } });
    expect(JSON.stringify(parsed)).not.toContain("CANARY");
  });

  test("never throws", () => {
    const texts = fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseApplicationCredential(text);
        expect(parsed.ok || parsed.failure.code === "credentials.malformed").toBe(true);
      }),
    );
  });
});
