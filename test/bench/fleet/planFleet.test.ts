import * as fc from "fast-check";
import { expect, test } from "vitest";
import { planFleet, USUAL_SHARES } from "../../../bench/fleet/planFleet.ts";

const share = fc.double({ min: 0, max: 0.5, noNaN: true });
const shares = fc.record({ killed: share, duplicated: share, clones: share });

test("a plan has so many devices, each with a name of its own, and clones of devices in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), shares, (devices, wanted) => {
      const plan = planFleet(devices, wanted, Math.random);
      const own = plan.filter(({ fate }) => fate !== "clone");
      expect(own).toHaveLength(devices);
      expect(new Set(plan.map(({ name }) => name)).size).toBe(plan.length);
      expect(new Set(own.map(({ machineId }) => machineId)).size).toBe(devices);
      expect(new Set(plan.map(({ hardware }) => hardware.uuid)).size).toBe(plan.length);
      for (const clone of plan.slice(devices)) {
        expect(clone.fate).toBe("clone");
        expect(plan[clone.original ?? -1]?.machineId).toBe(clone.machineId);
      }
    }),
  );
});

test("the usual fleet of a thousand", () => {
  const plan = planFleet(1_000, USUAL_SHARES, Math.random);
  const count = (fate: string): number => plan.filter((device) => device.fate === fate).length;
  expect([count("plain"), count("killed"), count("duplicated"), count("clone")]).toEqual([
    900, 50, 50, 20,
  ]);
  expect(plan[0]?.hardware).toMatchObject({
    uuid: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    mac: expect.stringMatching(/^00:16:3e(:[0-9a-f]{2}){3}$/),
  });
});
