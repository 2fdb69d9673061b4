// Runs the built command line many times, in the network this process is in, and says what came of
// each run and whether a packet has left.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { packetsSent } from "../support/ownNetwork.ts";

export interface OuterRun {
  readonly args: readonly string[];
  readonly input: string;
}

export interface OuterOrders {
  readonly program: string;
  readonly runs: readonly OuterRun[];
  readonly atOnce: number;
}

export interface OuterEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface OuterReport {
  readonly ends: readonly OuterEnd[];
  readonly packets: number;
}

const { program, runs, atOnce } = JSON.parse(await text(process.stdin)) as OuterOrders;
const ends: OuterEnd[] = [];
const left = runs.entries();

async function work(): Promise<void> {
  for (const [index, { args, input }] of left) {
    const child = spawn(process.execPath, [program, ...args], { stdio: "pipe" });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    const [stdout, stderr] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    ends[index] = { code: child.exitCode, stdout, stderr };
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
const report: OuterReport = { ends, packets: packetsSent() };
process.stdout.write(JSON.stringify(report));
