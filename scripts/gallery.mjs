// `npm run gallery`: pictures of everything the window can show, on one page to look at.
import { join } from "node:path";
import { install } from "./lib/install.mjs";
import { NODE, ROOT, run } from "./lib/project.mjs";

if (process.argv.includes("--help")) {
  process.stdout.write(`Usage: npm run gallery [-- options]

Takes a picture of every screen and every failure in light and dark, in English and from right to
left, at 360x640 and 1280x800, into dist/gallery/, and writes a page that shows them: index.html.

  --only WORDS        only stops whose name or chapter begins with one of these: home,card
  --update-baselines  takes the pictures anew that the tests compare with, instead
  --documents         takes the pictures of the documents anew, instead
`);
  process.exit(0);
}

install({ systemPackages: true });
process.exitCode = run(NODE, [
  join(ROOT, "scripts", "gallery", "main.ts"),
  ...process.argv.slice(2),
]);
