import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCodeGroup } from "../../protocol/accessCode.ts";
import { codeWords, groupToMend, isComplete } from "../../renderer/entry/codeWords.ts";
import { BRITISH } from "./support/britishWords.ts";
import { codeGroups } from "./support/codes.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const check = (groups: readonly string[]) =>
  groups.map((text, index) => checkCodeGroup(index, text));
const group = fc.nat({ max: 3 });

/** The same group with one of its symbols changed. */
function broken(groups: readonly string[], at: number, place: number, by: number): string[] {
  return groups.map((text, index) => {
    if (index !== at) return text;
    const symbols = [...text];
    const value = (ALPHABET.indexOf(symbols[place] ?? "0") + 1 + (by % 31)) % 32;
    symbols[place] = ALPHABET[value] ?? "0";
    return symbols.join("");
  });
}

describe("what is said of a code", () => {
  it("that is right: that it is", () => {
    fc.assert(
      fc.property(codeGroups, (groups) => {
        expect(isComplete(check(groups))).toBe(true);
        expect(codeWords(BRITISH, check(groups), false)).toBe("All four groups are right.");
      }),
    );
  });

  it("with one wrong symbol: its group, in words, as soon as the group is full", () => {
    fc.assert(
      fc.property(codeGroups, group, group, fc.nat(), group, (groups, at, place, by, more) => {
        const typed = broken(groups, at, place, by).map((text, index) =>
          index <= Math.max(at, more) ? text : "",
        );
        const words = codeWords(BRITISH, check(typed), false);
        expect(words).toBe(`Group ${at + 1} is not right: compare it with the e-mail.`);
        expect(groupToMend(check(typed))).toBe(at);
        expect(isComplete(check(typed))).toBe(false);
      }),
    );
  });

  it("with two wrong groups: both of them", () => {
    fc.assert(
      fc.property(codeGroups, fc.nat(), (groups, by) => {
        const typed = broken(broken(groups, 0, 1, by), 2, 3, by);
        const words = codeWords(BRITISH, check(typed), false);
        expect(words).toBe("Groups 1 and 3 are not right: compare them with the e-mail.");
      }),
    );
  });

  it("with its groups in another order: the order", () => {
    fc.assert(
      fc.property(codeGroups, fc.integer({ min: 1, max: 3 }), (groups, by) => {
        const turned = [...groups.slice(by), ...groups.slice(0, by)];
        expect(codeWords(BRITISH, check(turned), false)).toContain("in another order");
      }),
    );
  });

  it.each<[string, readonly string[], boolean, string]>([
    ["nothing yet", ["", "", "", ""], false, ""],
    ["nothing, and sent", ["", "", "", ""], true, "Type the access code first"],
    ["one being typed", ["AB", "", "", ""], false, ""],
    ["one left short", ["AB", "C", "", ""], false, "Group 1 is not complete."],
    ["sent too early", ["AB", "", "", ""], true, "Groups 1, 2, 3 and 4 are not complete."],
    [
      "a letter no code has",
      ["ABCU", "", "", ""],
      false,
      "No access code has “U”: compare group 1",
    ],
    ["another alphabet", ["", "Жабв", "", ""], false, "No access code has “Ж”: compare group 2"],
  ])("%s", (_, groups, isAsked, words) => {
    const said = codeWords(BRITISH, check(groups), isAsked);
    if (words === "") expect(said).toBe("");
    else expect(said).toContain(words);
  });
});
