import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntoGroups } from "../../protocol/accessCode.ts";
import {
  EMPTY_CODE,
  editBox,
  pasteInto,
  printCode,
  readCode,
  stepOver,
  type CodeEntry,
} from "../../renderer/entry/codeEntry.ts";
import { symbolsOf } from "../../renderer/entry/codeText.ts";
import { codeGroups, dressed, dressedCode, writtenCode } from "./support/codes.ts";
import { pressBackspace, pressKey, typeInto } from "./support/codeTyping.ts";

const symbol = fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ");
const group = fc.nat({ max: 3 });
const caret = fc.nat({ max: 4 });
/** A code half typed, in any way. */
const someEntry: fc.Arbitrary<CodeEntry> = fc
  .tuple(fc.array(fc.string({ unit: symbol, maxLength: 4 }), { minLength: 4, maxLength: 4 }), group)
  .map(([groups, at]) => {
    return { groups, place: { group: at, caret: groups[at]?.length ?? 0 }, run: null };
  });

const LINKS = [
  "https://licences.example.com/i#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G",
  "HTTPS://LICENCES.EXAMPLE.COM/I#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G",
  "latchkey://invite/7Q2MZK0V5T8R1N4X6B3C9D0E2F4G?service=https%3A%2F%2Flicences.example.com",
  "licences.example.com/i#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G",
  "http://[::1]:8080/i#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G",
  "7Q2MZK0V5T8R1N4X6B3C9D0E2F4G",
];

/** What holds after whatever was done. */
function isSound({ groups, place }: CodeEntry): boolean {
  const here = [...(groups[place.group] ?? "")].length;
  return (
    groups.length === 4 &&
    groups.every((text) => [...text].length <= 4 && symbolsOf(text).join("") === text) &&
    place.caret >= 0 &&
    place.caret <= here
  );
}

