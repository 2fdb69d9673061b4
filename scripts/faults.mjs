// `npm run faults`: the fault tests at full length, some half an hour on two processors, and the
// window's with every screen in place of a sample where they are named. `npm test` runs the same
// tests with small counts.
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { runTool } from "./lib/project.mjs";

const HELP = `Usage: npm run faults [-- options] [-- vitest filters]

  npm run faults                    the fault tests
  npm run faults -- test/renderer   the window's tests, on every screen

  --seed N   repeat a run: every line of one names its seed
  --short    the small counts of \`npm test\`
  --help     this text
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    short: { type: "boolean" },
    help: { type: "boolean" },
  },
});

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

install({ systemPackages: true });
if (!build({ quiet: true })) process.exit(1);
if (!values.short) process.env.FAULT_SCALE = "full";
if (values.seed !== undefined) process.env.FAULT_SEED = values.seed;
const filters = positionals.length > 0 ? positionals : ["test/fault/"];
const projects = ["--project", "fault", "--project", "unit"];
process.exitCode = runTool("vitest/vitest.mjs", ["run", ...projects, ...filters]);
