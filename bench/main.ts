// `npm run bench`: what Latchkey costs beside programs that do the same without it, as ratios.
import { parseArgs } from "node:util";
import { measureAcceptance } from "./acceptance.ts";
import { medianRatio, median, type Series } from "./measure.ts";
import { measureWindow } from "./window.ts";

const HELP = `Usage: npm run bench [-- options]

  --rounds N   counted rounds of each comparison (default 10)
  --only NAME  acceptance or window
  --json       the raw times, in ms
`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "10" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** A table of medians, each beside its ratio to every baseline. */
function report(title: string, series: readonly Series[], baselines: readonly Series[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const one of series) {
    const times = one.timesMs;
    const line = [
      `  ${one.name.padEnd(46)}`,
      `median ${median(times).toFixed(0).padStart(5)} ms`,
      `(${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}, n=${times.length})`,
      ...baselines
        .filter((baseline) => baseline !== one)
        .map((baseline) => `${medianRatio(one, baseline).toFixed(2)} × ${baseline.name}`),
    ];
    process.stdout.write(`${line.join("  ")}\n`);
  }
}

if (values.help) {
  process.stdout.write(HELP);
} else {
  const rounds = Number(values.rounds);
  const all: Series[] = [];
  if (values.only !== "window") {
    const series = await measureAcceptance(rounds);
    report("Accepting an invitation, end to end, against a local service", series, series.slice(2));
    all.push(...series);
  }
  if (values.only !== "acceptance") {
    const series = await measureWindow(rounds);
    report("From the link to a button on the screen, cold", series, series.slice(1));
    all.push(...series);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`);
}
