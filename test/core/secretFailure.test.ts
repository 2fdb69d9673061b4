import { expect, test } from "vitest";
import { toSecretFailure } from "../../main/core/secretFailure.ts";
import type { CodeDefect } from "../../protocol/accessCode.ts";

test.each([
  ["cut_off", "link.cut_off"],
  ["mistyped", "link.mistyped"],
  ["malformed", "link.malformed"],
] as const)("%s is %s, and nothing besides", (defect, code) => {
  expect(toSecretFailure({ defect })).toStrictEqual({ code });
});

test.each<[CodeDefect, string | undefined]>([
  [{ kind: "groups", groups: [1] }, "the first group"],
  [{ kind: "groups", groups: [4] }, "the fourth group"],
  [{ kind: "groups", groups: [2, 3] }, "the second and the third group"],
  [{ kind: "groups", groups: [1, 2, 4] }, "the first, the second and the fourth group"],
  [{ kind: "order" }, "its groups are in another order"],
  [{ kind: "all" }, undefined],
])("%j: %s", (code, detail) => {
  const expected = { code: "link.mistyped", ...(detail === undefined ? {} : { detail }) };
  expect(toSecretFailure({ defect: "mistyped", code })).toStrictEqual(expected);
});
