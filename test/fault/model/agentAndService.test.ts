import { mkdtempSync, rmSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { announce, propertyOptions, scaled, SEED } from "../faultRandom.ts";
import { watchDisks } from "./disk.ts";
import { finish } from "./finish.ts";
import { startModelService } from "./modelService.ts";
import { watch } from "./promises.ts";
import { stepArbitrary, type Step } from "./steps.ts";
import { takeStep } from "./takeStep.ts";
import { createWorld } from "./world.ts";

const LANES = 4;

test("agent and service together keep every promise, whatever happens in whatever order", async () => {
  const directory = mkdtempSync("/dev/shm/latchkey-model-");
  const disks = watchDisks(directory);
  const counts: Record<string, number> = { sequences: 0 };
  const add = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1);
  let failed: number | null = null;
  const path = process.env["FAULT_PATH"];
  const lane = async (number: number): Promise<void> => {
    const clock = { nowMs: 0 };
    const service = await startModelService(clock, `${directory}/service-${number}`);
    let worlds = 0;
    const property = fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 14 }), async (steps) => {
      // Nobody waits for what the other lanes still find.
      if (failed !== null && failed !== number) return;
      worlds += 1;
      const lockPrefix = `m${process.pid}l${number}w${worlds}`;
      const world = await createWorld({ service, clock, disks, directory, lockPrefix });
      try {
        const first: Step = { kind: "invite", hours: 72 };
        for (const step of [first, ...steps]) {
          add(step.kind);
          const taken = await takeStep(world, step);
          await watch(world, step, taken);
          expect(world.broken).toEqual([]);
        }
        await finish(world);
        expect(world.broken).toEqual([]);
        add("sequences");
      } catch (error) {
        failed ??= number;
        throw error;
      } finally {
        await world.close();
      }
    });
    const runs = Math.ceil(scaled(2_000, 50_000) / LANES);
    try {
      await fc.assert(property, {
        ...propertyOptions(runs),
        seed: SEED + number,
        ...(path === undefined ? {} : { path }),
      });
    } finally {
      await service.close();
    }
  };
  try {
    const lanes = Array.from({ length: LANES }, (_, number) => lane(number));
    // The others go on beside one that fails, and need their disks.
    for (const end of await Promise.allSettled(lanes)) {
      if (end.status === "rejected") throw end.reason;
    }
  } finally {
    disks.remove();
    rmSync(directory, { recursive: true, force: true });
  }
  announce("model", counts);
});
