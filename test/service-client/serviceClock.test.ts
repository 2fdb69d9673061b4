import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../main/core/result.ts";
import { createServiceClock, describeSkew } from "../../main/service/serviceClock.ts";

const ORIGIN = "https://licences.example.com";
const NOW = Date.parse("2026-11-22T08:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("the difference of the clocks", () => {
  test("is measured at half of the round trip", () => {
    const clock = createServiceClock(() => NOW);
    clock.observe(ORIGIN, new Date(NOW - 5_000).toUTCString(), 4_000);
    expect(clock.skewMs(ORIGIN)).toBe(3_000);
  });

  test("is each service's own, and the last one measured", () => {
    let now = NOW;
    const clock = createServiceClock(() => now);
    expect(clock.skewMs(ORIGIN)).toBe(undefined);
    clock.observe(ORIGIN, new Date(NOW - DAY).toUTCString(), 0);
    clock.observe("https://other.example.com", new Date(NOW).toUTCString(), 0);
    expect(clock.skewMs(ORIGIN)).toBe(DAY);
    // The person sets the clock right.
    now = NOW - DAY;
    clock.observe(ORIGIN, new Date(NOW - DAY).toUTCString(), 0);
    expect(clock.skewMs(ORIGIN)).toBe(0);
  });

  test.each([null, "", "yesterday"])("is not taken from a date like %j", (date) => {
    const clock = createServiceClock(() => NOW);
    clock.observe(ORIGIN, new Date(NOW - DAY).toUTCString(), 0);
    clock.observe(ORIGIN, date, 0);
    expect(clock.skewMs(ORIGIN)).toBe(DAY);
  });
});

describe("a refusal", () => {
  const REFUSALS: readonly Failure[] = [
    { code: "credentials.rejected", detail: "proof.invalid" },
    { code: "credentials.rejected" },
    { code: "device.refused" },
    { code: "credentials.dpop_refused" },
    { code: "service.request_refused", detail: "invalid_dpop_proof" },
    { code: "service.request_refused", detail: "invalid_client" },
  ];
  const OTHERS: readonly Failure[] = [
    { code: "invitation.expired" },
    { code: "service.request_refused", detail: "name.invalid" },
    { code: "service.request_refused" },
    { code: "device.deactivated" },
    { code: "service.unreachable", detail: "ECONNREFUSED" },
    { code: "credentials.insufficient" },
  ];

  function explained(failure: Failure, aheadMs: number): Failure {
    const clock = createServiceClock(() => NOW + aheadMs);
    clock.observe(ORIGIN, new Date(NOW).toUTCString(), 0);
    return clock.explain(ORIGIN, failure);
  }

  test.each(REFUSALS)("$code ($detail) is explained by a clock that is far off", (failure) => {
    expect(explained(failure, -3 * HOUR - 2 * MINUTE)).toMatchObject({
      code: "clock.skewed",
      detail: "3 h 2 min behind the service",
    });
    expect(explained(failure, 25 * HOUR)).toMatchObject({
      code: "clock.skewed",
      detail: "1 d 1 h ahead of the service",
    });
    for (const small of [0, MINUTE, -MINUTE, 5_000]) {
      expect(explained(failure, small)).toBe(failure);
    }
  });

  test.each(OTHERS)("$code ($detail) is not", (failure) => {
    expect(explained(failure, -10 * 365 * DAY)).toBe(failure);
  });

  test("of a service that never said its time is not", () => {
    const failure = { code: "credentials.rejected" } as const;
    expect(createServiceClock(() => NOW).explain(ORIGIN, failure)).toBe(failure);
  });
});

describe("in words", () => {
  test.each([
    [MINUTE, "1 min ahead of the service"],
    [-90 * MINUTE, "1 h 30 min behind the service"],
    [24 * HOUR, "1 d ahead of the service"],
    [24 * HOUR + 5 * MINUTE, "1 d ahead of the service"],
    [-25 * HOUR, "1 d 1 h behind the service"],
    [3_650 * DAY, "10 y ahead of the service"],
    [-3_652 * DAY, "10 y 2 d behind the service"],
    [20_000, "less than a minute ahead of the service"],
  ])("%i ms: %s", (ms, words) => {
    expect(describeSkew(ms)).toBe(words);
  });

  test("any difference has at most two units, and a direction", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 4e12 }), (ms) => {
        expect(describeSkew(ms)).toMatch(
          /^(less than a minute|\d+ (y|d|h|min)( \d+ (d|h|min))?) (ahead of|behind) the service$/,
        );
      }),
    );
  });
});
