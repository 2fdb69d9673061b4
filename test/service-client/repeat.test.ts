import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { fail, succeed, type Failure, type Result } from "../../main/core/result.ts";
import { RETRY_ADVICE } from "../../main/core/retryAdvice.ts";
import { BUDGET_MS, createRepeat, planPause, systemTools } from "../../main/service/repeat.ts";

interface Story {
  readonly result: Result<string>;
  /** When each attempt began, in ms. */
  readonly began: readonly number[];
}

interface Course {
  readonly budgetMs: number;
  /** How long an attempt takes. */
  readonly attemptMs?: number;
  readonly chance?: () => number;
  /** Where nobody waits: until when it may go on, in ms. */
  readonly patientUntilMs?: number;
  readonly deadline?: AbortController;
  /** When the deadline fires. */
  readonly deadlineAtMs?: number;
}

/** Repeats by an injected clock: nothing of this takes any time. */
async function play(course: Course, attempt: (number: number) => Result<string>): Promise<Story> {
  const { budgetMs, attemptMs = 0, chance = () => 0.5, deadline, patientUntilMs } = course;
  const { deadlineAtMs = Infinity } = course;
  let nowMs = 0;
  const began: number[] = [];
  const pass = (ms: number): void => {
    nowMs += ms;
    if (nowMs >= deadlineAtMs) deadline?.abort();
  };
  const repeat = createRepeat({
    now: () => nowMs,
    sleep: async (ms) => pass(ms),
    random: chance,
    deadline: deadline?.signal,
    ...(patientUntilMs !== undefined && { patienceMs: () => patientUntilMs - nowMs }),
  });
  const result = await repeat(budgetMs, async () => {
    began.push(nowMs);
    pass(attemptMs);
    return attempt(began.length);
  });
  return { result, began };
}

const down = fail("service.unreachable");

describe("the pause after a failed attempt", () => {
  test.each([
    [1, 250],
    [2, 500],
    [3, 1_000],
    [4, 2_000],
    [5, 2_000],
    [40, 2_000],
  ])("after attempt %i is at most %i ms, and any part of it", (attempt, longest) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
        const failure = { code: "service.failed" } as const;
        expect(planPause(failure, attempt, chance, 60_000)).toBe(chance * longest);
      }),
    );
  });

  test.each([
    [0, 1, 125],
    [1, 1, 1_500],
    [1, 3, 3_000],
    [10, 1, 15_000],
    [30, 1, 37_500],
    [30, 9, 37_500],
    [59, 1, 59_500],
  ])(
    "after %i s that the service asked for, attempt %i, is %i ms",
    (seconds, attempt, expected) => {
      const failure = { code: "service.failed", retryAfterSeconds: seconds } as const;
      expect(planPause(failure, attempt, 0.5, 60_000)).toBe(expected);
    },
  );

  test("is never shorter than the service asked for, nor longer than what is left", () => {
    const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 50 }),
        chances,
        fc.nat(120_000),
        (retryAfterSeconds, attempt, chance, leftMs) => {
          const failure = { code: "service.rate_limited", retryAfterSeconds } as const;
          const pauseMs = planPause(failure, attempt, chance, leftMs);
          if (retryAfterSeconds * 1_000 > leftMs) expect(pauseMs).toBe(null);
          else {
            expect(pauseMs).toBeGreaterThanOrEqual(retryAfterSeconds * 1_000);
            expect(pauseMs).toBeLessThanOrEqual(leftMs);
          }
        },
      ),
    );
  });

  test("is none for a service that says too many and not until when", () => {
    expect(planPause({ code: "service.rate_limited" }, 1, 0, 60_000)).toBe(null);
    const soon = { code: "service.rate_limited", retryAfterSeconds: 2 } as const;
    expect(planPause(soon, 1, 0, 60_000)).toBe(2_000);
  });

  test("exists for what may pass by itself on the way, and for nothing else", () => {
    const repeated = ERROR_CODES.filter(
      (code) => planPause({ code, retryAfterSeconds: 1 }, 1, 0.5, 60_000) !== null,
    );
    expect(repeated).toEqual([
      "service.unreachable",
      "service.timeout",
      "service.rate_limited",
      "service.failed",
      "network.offline",
      "network.name_unresolved",
      "network.proxy_unreachable",
    ]);
    for (const code of repeated) expect(RETRY_ADVICE[code]).toBe("again");
  });
});

