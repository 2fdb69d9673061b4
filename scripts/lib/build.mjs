// Builds what runs: the page, the Electron shell and the command line; of the brand that
// LATCHKEY_BRAND names (docs/brand.md), otherwise our own.
import { join } from "node:path";
import { NODE, ROOT, run, runTool } from "./project.mjs";

const STEPS = [
  {
    what: "the desktop shell and the page",
    tool: "electron-vite/bin/electron-vite.js",
    args: ["build"],
  },
  {
    what: "the command line",
    tool: "vite/bin/vite.js",
    args: ["build", "--config", "vite.cli.config.ts"],
  },
];

/** @returns true where everything was built; what failed has said why. */
export function build({ quiet = false } = {}) {
  // First: a brand with anything wrong in it is told by itself, and not as a tool's failure.
  if (run(NODE, [join(ROOT, "brand", "main.ts")]) !== 0) return false;
  return STEPS.every(({ what, tool, args }) => {
    process.stderr.write(`Building ${what} …\n`);
    const options = quiet ? { stdio: ["ignore", "ignore", 2] } : { stdio: ["ignore", 2, 2] };
    return runTool(tool, [...args, "--logLevel", quiet ? "warn" : "info"], options) === 0;
  });
}
