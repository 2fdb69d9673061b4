import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toComparisonCode } from "../../protocol/comparisonCode.ts";

describe("a comparison code", () => {
  test("is the first 60 bits of the thumbprint, in Crockford's symbols", () => {
    // The thumbprint of RFC 7638, section 3.1, begins with the bytes 37 36 cb b1 78 7c b8 30.
    const thumbprint = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
    const bits = [0x37, 0x36, 0xcb, 0xb1, 0x78, 0x7c, 0xb8, 0x30]
      .map((byte) => byte.toString(2).padStart(8, "0"))
      .join("");
    const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const expected = Array.from({ length: 12 }, (_, index) =>
      symbols.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
    ).join("");
    expect(toComparisonCode(thumbprint).replaceAll("-", "")).toBe(expected);
  });

  test("has three groups of four for every key, and another one for another key", () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (key) => {
        const code = toComparisonCode(createHash("sha256").update(key).digest("base64url"));
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        codes.add(`${Buffer.from(key).toString("hex")} ${code}`);
      }),
    );
    const keys = new Set([...codes].map((pair) => pair.split(" ")[0]));
    expect(new Set([...codes].map((pair) => pair.split(" ")[1])).size).toBe(keys.size);
  });
});
