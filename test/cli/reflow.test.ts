import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reflow } from "../../main/cli/reflow.ts";

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
