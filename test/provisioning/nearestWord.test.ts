import { expect, test } from "vitest";
import { nearestWord } from "../../main/provisioning/nearestWord.ts";

const WORDS = ["service", "invitation", "name", "site", "organization"];

test.each([
  ["servcie", "service"],
  ["Invitations", "invitation"],
  ["organisation", "organization"],
  ["nmae", "name"],
  ["site", "site"],
  ["colour", null],
  ["", null],
])("%j was meant as %j", (typed, meant) => {
  expect(nearestWord(typed, WORDS)).toBe(meant);
});
