// `npm run bench`: what Latchkey costs beside programs that do the same without it, as ratios.
import { parseArgs } from "node:util";
import { measureAcceptance } from "./acceptance.ts";
import { measureApplyAgain } from "./applyAgain.ts";
import { medianRatio, median, type Series } from "./measure.ts";
import { measureOpenWindow } from "./openWindow.ts";
import { measurePage } from "./pageSize.ts";
import { measureWindow } from "./window.ts";

const HELP = `Usage: npm run bench [-- options]

  --rounds N   counted rounds of each comparison (default 10)
  --only NAME  acceptance, apply or window
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
  const wanted = (name: string): boolean => values.only === undefined || values.only === name;
  if (wanted("acceptance")) {
    const series = await measureAcceptance(rounds);
    report("Accepting an invitation, end to end, against a local service", series, series.slice(2));
    all.push(...series);
  }
  if (wanted("apply")) {
    const series = await measureApplyAgain(rounds);
    report("Applying a file once more", series, series.slice(1));
    all.push(...series);
  }
  if (wanted("window")) {
    const series = await measureWindow(rounds);
    report("From the link to a button on the screen, cold", series, series.slice(1));
    all.push(...series);
    const again = await measureOpenWindow(rounds);
    report("From a second launch to the card in the open window", again, again.slice(1, 2));
    all.push(...again);
    process.stdout.write("\nWhat the page weighs\n");
    for (const { name, files, bytes, gzipBytes } of measurePage()) {
      const [whole, packed] = [bytes, gzipBytes].map((size) => `${(size / 1000).toFixed(1)} kB`);
      process.stdout.write(`  ${name.padEnd(46)}  ${whole} (gzip ${packed}), ${files} files\n`);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`);
}
