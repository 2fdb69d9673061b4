// What every script needs to know about the project. Plain JavaScript and Node's own modules only:
// these files run before anything is installed, on whatever Node the machine has.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** The Node that the project pins for tools and service; the agent itself runs on older ones too. */
export const NODE = join(
  ROOT,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** The environment of our tools: their own programs first in the PATH. */
export function toolEnvironment(more = {}) {
  const separator = process.platform === "win32" ? ";" : ":";
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH ?? ""].join(separator);
  return { ...process.env, PATH: path, ...more };
}

/**
 * Runs a program in the project's folder with its output shown.
 * @returns its exit code; 1 where it was killed or could not be started.
 */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: toolEnvironment(),
    ...options,
  });
  if (result.error) process.stderr.write(`${program}: ${result.error.message}\n`);
  return result.status ?? 1;
}

/** Runs the JavaScript entry of a dev dependency with the pinned Node. */
export function runTool(entry, args, options) {
  return run(NODE, [join(ROOT, "node_modules", ...entry.split("/")), ...args], options);
}

export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
