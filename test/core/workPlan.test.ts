import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Progress, Task } from "../../main/core/sessionState.ts";
import { advanceWork, planWork, type WorkProgress } from "../../main/core/workPlan.ts";
import { HOME, opened, ORGANIZATION, SERVICE, WAITING } from "./sessionArbitraries.ts";

const SIGN_IN = ["opening-credentials", "signing-in"] as const;
const answer = {
  kind: "answer",
  opened: opened(),
  decision: { kind: "accept", name: "Press" },
  idempotencyKey: "key-1",
} as const;
const poll = {
  kind: "poll",
  service: SERVICE,
  opened: null,
  waiting: WAITING,
  deviceName: "Press",
} as const;

const TASKS: readonly (readonly [string, Task, readonly Progress[], Progress])[] = [
  [
    "opening",
    { kind: "open", text: "a link" },
    ["reading-invitation", ...SIGN_IN, "looking-up"],
    "reading-invitation",
  ],
  [
    "accepting",
    answer,
    ["securing-key", ...SIGN_IN, "accepting", "recording", "reading-device"],
    "securing-key",
  ],
  [
    "accepting what an administrator decides",
    { ...answer, opened: opened({ approval: "manual" }) },
    ["securing-key", ...SIGN_IN, "accepting", "recording"],
    "securing-key",
  ],
  [
    "declining",
    { ...answer, decision: { kind: "decline", reason: null } },
    [...SIGN_IN, "declining"],
    "opening-credentials",
  ],
  ["asking", poll, [...SIGN_IN, "looking-up"], "opening-credentials"],
  [
    "reading the device at the end of an acceptance",
    { ...HOME, opened: opened() },
    ["securing-key", ...SIGN_IN, "accepting", "recording", "reading-device"],
    "reading-device",
  ],
  ["going home", HOME, [...SIGN_IN, "reading-device"], "opening-credentials"],
  [
    "leaving",
    { kind: "leave", service: SERVICE, organization: ORGANIZATION },
    [...SIGN_IN, "leaving"],
    "opening-credentials",
  ],
  [
    "storing a credential",
    {
      kind: "storeCredential",
      service: SERVICE,
      reason: { code: "credentials.absent" },
      next: poll,
    },
    ["opening-credentials"],
    "opening-credentials",
  ],
];

/** The steps that are reported, one after another. */
function after(task: Task, ...steps: Progress[]): WorkProgress {
  return steps.reduce(advanceWork, planWork(task));
}

describe("the plan of a work", () => {
  test.each(TASKS)("%s has all its steps from the start", (_, task, plan, progress) => {
    expect(planWork(task)).toEqual({ plan, progress });
  });

  test("goes on step by step, and never back", () => {
    const { plan } = planWork(answer);
    for (const step of plan) expect(after(answer, step)).toEqual({ plan, progress: step });
    // As another client of the machine, once more.
    expect(after(answer, "accepting", ...SIGN_IN)).toEqual({ plan, progress: "accepting" });
  });

  test.each<[string, Task, Progress[], Progress[], Progress]>([
    [
      "at the start",
      HOME,
      ["waiting-for-turn", "recovering"],
      ["waiting-for-turn", "recovering", ...SIGN_IN, "reading-device"],
      "recovering",
    ],
    [
      "in the middle",
      { kind: "open", text: "a link" },
      ["opening-credentials", "signing-in", "looking-up", "waiting-for-turn", "securing-key"],
      ["reading-invitation", ...SIGN_IN, "looking-up", "waiting-for-turn", "securing-key"],
      "securing-key",
    ],
  ])("has room for what happens only sometimes, %s", (_, task, steps, plan, progress) => {
    expect(after(task, ...steps)).toEqual({ plan, progress });
  });

  test("whatever is reported: the step is one of the plan's, each once, none ever gone", () => {
    const step = fc.constantFrom<Progress>(
      "reading-invitation",
      "opening-credentials",
      "signing-in",
      "looking-up",
      "accepting",
      "declining",
      "renaming",
      "reading-device",
      "securing-key",
      "recording",
      "leaving",
      "waiting-for-turn",
      "recovering",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...TASKS.map(([, task]) => task)),
        fc.array(step, { maxLength: 20 }),
        (task, steps) => {
          let work = planWork(task);
          for (const next of steps) {
            const before = work;
            work = advanceWork(before, next);
            expect(work.plan).toContain(work.progress);
            expect(work.plan).toContain(next);
            expect(new Set(work.plan).size).toBe(work.plan.length);
            expect(work.plan.filter((one) => before.plan.includes(one))).toEqual(before.plan);
          }
        },
      ),
    );
  });
});
