import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CHECK_IDS, isCheckId, type Check } from "../../main/doctor/check.ts";
import { CHECKS, chooseChecks } from "../../main/doctor/checks.ts";
import { examine } from "../../main/doctor/examine.ts";
import { message, pass, skip, type Finding } from "../../main/doctor/finding.ts";
import type { Patient } from "../../main/doctor/patient.ts";
import { tell } from "../../messages/message.ts";
import { ENGLISH } from "./doctorWords.ts";

const YES = message("doctor.lock.free");
const NO = message("doctor.nothing");

/** None of these checks looks at it. */
const NOBODY = {} as Patient;

function check(run: () => Promise<Finding | readonly Finding[]>, limitMs = 5_000): Check {
  return { id: "lock", group: "state", limitMs, run };
}

test("the catalogue has each check once, in the order of its names", () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
  expect(chooseChecks([])).toBe(CHECKS);
  expect(chooseChecks(["lock", "disk"]).map(({ id }) => id)).toEqual(["disk", "lock"]);
  expect(CHECK_IDS.every(isCheckId)).toBe(true);
  expect(isCheckId("spleen")).toBe(false);
});

test("a check that throws is a finding, and never repeats what it was thrown with", async () => {
  const [found] = await examine(
    NOBODY,
    [check(() => Promise.reject(new Error("secret-canary")))],
    60_000,
  );
  expect(found).toMatchObject({ id: "lock", status: "fail", code: "internal.bug" });
  expect(JSON.stringify(found)).not.toContain("secret-canary");
});

test("one that never ends is a finding by its own limit, and by the command's", async () => {
  const never = (): Promise<Finding> => new Promise(() => undefined);
  const [byOwn] = await examine(NOBODY, [check(never, 20)], 60_000);
  expect(byOwn).toMatchObject({ status: "fail" });
  expect(byOwn?.repair && tell(ENGLISH, byOwn.repair.text)).toContain("--timeout");
  const [byAll] = await examine(NOBODY, [check(never, 60_000)], 520);
  expect(byAll).toMatchObject({ status: "fail" });
});

test("whatever checks come to, each is told once, in order, and none keeps another", async () => {
  const outcomes = {
    one: () => Promise.resolve(pass(YES)),
    several: () => Promise.resolve([pass(YES), skip(NO)]),
    none: () => Promise.resolve([]),
    throwing: () => Promise.reject(new TypeError("no")),
    late: () => new Promise<Finding>(() => undefined),
  } as const;
  const kinds = Object.keys(outcomes) as (keyof typeof outcomes)[];
  const counts = { one: 1, several: 2, none: 1, throwing: 1, late: 1 };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { maxLength: 12 }), async (chosen) => {
      const told: number[] = [];
      const checks = chosen.map((kind) => check(outcomes[kind], 5));
      const found = await examine(NOBODY, checks, 60_000, (done) => {
        told.push(checks.indexOf(done));
      });
      expect(found).toHaveLength(chosen.reduce((sum, kind) => sum + counts[kind], 0));
      expect(told.toSorted((a, b) => a - b)).toEqual(chosen.map((_, index) => index));
      expect(
        found.every(({ status, why }) => status !== undefined && tell(ENGLISH, why) !== ""),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});
