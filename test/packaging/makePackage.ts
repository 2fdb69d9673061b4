import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAKER = fileURLToPath(new URL("../../scripts/package/main.ts", import.meta.url));

/** Making a package takes seconds, on a busy machine some more. In ms. */
export const MAKING_MS = 120_000;

export interface Made {
  readonly folder: string;
  /** The one path that was printed. */
  readonly path: string;
  remove(): void;
}

/** Makes a package as `npm run package:<kind>` does, in a folder of its own. */
export async function makePackage(
  kind: "single" | "npm" | "deb",
  more: readonly string[] = [],
): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), `latchkey-${kind}-`));
  const args = ["--disable-warning=ExperimentalWarning", MAKER, kind, "--output", folder, ...more];
  const ended = await runToEnd(process.execPath, args, withoutTestRunner());
  if (ended.code !== 0) throw new Error(ended.stderr);
  return {
    folder,
    path: ended.stdout.trim(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a test runner tells its children is nothing that packages are made with. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$|TEST$)/.test(name)),
  );
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with an environment of its own to its end. */
export async function runToEnd(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  { input = "", cwd }: { readonly input?: string; readonly cwd?: string } = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  await once(child, "close");
  return { code: child.exitCode, stdout, stderr };
}
