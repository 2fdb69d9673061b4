import { spawn } from "node:child_process";
import type { RunProgram } from "./surroundings.ts";

const OUTPUT_MAX_LENGTH = 65_536;

/**
 * Runs programs of the desktop: found in the search path, without a shell, standard input closed.
 * One that takes longer than `limitMs` is ended.
 */
export function createRunner(environment: NodeJS.ProcessEnv, limitMs: number): RunProgram {
  return (file, args) =>
    new Promise((resolve) => {
      const child = spawn(file, args, {
        env: environment,
        stdio: ["ignore", "pipe", "ignore"],
        timeout: limitMs,
        killSignal: "SIGKILL",
        windowsHide: true,
      });
      let stdout = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        if (stdout.length < OUTPUT_MAX_LENGTH) stdout += text;
      });
      child.on("error", () => resolve(null));
      child.on("close", (code) => resolve(code === null ? null : { code, stdout }));
    });
}
