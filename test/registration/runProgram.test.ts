import { expect, test } from "vitest";
import { createRunner } from "../../main/registration/runProgram.ts";

const run = createRunner({ PATH: "/usr/bin:/bin" }, 500);

test("tells exit code and output, and gives nothing to read", async () => {
  expect(await run("sh", ["-c", "cat; echo said; exit 3"])).toEqual({ code: 3, stdout: "said\n" });
});

test("hands arguments over as they are, without a shell", async () => {
  expect(await run("printf", ["%s|", "$HOME", "a b", "`id`"])).toEqual({
    code: 0,
    stdout: "$HOME|a b|`id`|",
  });
});

test.each([
  ["is not there", "no-such-program-anywhere", []],
  ["does not end", "sleep", ["60"]],
])("is null for a program that %s", async (_, file, args) => {
  expect(await run(file, args)).toBeNull();
});
