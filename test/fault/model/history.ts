import { expect } from "vitest";
import { finish } from "./finish.ts";
import { foretell, summarize } from "./foretell.ts";
import { watch } from "./promises.ts";
import type { Step } from "./steps.ts";
import { takeStep, type Taken } from "./takeStep.ts";
import type { World } from "./world.ts";

/** Lives through a history, from a first invitation to the last word, and judges it on the way. */
export async function live(
  world: World,
  steps: readonly Step[],
  count: (what: string) => void,
): Promise<void> {
  for (const step of [{ kind: "invite", hours: 72 } as const, ...steps]) {
    const foretold = await foretell(world, step);
    const taken = await takeStep(world, step);
    await watch(world, step, taken);
    count(step.kind);
    countTrouble(step, taken, count);
    if (foretold !== null) {
      count("outcomes foretold");
      expect(taken.state && summarize(taken.state)).toBe(foretold);
    }
    expect(world.broken).toEqual([]);
  }
  await finish(world);
  expect(world.broken).toEqual([]);
  count("sequences");
}

function countTrouble(step: Step, { hasDied }: Taken, count: (what: string) => void): void {
  const trouble = "trouble" in step ? step.trouble : null;
  if (hasDied) count("deaths");
  if (trouble?.kind === "weather") count(trouble.weather.fate);
}
