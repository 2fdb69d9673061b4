import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../service/letters/html.ts";
import { isolate, toOneLine, wrapText } from "../../../service/mail/plainText.ts";

const anything = fc.string({ unit: "binary", maxLength: 60 });

describe("other people's words", () => {
  it("become one line that nothing reorders", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const line = toOneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        expect(line).toBe(line.trim());
        expect(toOneLine(line)).toBe(line);
      }),
    );
  });

  it.each([
    ["Jörg\r\nBcc: x@y.example", "Jörg Bcc: x@y.example"],
    ["  a \t b\u2028c ", "a b c"],
    ["abc\u202Efed", "abcfed"],
    ["लक्ष्मी 👩‍👧", "लक्ष्मी 👩‍👧"],
  ])("%j is %j", (text, line) => expect(toOneLine(text)).toBe(line));

  it("escape to HTML that has no markup left", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>"']|&(?!#\d+;)/);
        const back = html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(back).toBe(text);
      }),
    );
  });
});

describe("a name in a sentence", () => {
  it.each([
    ["Acme", "ltr", "Acme"],
    ["Acme", "rtl", "\u2068Acme\u2069"],
    ["مطبعة 4", "ltr", "\u2068مطبعة 4\u2069"],
    ["דפוס", "ltr", "\u2068דפוס\u2069"],
    ["日本", "ltr", "日本"],
  ] as const)("%s in a sentence that goes %s", (name, direction, isolated) => {
    expect(isolate(name, direction)).toBe(isolated);
  });
});

describe("wrapping", () => {
  it("keeps every word, quotes every line, and is as narrow as the words allow", () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 30 }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        words,
        fc.constantFrom("", "> "),
        fc.integer({ min: 5, max: 80 }),
        (list, prefix, width) => {
          const lines = wrapText(list.join(" "), prefix, width).split("\n");
          for (const line of lines) {
            expect(line.startsWith(prefix)).toBe(true);
            expect(line.length <= width || !line.slice(prefix.length).includes(" ")).toBe(true);
          }
          expect(lines.map((line) => line.slice(prefix.length)).join(" ")).toBe(list.join(" "));
        },
      ),
    );
  });
});
