import { lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Brand } from "../core/brand.ts";

/**
 * Where windows of this user keep what is theirs: private and gone after a restart; whoever uses it
 * checks both. Short, since sockets are made in it, whose paths may have 103 bytes at most.
 * A launch that was told nothing of its session (cron, another user's shell) looks where sessions
 * have it: it meets the same window, and nobody else can have made a directory there before.
 * Another brand's windows are not ours to hand anything to.
 */
export function windowDirectory(
  environment: NodeJS.ProcessEnv,
  uid: number | undefined,
  { command }: Pick<Brand, "command">,
  sessions = "/run/user",
): string {
  const runtime = environment["XDG_RUNTIME_DIR"];
  if (runtime?.startsWith("/") === true) return join(runtime, command);
  const own = join(sessions, String(uid));
  return uid !== undefined && belongsTo(own, uid)
    ? join(own, command)
    : join(tmpdir(), `${command}-${uid ?? "user"}`);
}

function belongsTo(directory: string, uid: number): boolean {
  try {
    const stats = lstatSync(directory);
    return stats.isDirectory() && stats.uid === uid;
  } catch {
    return false;
  }
}