describe("repeating", () => {
  test("ends with the first success", async () => {
    const { result, began } = await play({ budgetMs: 4_000 }, (number) =>
      number < 3 ? down : succeed("done"),
    );
    expect(result).toEqual({ ok: true, value: "done" });
    expect(began).toEqual([0, 125, 375]);
  });

  test("gives the last failure once the budget is used up", async () => {
    const failures: Failure[] = [];
    const { result, began } = await play({ budgetMs: BUDGET_MS.question }, (number) => {
      const failure: Failure = { code: "service.failed", detail: `HTTP ${500 + number}` };
      failures.push(failure);
      return { ok: false, failure };
    });
    expect(began).toEqual([0, 125, 375, 875, 1_875, 2_875, 3_875]);
    expect(result).toEqual({ ok: false, failure: failures.at(-1) });
  });

  test("makes only one attempt where that takes longer than the budget", async () => {
    const course = { budgetMs: BUDGET_MS.question, attemptMs: 5_000 };
    const { began } = await play(course, () => fail("service.timeout"));
    expect(began).toEqual([0]);
  });

  test("has more patience for an answer that is out", async () => {
    const course = { budgetMs: BUDGET_MS.answer, attemptMs: 5_000 };
    const { began } = await play(course, () => fail("service.timeout"));
    expect(began).toEqual([0, 5_125, 10_375]);
  });

  test.each<[number, number]>([
    [3, 2],
    [5, 1],
    [86_400, 1],
  ])("waits %i s where the service asks for it and it fits: %i attempts", async (wait, count) => {
    const busy = fail("service.rate_limited", { retryAfterSeconds: wait });
    const { result, began } = await play({ budgetMs: 4_000 }, () => busy);
    expect(began).toHaveLength(count);
    expect(result).toEqual(busy);
  });

  test("waits for its turn beyond the budget where nobody waits for it, and no longer than it may", async () => {
    const busy = fail("service.rate_limited", { retryAfterSeconds: 7 });
    const course = { budgetMs: 4_000, patientUntilMs: 60_000 };
    const { result, began } = await play(course, (number) =>
      number < 4 ? busy : succeed("in turn"),
    );
    expect([result, began]).toEqual([succeed("in turn"), [0, 10_500, 24_500, 39_000]]);
    const never = await play({ ...course, patientUntilMs: 30_000 }, () => busy);
    expect([never.result, never.began]).toEqual([busy, [0, 10_500, 21_800]]);
  });

  test("has no more patience than usual for a service that does not say when", async () => {
    const course = { budgetMs: 4_000, patientUntilMs: 60_000 };
    const { began } = await play(course, () => down);
    expect(began.at(-1)).toBeLessThanOrEqual(4_000);
  });

  test("a hundred who are told the same second come back one after the other", async () => {
    const busy = fail("service.rate_limited", { retryAfterSeconds: 2 });
    let seed = 1;
    const chance = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const second: number[] = [];
    for (let machine = 0; machine < 100; machine += 1) {
      const { began } = await play({ budgetMs: 4_000, chance }, (number) =>
        number === 1 ? busy : succeed("in turn"),
      );
      second.push(began[1] ?? 0);
    }
    const sorted = second.toSorted((a, b) => a - b);
    expect(sorted[0]).toBeGreaterThanOrEqual(2_000);
    // Never more than a quarter of them within any tenth of the time.
    for (const [at, ms] of sorted.entries()) {
      expect((sorted[at + 25] ?? Infinity) - ms).toBeGreaterThan(200);
    }
  });

  test("makes few attempts whatever chance says", async () => {
    const { began } = await play({ budgetMs: 4_000, chance: () => 0 }, () => down);
    expect(began).toHaveLength(8);
  });

  test("begins no attempt after its budget, whatever chance and the service do", async () => {
    const failure = fc.record({
      code: fc.constantFrom(...ERROR_CODES),
      retryAfterSeconds: fc.option(fc.nat(20), { nil: undefined }),
    });
    const course = fc.record({
      budgetMs: fc.nat(20_000),
      attemptMs: fc.nat(6_000),
      chances: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
        minLength: 1,
      }),
      failures: fc.array(failure, { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(course, async ({ budgetMs, attemptMs, chances, failures }) => {
        let draws = 0;
        const chance = (): number => chances[(draws += 1) % chances.length] ?? 0;
        const { began } = await play({ budgetMs, attemptMs, chance }, (number) => {
          const { code, retryAfterSeconds } = failures[number % failures.length] ?? failures[0]!;
          return fail(code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
        });
        expect(began.length).toBeLessThanOrEqual(8);
        for (const at of began) expect(at).toBeLessThanOrEqual(budgetMs);
      }),
    );
  });

  test("a deadline that fires during a pause or an attempt ends it with what is known", async () => {
    for (const attemptMs of [0, 400]) {
      const deadline = new AbortController();
      const course = { budgetMs: 60_000, attemptMs, deadline, deadlineAtMs: 300 };
      const { result, began } = await play(course, () => down);
      expect(result).toEqual(down);
      expect(began.length).toBeLessThanOrEqual(2);
    }
  });
});

test("the system's own pause ends with the deadline", async () => {
  const controller = new AbortController();
  const { sleep, random, now } = systemTools(controller.signal);
  const asleep = sleep(3_600_000);
  controller.abort();
  await asleep;
  await systemTools(undefined).sleep(1);
  expect(random()).toBeLessThan(1);
  expect(now()).toBeLessThanOrEqual(performance.now());
});
