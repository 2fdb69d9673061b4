import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startDeadline } from "../../main/cli/deadline.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a deadline fires once its time is used up, as a timeout", async () => {
  const deadline = startDeadline(1_000);
  await vi.advanceTimersByTimeAsync(999);
  expect(deadline.signal.aborted).toBe(false);
  expect(deadline.remainingMs()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(deadline.signal.aborted).toBe(true);
  expect((deadline.signal.reason as Error).name).toBe("TimeoutError");
  expect(deadline.remainingMs()).toBe(0);
});

test.each([
  ["answers", async () => "yes"],
  ["gives up", () => Promise.reject(new Error("no"))],
])("a person who %s takes none of it, however long it takes", async (_what, answer) => {
  const deadline = startDeadline(1_000);
  await vi.advanceTimersByTimeAsync(400);
  const asked = deadline
    .pausedDuring(async () => {
      await new Promise((resolve) => setTimeout(resolve, 3_600_000));
      return answer();
    })
    .catch(() => "no");
  await vi.advanceTimersByTimeAsync(3_600_000);
  await asked;
  expect(deadline.signal.aborted).toBe(false);
  expect(deadline.remainingMs()).toBe(600);
  await vi.advanceTimersByTimeAsync(599);
  expect(deadline.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(deadline.signal.aborted).toBe(true);
});
