import { spawn } from "node:child_process";
import { once } from "node:events";

/** Wall times in ms of one way to do the job. */
export interface Series {
  readonly name: string;
  readonly timesMs: number[];
}

export interface Contestant {
  readonly name: string;
  /** Does the job once and answers its wall time in ms; preparing is not part of it. */
  run(): Promise<number>;
}

/**
 * Runs all contestants in turn, A B C A B C …, after one round that is not counted: what the
 * machine does meanwhile falls on all of them.
 */
export async function compare(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<readonly Series[]> {
  const series = contestants.map(({ name }) => ({ name, timesMs: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const timeMs = await contestant.run();
      if (round > 0) series[index]?.timesMs.push(timeMs);
    }
    process.stderr.write(".");
  }
  process.stderr.write("\n");
  return series;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Median of the ratios round by round: steadier than the ratio of the medians on a noisy machine. */
export function medianRatio(a: Series, b: Series): number {
  return median(a.timesMs.map((timeMs, round) => timeMs / (b.timesMs[round] ?? Number.NaN)));
}

/** Runs a program to its end. @throws where it fails, since a failed run is no measurement. */
export async function timeProcess(
  program: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ["pipe", "pipe", "pipe"],
    env: options.env ?? process.env,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  await once(child, "close");
  const timeMs = performance.now() - start;
  if (child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode}: ${output}`);
  return timeMs;
}
