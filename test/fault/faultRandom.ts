import { randomInt } from "node:crypto";
import type fc from "fast-check";

/** Names the seed to replay a run of the fault tests with. */
const SEED_VARIABLE = "FAULT_SEED";

/** `full`: as long as `npm run faults` runs; otherwise the short form within `npm test`. */
const SCALE_VARIABLE = "FAULT_SCALE";

export const SEED = Number(process.env[SEED_VARIABLE] ?? randomInt(2 ** 31));

/** How many: few with `npm test`, many with the script. */
export function scaled(few: number, many: number): number {
  return process.env[SCALE_VARIABLE] === "full" ? many : few;
}

export interface FaultRandom {
  /** Whole, from 0 to below the limit. */
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** Some of them in an order of their own; all where there are not more. */
  sample<Value>(values: readonly Value[], count: number): Value[];
}

/** The same seed and name give the same choices, whatever other tests choose (mulberry32). */
export function createFaultRandom(name: string): FaultRandom {
  let state = [...name].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), SEED) | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("nothing to pick from");
      return value;
    },
    sample: (values, count) => {
      const rest = [...values];
      for (let at = rest.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [rest[at], rest[other]] = [rest[other] as (typeof rest)[0], rest[at] as (typeof rest)[0]];
      }
      return rest.slice(0, count);
    },
  };
}

/** For properties: the run's own seed, so that one number replays all. */
export function propertyOptions(numRuns: number): fc.Parameters<unknown> {
  return { seed: SEED, numRuns };
}

/** The one line of a test: what was done how often, and how to do the same again. */
export function announce(name: string, counts: Readonly<Record<string, number>>): void {
  const words = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`fault: ${name}: ${words.join(", ")} (${SEED_VARIABLE}=${SEED})\n`);
}