describe("typing a code", () => {
  it("gives its groups, in whatever dress it is typed", () => {
    fc.assert(
      fc.property(dressedCode, (code) => {
        const { entry, elsewhere } = typeInto(EMPTY_CODE, writtenCode(code));
        expect(elsewhere).toBeNull();
        expect(entry.groups).toEqual(code[0]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is, with Backspace in between, what it is in one long line", () => {
    const keys = fc.array(fc.option(symbol, { nil: "Backspace" as const, freq: 3 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, (pressed) => {
        let line = "";
        let entry = EMPTY_CODE;
        for (const key of pressed) {
          if (key === "Backspace") {
            line = line.slice(0, -1);
            entry = pressBackspace(entry);
          } else if (line.length < 16) {
            line += key;
            ({ entry } = pressKey(entry, key));
          }
          expect(entry.groups.join("")).toBe(line);
          expect(entry.groups.filter((text) => text !== "")).toEqual([...cutIntoGroups(line)]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("over a full code changes one symbol with each key", () => {
    fc.assert(
      fc.property(codeGroups, group, caret, symbol, (groups, at, before, key) => {
        const full = { groups, place: { group: at, caret: before }, run: null };
        const { entry } = pressKey(full, key);
        const flat = groups.join("");
        const where = at * 4 + before;
        const expected = where < 16 ? flat.slice(0, where) + key + flat.slice(where + 1) : flat;
        expect(entry.groups.join("")).toBe(expected);
      }),
    );
  });

  it("shows a letter that no code has, and goes on behind it", () => {
    expect(typeInto(EMPTY_CODE, "abuä7ß").entry.groups).toEqual(["ABUä", "7ß", "", ""]);
  });

  it("leaves a short group where a space or a dash says so", () => {
    const { entry } = typeInto(EMPTY_CODE, "abc-defg");
    expect(entry.groups).toEqual(["ABC", "DEFG", "", ""]);
    expect(entry.place).toEqual({ group: 2, caret: 0 });
  });

  it("does nothing with a space or a dash before anything", () => {
    expect(typeInto(EMPTY_CODE, " -- ").entry).toMatchObject({
      groups: EMPTY_CODE.groups,
      place: EMPTY_CODE.place,
    });
  });

  it("takes keys hit twice at the end for what they are", () => {
    fc.assert(
      fc.property(codeGroups, fc.integer({ min: 1, max: 4 }), (groups, times) => {
        const { entry, elsewhere } = typeInto(EMPTY_CODE, groups.join("") + "Z".repeat(times));
        expect(elsewhere).toBeNull();
        expect(entry.groups).toEqual(groups);
      }),
    );
  });
});

describe("a scanner that types a link", () => {
  it("is understood behind a code that was typed before it", () => {
    fc.assert(
      fc.property(codeGroups, fc.nat({ max: 16 }), (groups, length) => {
        const [link = ""] = LINKS;
        const typed = groups.join("").slice(0, length) + link;
        const { elsewhere, rest } = typeInto(EMPTY_CODE, typed);
        expect(`${elsewhere}${rest}`).toBe(link);
      }),
    );
  });

  it.each(LINKS)("is understood on the way, and nothing is lost: %s", (link) => {
    fc.assert(
      fc.property(someEntry, (before) => {
        const { entry, elsewhere, rest } = typeInto(before, link);
        expect(elsewhere).not.toBeNull();
        expect(`${elsewhere}${rest}`).toBe(link);
        expect(entry.groups).toEqual(before.groups);
      }),
      { numRuns: 300 },
    );
  });
});

describe("pasting", () => {
  it("a code fills all groups, from whatever box and over whatever was there", () => {
    fc.assert(
      fc.property(someEntry, group, dressedCode, (before, at, code) => {
        const step = pasteInto(before, at, [0, 0], ` ${writtenCode(code)}\n`);
        expect(step).toMatchObject({ kind: "entry", entry: { groups: code[0] } });
        expect(step.entry.place).toEqual({ group: 3, caret: 4 });
      }),
      { numRuns: 1_000 },
    );
  });

  it("a code dropped or filled in does the same", () => {
    fc.assert(
      fc.property(group, dressedCode, (at, code) => {
        const value = writtenCode(code);
        const edit = { group: at, value, caret: value.length, inserted: null };
        expect(editBox(EMPTY_CODE, edit).entry.groups).toEqual(code[0]);
      }),
    );
  });

  it("one group goes where the caret is", () => {
    fc.assert(
      fc.property(codeGroups, group, (groups, at) => {
        const [text = ""] = groups;
        const { entry } = pasteInto(EMPTY_CODE, at, [0, 0], text.toLowerCase());
        expect(entry.groups).toEqual([0, 1, 2, 3].map((index) => (index === at ? text : "")));
      }),
    );
  });

  it("a group with a missing symbol does not spoil the others", () => {
    const { entry } = pasteInto(EMPTY_CODE, 2, [0, 0], "ABC EFGH JKMN PQRS");
    expect(entry.groups).toEqual(["ABC", "EFGH", "JKMN", "PQRS"]);
  });

  it.each([
    ...LINKS,
    "a whole e-mail",
    "Hello Jonas,\n\nyour code: ABCD-EFGH-JKMN-PQRS\n",
    "ABCD-EFGH-JKMN-PQRS-TVWX",
    "Grüße aus Köln",
    "!",
    " ",
  ])("anything else goes elsewhere and changes nothing: %j", (text) => {
    fc.assert(
      fc.property(someEntry, group, (before, at) => {
        const step = pasteInto(before, at, [0, 4], text);
        expect(step).toMatchObject({ kind: "elsewhere", text });
        expect(step.entry.groups).toEqual(before.groups);
      }),
      { numRuns: 100 },
    );
  });
});

describe("whatever is done", () => {
  it("there are four groups of at most four symbols, and the caret is in one of them", () => {
    const anything = fc.oneof(
      symbol.chain(dressed),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const action = fc.oneof(
      fc.record({ kind: fc.constant("key" as const), text: anything }),
      fc.record({ kind: fc.constant("set" as const), text: anything, group, caret }),
      fc.record({ kind: fc.constant("paste" as const), text: anything, group, caret }),
      fc.record({ kind: fc.constant("backspace" as const) }),
      fc.record({ kind: fc.constant("step" as const), group, back: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        let entry = EMPTY_CODE;
        for (const each of actions) {
          if (each.kind === "key") ({ entry } = pressKey(entry, each.text));
          else if (each.kind === "backspace") entry = pressBackspace(entry);
          else if (each.kind === "step") entry = stepOver(entry, each.group, each.back ? -1 : 1);
          else if (each.kind === "paste") {
            const length = [...(entry.groups[each.group] ?? "")].length;
            const from = Math.min(each.caret, length);
            ({ entry } = pasteInto(entry, each.group, [from, length], each.text));
          } else {
            const at = Math.min(each.caret, each.text.length);
            const edit = { group: each.group, value: each.text, caret: at, inserted: null };
            ({ entry } = editBox(entry, edit));
          }
          expect(isSound(entry)).toBe(true);
          expect(readCode(printCode(entry)).groups).toEqual(entry.groups);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
