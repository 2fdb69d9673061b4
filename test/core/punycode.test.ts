import { domainToUnicode } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePunycode } from "../../main/core/punycode.ts";

/** What the platform makes of a name, as labels after `xn--`. */
function encode(name: string): string | undefined {
  if (!URL.canParse(`https://${name}.example`)) return undefined;
  const [label = ""] = new URL(`https://${name}.example`).hostname.split(".");
  return label.startsWith("xn--") ? label.slice(4) : undefined;
}

describe("decodePunycode", () => {
  // RFC 3492 s7.1 and names that are or were in use.
  test.each([
    ["ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"],
    ["4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"],
    ["b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"],
    ["3b-ww4c5e180e575a65lsy2b", "3年b組金八先生"],
    ["2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"],
    ["de-jg4avhby1noc0d", "パフィーdeルンバ"],
    ["mnchen-3ya", "münchen"],
    ["80ak6aa92e", "аррӏе"],
    ["fiqs8s", "中国"],
    // The last one there is.
    ["dn32g", "\u{10ffff}"],
    ["", ""],
  ])("%s is %s", (text, decoded) => {
    expect(decodePunycode(text)).toBe(decoded);
  });

  test.each(["!", "ü", "A", "a b", "99999999999", "zzzzzzzzzzzz", "mnchen-3y", "a-ecp!", "en32g"])(
    "%j is none",
    (text) => {
      expect(decodePunycode(text)).toBeUndefined();
    },
  );

  test("says what the platform says, of every name that it lets into an address", () => {
    const letters = fc.constantFrom(..."abcz019äößéøıаеорсхωλ中国日本かナعربעבर");
    let compared = 0;
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (word) => {
        const encoded = encode(word.join(""));
        if (encoded === undefined) return;
        compared += 1;
        expect(decodePunycode(encoded)).toBe(domainToUnicode(`xn--${encoded}`));
      }),
      { numRuns: 2_000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test("ends on any text, and gives Unicode or nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,59}$/), (text) => {
        const decoded = decodePunycode(text);
        expect(decoded === undefined || [...decoded].length <= text.length).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
