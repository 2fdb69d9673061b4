import { spawnSync } from "node:child_process";

/**
 * Runs a tool to its end.
 * @returns what it printed
 * @throws with what it said, where it is missing or failed
 */
export function runTool(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly environment?: NodeJS.ProcessEnv } = {},
): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.environment === undefined ? {} : { env: options.environment }),
  });
  if (error !== undefined) throw new Error(`${program}: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${args[0] ?? ""}: ${stderr || stdout}`);
  return stdout;
}
