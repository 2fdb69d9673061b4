import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BRAND } from "../core/brand.ts";
import { createProgram, type Surroundings } from "./program.ts";
import { VERSION } from "./version.ts";

const here = dirname(fileURLToPath(import.meta.url));

const surroundings: Surroundings = {
  brand: BRAND,
  version: VERSION,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  // Beside the bundle; both are built together.
  keychainWorker: join(here, "keychainWorker.mjs"),
  pageDirectory: join(here, "..", "renderer"),
};

// Setting the code and leaving lets output drain; nothing of ours keeps the process alive.
process.exitCode = await createProgram(surroundings).run(process.argv.slice(2));
