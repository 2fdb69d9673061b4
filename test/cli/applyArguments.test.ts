import { expect, test } from "vitest";
import { readApplyArguments } from "../../main/cli/applyArguments.ts";

const plain = { file: undefined, config: undefined, json: false, quiet: false, check: false };

test.each([
  [["apply"], plain],
  [["apply", "p.yaml"], { ...plain, file: "p.yaml" }],
  [["--json", "apply", "p.yaml", "--check"], { ...plain, file: "p.yaml", json: true, check: true }],
  [["--config", "c.json", "apply", "-q"], { ...plain, config: "c.json", quiet: true }],
  // Whatever is not plain to see is for the command line itself.
  [["apply", "--refresh"], null],
  [["apply", "-"], null],
  [["apply", "a", "b"], null],
  [["--check", "apply"], null],
  [["apply", "--config"], null],
  [["apply", "--timeout", "5"], null],
  [["apply", "--", "p.yaml"], null],
  [["status", "apply"], null],
  [[], null],
])("%j", (args, read) => {
  expect(readApplyArguments(args)).toEqual(read);
});
