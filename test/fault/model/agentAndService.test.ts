import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { announce, propertyOptions, scaled, SEED } from "../faultRandom.ts";
import { watchDisks, type Disks } from "./disk.ts";
import { live } from "./history.ts";
import { startModelService } from "./modelService.ts";
import { createHistories } from "./steps.ts";
import { createWorld } from "./world.ts";

/**
 * Random histories of the real agent and the real reference service in one process: people,
 * administrators, copies of disks, deaths, and a network that does what it wants. After each step,
 * and at the end of each history, nothing is lost, doubled or done without consent.
 *
 * `FAULT_SEED` repeats a run. A failure names a seed and a path: `FAULT_SEED` and `FAULT_PATH` set
 * to them repeat that one history alone.
 */
const PATH = process.env["FAULT_PATH"];
/** While one history waits for the disk or for a signature, another one goes on. */
const LANES = PATH === undefined ? 4 : 1;
const HISTORIES = createHistories(scaled(0, 1) === 0 ? "small" : "medium");

let directory: string;
let disks: Disks;
beforeAll(() => {
  // A disk in memory: what it means to be durable is tested where disks fail.
  const parent = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  directory = mkdtempSync(join(parent, "latchkey-model-"));
  disks = watchDisks(directory);
});
afterAll(() => {
  disks.remove();
  rmSync(directory, { recursive: true, force: true });
});

test(
  "agent and service together keep every promise, whatever happens in whatever order",
  async () => {
    const counts: Record<string, number> = { sequences: 0 };
    const count = (what: string): void => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    let failedLane: number | null = null;

    async function run(lane: number): Promise<void> {
      const clock = { nowMs: 0 };
      const service = await startModelService(clock, join(directory, `service-${lane}`));
      let histories = 0;
      const property = fc.asyncProperty(HISTORIES, async (steps) => {
        // Nobody waits for what the other lanes might still find.
        if (failedLane !== null && failedLane !== lane) return;
        histories += 1;
        const lockPrefix = `m${process.pid}l${lane}h${histories}`;
        const world = await createWorld({ service, clock, disks, directory, lockPrefix });
        try {
          await live(world, steps, count);
        } catch (error) {
          failedLane ??= lane;
          throw error;
        } finally {
          await world.close();
        }
      });
      try {
        await fc.assert(property, {
          ...propertyOptions(Math.ceil(scaled(800, 50_000) / LANES)),
          seed: SEED + lane,
          ...(PATH === undefined ? {} : { path: PATH, numRuns: 1, endOnFailure: true }),
        });
      } finally {
        await service.close();
      }
    }

    const lanes = Array.from({ length: LANES }, (_, lane) => run(lane));
    // Each ends by itself: a lane that fails must not take away what the others stand on.
    for (const end of await Promise.allSettled(lanes)) {
      if (end.status === "rejected") throw end.reason;
    }
    announce("model", counts);
  },
  scaled(600_000, 7_200_000),
);
