import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseName, parseReason } from "../../main/core/answerInput.ts";

describe("names", () => {
  test.each([
    ["Press line 4", { ok: true, value: "Press line 4" }],
    ["  Press   line 4 ", { ok: true, value: "Press line 4" }],
    ["x".repeat(64), { ok: true, value: "x".repeat(64) }],
    ["x".repeat(65), { ok: false, failure: { code: "name.too_long" } }],
    [" ", { ok: false, failure: { code: "name.empty" } }],
    ["a\nb", { ok: false, failure: { code: "name.forbidden_character" } }],
  ])("%j", (text, parsed) => {
    expect(parseName(text)).toEqual(parsed);
  });
});

describe("reasons", () => {
  test.each([
    [null, { ok: true, value: null }],
    [" \n ", { ok: true, value: null }],
    ["wrong\r\n  device ", { ok: true, value: "wrong device" }],
    ["x".repeat(500), { ok: true, value: "x".repeat(500) }],
    ["x".repeat(501), { ok: false, failure: { code: "reason.too_long" } }],
  ])("%j", (text, parsed) => {
    expect(parseReason(text)).toEqual(parsed);
  });

  test("what was parsed is parsed to itself", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const parsed = parseReason(text);
        if (parsed.ok) expect(parseReason(parsed.value)).toEqual(parsed);
        else expect(text.length).toBeGreaterThan(500);
      }),
    );
  });
});
