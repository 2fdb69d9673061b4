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
  readonly deadline?: AbortController;
  /** When the deadline fires. */
  readonly deadlineAtMs?: number;
}

/** Repeats by an injected clock: nothing of this takes any time. */
async function play(
  { budgetMs, attemptMs = 0, chance = () => 0.5, deadline, deadlineAtMs = Infinity }: Course,
  attempt: (number: number) => Result<string>,
): Promise<Story> {
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
        expect(planPause({ code: "service.failed" }, attempt, chance)).toBe(chance * longest);
      }),
    );
  });

  test.each([
    [0, 125],
    [1, 1_000],
    [30, 30_000],
  ])("is never shorter than the %i s the service asked for", (retryAfterSeconds, expected) => {
    const failure = { code: "service.failed", retryAfterSeconds } as const;
    expect(planPause(failure, 1, 0.5)).toBe(expected);
  });

  test("is none for a service that says too many and not until when", () => {
    expect(planPause({ code: "service.rate_limited" }, 1, 0)).toBe(null);
    expect(planPause({ code: "service.rate_limited", retryAfterSeconds: 2 }, 1, 0)).toBe(2_000);
  });

  test("exists for what may pass by itself on the way, and for nothing else", () => {
    const repeated = ERROR_CODES.filter(
      (code) => planPause({ code, retryAfterSeconds: 1 }, 1, 0.5) !== null,
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
