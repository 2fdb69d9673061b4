import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isPlainWord,
  isWritableWord,
  parseExec,
  printExec,
} from "../../main/registration/execLine.ts";

const word = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter(isWritableWord);
const nasty = fc
  .array(fc.constantFrom(..." \"'`$\\%<>~|&;*?#()\n\t\r=/ab-"), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(""));

describe("an Exec line", () => {
  test("reads back as the words it was printed from, and the bare field code", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, nasty), { minLength: 1, maxLength: 5 }), (words) => {
        // A word that is a field code by its looks is quoted, and `%%` inside.
        fc.pre(!words.some((each) => /^%[a-zA-Z]$/.test(each)));
        expect(parseExec(printExec(words, "%u"))).toEqual([...words, "%u"]);
      }),
      { numRuns: 2000 },
    );
  });

  test("is one line without control characters, whatever the words are", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, nasty), { minLength: 1, maxLength: 5 }), (words) => {
        expect(printExec(words, "%u")).not.toMatch(/[\n\r\t]/);
        expect(printExec(words, "%u")).toMatch(/ %u$/);
      }),
    );
  });

  test.each([
    ["/usr/bin/latchkey", "/usr/bin/latchkey"],
    ["/opt/My Apps/latchkey", '"/opt/My Apps/latchkey"'],
    ["/opt/100%/latchkey", '"/opt/100%%/latchkey"'],
    ["/opt/$HOME/latchkey", String.raw`"/opt/\\$HOME/latchkey"`],
    ["/opt/`id`/latchkey", '"/opt/\\\\`id\\\\`/latchkey"'],
    ['/opt/a"b/latchkey', String.raw`"/opt/a\\"b/latchkey"`],
    ["/opt/a\\b/latchkey", String.raw`"/opt/a\\\\b/latchkey"`],
    ["/opt/a;b/latchkey", '"/opt/a;b/latchkey"'],
  ])("writes %s as the specification says", (path, written) => {
    expect(printExec([path, "open", "--"], "%u")).toBe(`${written} open -- %u`);
  });

  test.each([
    ["/usr/bin/firefox %u", ["/usr/bin/firefox", "%u"]],
    ["  env  A=1 x  ", ["env", "A=1", "x"]],
    ['sh -c "a b" %U', ["sh", "-c", "a b", "%U"]],
    ['"unfinished', null],
    ['a"b"', null],
    ["", null],
  ])("of others: %s", (line, words) => {
    expect(parseExec(line)).toEqual(words);
  });

  test.each([
    ["/usr/bin/node", true],
    ["--", true],
    ["/home/a b", false],
    ["/home/a%b", false],
    ["/home/ü", false],
    ["*", false],
    ["", false],
  ])("%s is plain: %s", (text, plain) => {
    expect(isPlainWord(text)).toBe(plain);
  });
});
