import { expect, test } from "vitest";
import { runFleet } from "../../bench/fleet/runFleet.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";

test("a fleet that is killed, doubled and copied is enrolled exactly once, its copies held", async () => {
  const random = createFaultRandom("fleet");
  const devices = scaled(12, 300);
  const report = await runFleet({
    devices,
    atOnce: 4,
    // In a small fleet every kind of trouble has to come about.
    shares: { killed: 0.25, duplicated: 0.2, clones: 0.17 },
    random: () => random.below(2 ** 31) / 2 ** 31,
  });
  const { enrolled, held, killed, duplicated, clones, repeated } = report;
  announce("fleet", { enrolled, killed, duplicated, held, repeated });
  expect(report.faults).toEqual([]);
  expect(enrolled).toBe(devices);
  expect(held).toBe(clones);
  expect(clones).toBeGreaterThan(0);
  expect(killed + duplicated).toBeGreaterThan(0);
});

test("neighbours that boot at once at a busy service wait for their turns, and none has to be told again", async () => {
  const devices = scaled(12, 60);
  const report = await runFleet({
    devices,
    atOnce: devices,
    shares: { killed: 0, duplicated: 0, clones: 0 },
    serviceArgs: ["--request-limit", "6/240"],
  });
  const { enrolled, putOff, causes } = report;
  announce("neighbours at a busy service", { enrolled, "put off": putOff });
  expect([report.faults, causes]).toEqual([[], {}]);
  expect(enrolled).toBe(devices);
  expect(putOff).toBeGreaterThan(0);
  // Turns that are told apart: hardly anybody has to ask a third time.
  expect(putOff).toBeLessThan(4 * devices);
});
