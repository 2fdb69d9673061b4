// Runs one of the project's programs on a clone that may not be set up yet.
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { fail, NODE, ROOT, run, runTool } from "./lib/project.mjs";

const [what, ...args] = process.argv.slice(2);

switch (what) {
  case "build":
    if (args[0] === "--brand" && args.length === 2) process.env.LATCHKEY_BRAND = args[1];
    else if (args.length > 0) fail("npm run build -- [--brand <folder>]");
    install({ systemPackages: false });
    process.exitCode = build() ? 0 : 1;
    break;
  case "service":
    install({ systemPackages: false });
    process.exitCode = run(NODE, [join(ROOT, "service", "main.ts"), ...args]);
    break;
  case "bench":
    install({ systemPackages: true });
    if (!build({ quiet: true })) fail("nothing to measure: the build failed");
    process.exitCode = run(NODE, [join(ROOT, "bench", "main.ts"), ...args]);
    break;
  case "fleet":
    install({ systemPackages: false });
    if (!build({ quiet: true })) fail("nothing to measure: the build failed");
    process.exitCode = run(NODE, [join(ROOT, "bench", "fleet", "main.ts"), ...args]);
    break;
  case "package":
    install({ systemPackages: false });
    process.exitCode = run(NODE, [
      // It takes the types off the first script of the single executable.
      "--disable-warning=ExperimentalWarning",
      join(ROOT, "scripts", "package", "main.ts"),
      ...args,
    ]);
    break;
  case "package-test":
    // Everything about packages, and what takes too long for each run of all tests.
    install({ systemPackages: true });
    process.env.FAULT_SCALE = "full";
    process.exitCode = runTool("vitest/vitest.mjs", ["run", "test/packaging", ...args]);
    break;
  default:
    fail(`run.mjs: one of build, service, bench, fleet, package, package-test; not ${what}`);
}
