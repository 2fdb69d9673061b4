import { constants } from "node:fs";
import { access, open, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, sep } from "node:path";
import type { RegistrationSurroundings } from "./surroundings.ts";

/** Where a session finds programs whatever a person's shell added to its own search path. */
const EVERY_SESSION = ["/usr/local/bin", "/usr/bin", "/bin"];
/** What lives here is gone after a restart, or with the shell: fnm's `node` is one of these. */
const EPHEMERAL = /^\/(?:tmp|var\/tmp|run|dev|proc)\//;

/**
 * The words that start this program, chosen to stay true: names that an installer keeps rather than
 * what they lead to today. `process.execPath` alone names one version of Node of one version
 * manager, and a link into a package survives its next version.
 *
 * `latchkey` alone where a desktop session can start it; with its Node before it where `env` would
 * find another one there, or none. A single executable is program and Node in one.
 */
export async function findProgram(
  surroundings: Pick<
    RegistrationSurroundings,
    "brand" | "environment" | "execPath" | "script" | "platform"
  >,
): Promise<readonly string[]> {
  const { brand, environment, execPath, script } = surroundings;
  if (surroundings.platform === "win32") return [execPath, script];
  const path = (environment["PATH"] ?? "")
    .split(":")
    .filter((directory) => isAbsolute(directory) && !EPHEMERAL.test(`${directory}/`));
  const stableScript = await findSame(script, [...path, ...EVERY_SESSION], brand.scheme);
  if ((await real(script)) === (await real(execPath))) return [stableScript ?? script];
  const stableNode = await findSame(execPath, EVERY_SESSION, "node");
  const shebang = await readShebang(stableScript ?? script);
  if (shebang === "#!/usr/bin/env node" && stableNode !== undefined) {
    return [stableScript ?? script];
  }
  const node = stableNode ?? (await findSame(execPath, path, "node")) ?? execPath;
  return [node, stableScript ?? script];
}

/**
 * Whether a program is this installation: the script that runs, or the desktop application of the
 * package that brought the script along.
 */
export async function isThisInstallation(program: string, script: string): Promise<boolean> {
  const [theirs, ours] = await Promise.all([real(program), real(script)]);
  return theirs === ours || ours.startsWith(join(dirname(theirs), "resources", "cli", sep));
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** The first `directory/name` that leads to the same file. */
async function findSame(
  file: string,
  directories: readonly string[],
  name: string,
): Promise<string | undefined> {
  const target = await real(file);
  for (const directory of directories) {
    const candidate = join(directory, name);
    if ((await realpath(candidate).catch(() => undefined)) === target) return candidate;
  }
  return undefined;
}

/** The first line of a program that may be started by its name; `undefined` where it may not. */
async function readShebang(file: string): Promise<string | undefined> {
  try {
    await access(file, constants.X_OK);
    const handle = await open(file, constants.O_RDONLY);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(128), 0, 128, 0);
      return buffer.subarray(0, bytesRead).toString("latin1").split("\n")[0];
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
