import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dropEntry, preferEntry, readIds } from "../../main/registration/mimeApps.ts";
import { anyMimeApps } from "./anyMimeApps.ts";

const TYPE = "x-scheme-handler/latchkey";
const ID = "latchkey-link-handler.desktop";

describe("preferring an entry", () => {
  test("makes it the first choice, and leaves every other line as it was", () => {
    fc.assert(
      fc.property(anyMimeApps, (text) => {
        const preferred = preferEntry(text, TYPE, ID);
        expect(readIds(preferred, TYPE, "Default Applications")[0]).toBe(ID);
        const others = text.split("\n").filter((line) => !line.includes(TYPE));
        let from = 0;
        for (const line of others) {
          const at = preferred.split("\n").indexOf(line, from);
          expect([line, at]).not.toEqual([line, -1]);
          from = at + 1;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("twice is the same as once", () => {
    fc.assert(
      fc.property(anyMimeApps, (text) => {
        const once = preferEntry(text, TYPE, ID);
        expect(preferEntry(once, TYPE, ID)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps the former choices behind it, and dropping it gives them back", () => {
    fc.assert(
      fc.property(anyMimeApps, (text) => {
        const former = readIds(text, TYPE, "Default Applications").filter((id) => id !== ID);
        const preferred = preferEntry(text, TYPE, ID);
        const dropped = dropEntry(preferred, TYPE, ID);
        expect(readIds(dropped, TYPE, "Default Applications")).toEqual(former);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["nothing", "", `[Default Applications]\n${TYPE}=${ID};\n`],
    [
      "no end of line",
      "[Added Associations]\na/b=c.desktop",
      `[Added Associations]\na/b=c.desktop\n[Default Applications]\n${TYPE}=${ID};\n`,
    ],
    [
      "Windows lines",
      "[Default Applications]\r\na/b=c.desktop\r\n",
      `[Default Applications]\r\n${TYPE}=${ID};\r\na/b=c.desktop\r\n`,
    ],
    ["a bare header", "[Default Applications]", `[Default Applications]\n${TYPE}=${ID};\n`],
    [
      "another program",
      `[Default Applications]\n${TYPE}=other.desktop\n`,
      `[Default Applications]\n${TYPE}=${ID};other.desktop;\n`,
    ],
    [
      "the type in another group",
      `[Added Associations]\n${TYPE}=other.desktop;\n[Default Applications]\n`,
      `[Added Associations]\n${TYPE}=other.desktop;\n[Default Applications]\n${TYPE}=${ID};\n`,
    ],
  ])("in a file with %s", (_, before, after) => {
    expect(preferEntry(before, TYPE, ID)).toBe(after);
  });
});
