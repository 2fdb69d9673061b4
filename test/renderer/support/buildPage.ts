import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface BuiltPage {
  readonly directory: string;
  remove(): Promise<void>;
}

/**
 * Builds the page as it ships, into a directory of its own. A process of its own, since the test's NODE_ENV would build a development page.
 * @param config of Vite, from the top of the project
 */
export async function buildPage(config = "vite.renderer.config.ts"): Promise<BuiltPage> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-page-"));
  const { NODE_ENV: _, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, "node_modules/vite/bin/vite.js"),
      "build",
      `--config=${join(ROOT, config)}`,
      `--outDir=${directory}`,
      "--emptyOutDir",
      "--logLevel=warn",
    ],
    { cwd: ROOT, env },
  );
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
