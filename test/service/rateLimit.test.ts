import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTokenBuckets } from "../../service/http/rateLimit.ts";

const limitArbitrary = fc.record({
  burst: fc.integer({ min: 1, max: 50 }),
  perMinute: fc.integer({ min: 1, max: 600 }),
});

describe("token buckets", () => {
  test("never let more through than the burst and what has grown since", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(limitArbitrary, steps, (limit, waits) => {
        let now = 0;
        const buckets = createTokenBuckets(limit, () => now);
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          if (buckets.take("a").ok) passed += 1;
          expect(passed).toBeLessThanOrEqual(limit.burst + (now * limit.perMinute) / 60_000 + 1e-6);
        }
      }),
    );
  });

  test("let the next one through after the seconds they name, and peeking takes nothing", () => {
    fc.assert(
      fc.property(limitArbitrary, (limit) => {
        let now = 1_000;
        const buckets = createTokenBuckets(limit, () => now);
        for (let count = 0; count < limit.burst; count += 1) {
          expect(buckets.peek("a").ok).toBe(true);
          expect(buckets.take("a").ok).toBe(true);
        }
        const refused = buckets.take("a");
        expect(buckets.peek("a")).toEqual(refused);
        if (refused.ok) throw new Error("the burst was exceeded");
        expect(Number.isInteger(refused.retryAfterSeconds)).toBe(true);
        now += refused.retryAfterSeconds * 1_000;
        expect(buckets.take("a").ok).toBe(true);
      }),
    );
  });

  test("give each of those who are refused at once another turn, and each of them comes through at it", () => {
    // Turns are told in whole seconds: at more than one a second several have the same, and what is
    // rounded up is only kept where more than one fits.
    const slow = fc.record({
      burst: fc.integer({ min: 2, max: 50 }),
      perMinute: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(slow, fc.integer({ min: 1, max: 100 }), (limit, crowd) => {
        let now = 0;
        const buckets = createTokenBuckets(limit, () => now, "in_turn");
        while (buckets.take("a").ok);
        const turns: number[] = [];
        for (let count = 0; count < crowd; count += 1) {
          const refused = buckets.take("a");
          if (refused.ok) throw new Error("nothing had grown");
          turns.push(refused.retryAfterSeconds);
        }
        expect(turns).toEqual(turns.toSorted((a, b) => a - b));
        const oneMs = 60_000 / limit.perMinute;
        expect(turns.at(-1)).toBeLessThanOrEqual(Math.ceil(Math.max(30_000, oneMs) / 1_000));
        for (const seconds of turns.filter((each) => each < 30)) {
          now = Math.max(now, seconds * 1_000);
          expect(buckets.take("a").ok).toBe(true);
        }
      }),
    );
  });

  test("forget a line that nobody is in any more", () => {
    let now = 0;
    const buckets = createTokenBuckets({ burst: 1, perMinute: 60 }, () => now, "in_turn");
    buckets.take("a");
    const told = Array.from({ length: 5 }, () => buckets.take("a"));
    expect(told).toEqual(
      [1, 2, 3, 4, 5].map((retryAfterSeconds) => ({ ok: false, retryAfterSeconds })),
    );
    now += 10_000;
    expect(buckets.take("a").ok).toBe(true);
    expect(buckets.take("a")).toEqual({ ok: false, retryAfterSeconds: 1 });
  });

  test("are one for each key, and full ones are forgotten", () => {
    let now = 0;
    const buckets = createTokenBuckets({ burst: 1, perMinute: 60 }, () => now);
    for (let key = 0; key < 10_001; key += 1) expect(buckets.take(String(key)).ok).toBe(true);
    expect(buckets.take("0").ok).toBe(false);
    now += 1_000;
    expect(buckets.take("0").ok).toBe(true);
  });
});
