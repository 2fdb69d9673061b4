import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isExempt } from "../../main/service/noProxy.ts";

const ROWS: readonly (readonly [string, readonly string[], boolean])[] = [
  ["https://licences.example.com", [], false],
  ["https://licences.example.com", [""], false],
  ["https://licences.example.com", ["*"], true],
  ["https://licences.example.com", ["licences.example.com"], true],
  ["https://licences.example.com", ["LICENCES.Example.COM"], true],
  ["https://licences.example.com", ["example.com"], true],
  ["https://licences.example.com", [".example.com"], true],
  ["https://licences.example.com", ["*.example.com"], true],
  ["https://example.com", [".example.com"], true],
  ["https://example.com", ["example.com."], true],
  ["https://notexample.com", ["example.com"], false],
  ["https://example.com.evil.net", ["example.com"], false],
  ["https://licences.example.com", ["ample.com"], false],
  ["https://licences.example.com", ["com"], true],
  ["https://licences.example.com", ["other.net", "example.com"], true],
  ["https://licences.example.com", ["example.com:443"], true],
  ["https://licences.example.com", ["example.com:8443"], false],
  ["https://licences.example.com:8443", ["example.com:8443"], true],
  ["https://licences.example.com:8443", ["example.com"], true],
  ["https://10.1.2.3", ["10.1.2.3"], true],
  ["https://10.1.2.3", ["2.3"], false],
  ["https://10.1.2.3", ["10.1.2.30"], false],
  ["https://10.1.2.3:8443", ["10.1.2.3:8443"], true],
  ["https://10.1.2.3", ["10.1.2.3:8443"], false],
  ["https://[::1]", ["::1"], true],
  ["https://[::1]", ["[::1]"], true],
  ["https://[::1]:8443", ["[::1]:8443"], true],
  ["https://[::1]", ["[::1]:8443"], false],
  ["https://[2001:db8::1]", ["2001:0db8:0:0:0:0:0:1"], true],
  ["https://[2001:db8::1]", ["2001:db8::2"], false],
  ["https://[2001:db8::1]", [":1"], false],
  ["https://localhost", ["localhost"], true],
  ["https://localhost", ["127.0.0.1"], false],
];

test.each(ROWS)("%s with %j: %s", (url, list, expected) => {
  expect(isExempt(new URL(url), list)).toBe(expected);
});

describe("whatever stands in the list", () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

  test("a name is exempt by each of its own endings and by no other name", () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 4 }), label, (labels, other) => {
        const url = new URL(`https://${labels.join(".")}`);
        for (let from = 0; from < labels.length; from += 1) {
          expect(isExempt(url, [labels.slice(from).join(".")])).toBe(true);
        }
        expect(isExempt(url, [`${other}x.${labels.join(".")}`])).toBe(false);
        expect(isExempt(url, [`x${labels.at(-1)}`])).toBe(labels.at(-1) === `x${labels.at(-1)}`);
      }),
    );
  });

  test("it never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (list) => {
        expect(typeof isExempt(new URL("https://a.example"), list)).toBe("boolean");
      }),
    );
  });
});
