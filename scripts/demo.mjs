// `npm run demo`: sets a fresh clone up, then goes through the main job end to end.
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { fail, NODE, ROOT, run } from "./lib/project.mjs";

if (process.argv.includes("--help")) {
  process.stdout.write(`Usage: npm run demo [-- options]

Starts the reference service with an inbox, invites this machine by e-mail and goes through the
loop: in a window where there is a display, else by command line with a picture of the window.

  --keep  leave everything running afterwards, and say how to play on
  --cli   by command line even where there is a display
`);
  process.exit(0);
}

install({ systemPackages: true });
if (!build({ quiet: true })) fail("the build failed; see above");
process.exitCode = run(NODE, [join(ROOT, "scripts", "demo", "main.ts"), ...process.argv.slice(2)]);
