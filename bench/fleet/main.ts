// `npm run bench:fleet`: a fleet of devices, each a process of its own, enrolled at one service.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeFleets } from "./describeFleets.ts";
import { runFleet, type FleetReport } from "./runFleet.ts";

const HELP = `Usage: npm run bench:fleet [-- options]

  --devices N[,N…]  fleets to enrol, one after the other (default: 1000)
  --at-once N       so many devices run at a time (default: two for each processor)
  --json            the raw numbers as well
`;

const { values } = parseArgs({
  options: {
    devices: { type: "string", default: "1000" },
    "at-once": { type: "string", default: String(2 * availableParallelism()) },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  process.stdout.write(HELP);
} else {
  // Everything of all machines and of the service lies below one folder, and goes with it.
  const folder = mkdtempSync(join(tmpdir(), "latchkey-fleet-"));
  process.env["TMPDIR"] = folder;
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => stopping.abort());
  const reports: FleetReport[] = [];
  try {
    for (const devices of values.devices.split(",").map(Number)) {
      let saidAtMs = 0;
      reports.push(
        await runFleet({
          devices,
          atOnce: Number(values["at-once"]),
          signal: stopping.signal,
          onProgress: (what, done, of) => {
            if (done < of && performance.now() - saidAtMs < 5_000) return;
            saidAtMs = performance.now();
            process.stderr.write(`${devices} devices: ${what} ${done} of ${of}\n`);
          },
        }),
      );
    }
    process.stdout.write(describeFleets(reports));
    if (values.json) process.stdout.write(`${JSON.stringify(reports)}\n`);
    if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    process.stderr.write("stopped; everything is tidied up\n");
    process.exitCode = 130;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
