import { describe, expect, test, vi } from "vitest";
import { startHousekeeping } from "../../service/housekeeping.ts";

describe("housekeeping", () => {
  test("is done at once and every hour, whatever went wrong, until it is stopped", () => {
    vi.useFakeTimers();
    try {
      const errors: unknown[] = [];
      const broken = new Error("locked");
      let runs = 0;
      const stop = startHousekeeping(
        () => {
          runs += 1;
          if (runs === 1) throw broken;
        },
        (error) => errors.push(error),
      );
      expect({ runs, errors }).toEqual({ runs: 1, errors: [broken] });
      vi.advanceTimersByTime(3 * 3_600_000);
      expect({ runs, errors }).toEqual({ runs: 4, errors: [broken] });
      stop();
      vi.advanceTimersByTime(3 * 3_600_000);
      expect(runs).toBe(4);
    } finally {
      vi.useRealTimers();
    }
  });
});
