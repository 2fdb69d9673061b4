import { lstat, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What this program makes below its state directory. */
const BELOW = [
  "markers",
  "credentials",
  "credentials-encrypted-file",
  "credentials-systemd-credentials",
] as const;

/**
 * Runs `work`, and takes directories away again that were not there before it: empty ones only.
 * @param work is told whether the directory was there
 */
export async function withoutTrace<Value>(
  directory: string,
  work: (wasThere: boolean) => Promise<Value>,
): Promise<Value> {
  const missing = await findMissing([...BELOW.map((name) => join(directory, name)), directory]);
  try {
    return await work(!missing.includes(directory));
  } finally {
    for (const path of missing) await rmdir(path).catch(() => undefined);
  }
}

/** Those that are not there, and what is not there above the last of them; the deepest first. */
async function findMissing(directories: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const directory of directories) {
    if (!(await exists(directory))) missing.push(directory);
  }
  let above = dirname(directories.at(-1) ?? "/");
  while (missing.length > 0 && dirname(above) !== above && !(await exists(above))) {
    missing.push(above);
    above = dirname(above);
  }
  return missing;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
