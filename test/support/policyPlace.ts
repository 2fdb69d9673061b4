import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hardware } from "./hardware.ts";

export interface PolicyPlaceOptions {
  readonly fileMode?: number;
  readonly folderMode?: number;
  /** Of the file; root's otherwise. */
  readonly owner?: number;
}

/** Whether this machine lets us mount over `/etc`: root on Linux, outside narrow containers. */
export function canPlacePolicy(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return spawnSync("unshare", ["-m", "mount", "--bind", tmpdir(), "/etc"]).status === 0;
}

/**
 * A machine whose administrator has laid something down: a copy of `/etc` with a policy file in it,
 * mounted over the real one for the processes that run there and for no other.
 */
export function createPolicyPlace(policy: unknown, options: PolicyPlaceOptions = {}): Hardware {
  const directory = mkdtempSync(join(tmpdir(), "policy-place-"));
  const etc = join(directory, "etc");
  cpSync("/etc", etc, { recursive: true, verbatimSymlinks: true });
  chmodSync(etc, 0o755);
  const folder = join(etc, "latchkey");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "policy.json");
  writeFileSync(file, typeof policy === "string" ? policy : JSON.stringify(policy));
  chmodSync(file, options.fileMode ?? 0o644);
  if (options.owner !== undefined) chownSync(file, options.owner, options.owner);
  chmodSync(folder, options.folderMode ?? 0o755);
  const script = 'mount --bind "$0" /etc && exec "$@"';
  return {
    within: (command) => ["unshare", "-m", "sh", "-c", script, etc, ...command],
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
