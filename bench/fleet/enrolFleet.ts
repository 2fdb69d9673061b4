import type { FleetDevice, Run } from "./fleetDevice.ts";
import type { FleetInvitation } from "./inviteFleet.ts";

/** What became of one device. */
export interface Enrolled {
  readonly name: string;
  /** Each run of the program to its end, in the order they were started. */
  readonly runs: readonly Run[];
  /** What a device that was disturbed says of itself afterwards; `null` for the others. */
  readonly afterwards: Run | null;
}

export interface EnrolOptions {
  readonly invitations: ReadonlyMap<string, FleetInvitation>;
  /** So many devices at a time. */
  readonly atOnce: number;
  /** At least 0, less than 1: when to kill. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly onDone?: (done: number) => void;
}

/** How often a device tries again that found the service or the way to it too busy. */
const MOST_RUNS = 5;

/** What passes by itself: the network, the service, another run on the same machine, time. */
const PASSING = new Set([5, 10, 11]);

/** Starts every device's program, in so many lanes; clones when all others are done. */
export async function enrolFleet(
  devices: readonly FleetDevice[],
  options: EnrolOptions,
): Promise<readonly Enrolled[]> {
  const first = devices.filter(({ plan }) => plan.fate !== "clone");
  const clones = devices.filter(({ plan }) => plan.fate === "clone");
  const done: Enrolled[] = [];
  const times: number[] = [];
  for (const wave of [first, clones]) {
    const queue = wave.values();
    const lane = async (): Promise<void> => {
      for (const device of queue) {
        options.signal.throwIfAborted();
        const runs = await enrol(device, options, typical(times));
        if (device.plan.fate === "plain") times.push(runs[0]?.ms ?? 0);
        const wasDisturbed = device.plan.fate === "killed" || device.plan.fate === "duplicated";
        const afterwards = wasDisturbed ? await device.status() : null;
        done.push({ name: device.plan.name, runs, afterwards });
        options.onDone?.(done.length);
      }
    };
    await Promise.all(Array.from({ length: options.atOnce }, lane));
  }
  return done;
}

async function enrol(
  device: FleetDevice,
  options: EnrolOptions,
  usualMs: number,
): Promise<readonly Run[]> {
  const code = options.invitations.get(device.plan.name)?.accessCode ?? "";
  const runs: Run[] = [];
  switch (device.plan.fate) {
    case "killed":
      // Anywhere between its first and its last moment; one that was quicker has just run twice.
      runs.push(await device.accept(code, Math.max(1, usualMs * options.random())));
      break;
    case "duplicated":
      runs.push(...(await Promise.all([device.accept(code), device.accept(code)])));
      break;
    case "plain":
    case "clone":
      break;
    default:
      device.plan.fate satisfies never;
  }
  const disturbed = runs.length;
  while (runs.length - disturbed < MOST_RUNS) {
    const last = runs.at(-1);
    const isOver = last !== undefined && last.signal === null && !PASSING.has(last.code ?? -1);
    if (isOver && (device.plan.fate !== "killed" || runs.length > disturbed)) break;
    options.signal.throwIfAborted();
    runs.push(await device.accept(code));
  }
  return runs;
}

/** What an undisturbed run takes here and now, in ms. */
function typical(times: readonly number[]): number {
  const latest = times.slice(-20).toSorted((a, b) => a - b);
  return latest[Math.floor(latest.length / 2)] ?? 300;
}
