import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../main/cli/displayWidth.ts";
import { reflow, wrap } from "../../main/cli/reflow.ts";

const HELP = `Usage: latchkey open [options]

Needs a graphical session and a browser. Opening
changes nothing.

Examples:
  latchkey open 'latchkey://invite/a-very-long-link-that-stays-in-one-line'
`;

describe("help in a terminal", () => {
  test("fills each paragraph to the width and leaves examples alone", () => {
    expect(reflow(HELP, 40)).toBe(`Usage: latchkey open [options]

Needs a graphical session and a browser.
Opening changes nothing.

Examples:
  latchkey open 'latchkey://invite/a-very-long-link-that-stays-in-one-line'
`);
    expect(reflow(HELP, 80)).toContain("browser. Opening changes nothing.\n");
  });

  test("loses no word, and has no line that is longer without need", () => {
    const line = fc
      .tuple(
        fc.constantFrom("", "  "),
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 }),
      )
      .map(([indent, words]) => indent + words.join(" "));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: 12, max: 60 }),
        (lines, width) => {
          const text = lines.join("\n");
          const flowed = reflow(text, width);
          expect(flowed.split(/\s+/)).toEqual(text.split(/\s+/));
          const tooLong = flowed.split("\n").filter((row) => /^\S/.test(row) && row.length > width);
          expect(tooLong).toEqual([]);
          expect(reflow(flowed, width)).toBe(flowed);
        },
      ),
    );
  });
});

describe("help without blanks between words", () => {
  test("is broken between letters, and not before punctuation or after a bracket", () => {
    expect(wrap("この機械を登録します。", 10)).toEqual(["この機械を", "登録しま", "す。"]);
    expect(wrap("あ「い」う", 4)).toEqual(["あ", "「い」", "う"]);
    expect(wrap("端末名 `latchkey wait` で待つ", 16)).toEqual(["端末名 `latchkey", "wait` で待つ"]);
  });

  test("loses no letter, and joins lines as they were", () => {
    const letters = fc.array(fc.constantFrom(..."機械の登録。「」ab "), { maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 8, max: 30 }), (chosen, width) => {
        const text = chosen.join("").trim().replace(/ +/g, " ");
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        const long = lines.filter((line) => displayWidth(line) > width);
        // Only what may not be broken: punctuation in a row, a word.
        for (const line of long)
          expect(wrap(line, 1).some((piece) => displayWidth(piece) > width)).toBe(true);
      }),
    );
    expect(reflow("機械の\n登録", 80)).toBe("機械の登録");
    expect(reflow("the\nmachine", 80)).toBe("the machine");
  });
});

test.each([
  ["latchkey", 8],
  ["Gerät’s “Ä”…", 12],
  ["機械", 4],
  ["ｱ", 1],
  ["e\u0301", 1],
  ["👩‍🔧", 2],
  ["한국", 4],
  ["اسم", 3],
  ["\u200f", 0],
])("%j takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
