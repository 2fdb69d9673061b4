import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Where windows of this user keep what is theirs: private and gone after a restart; whoever uses it
 * checks both. Short, since sockets are made in it, whose paths may have 103 bytes at most.
 */
export function windowDirectory(environment: NodeJS.ProcessEnv, uid: number | undefined): string {
  const runtime = environment["XDG_RUNTIME_DIR"];
  return runtime?.startsWith("/") === true
    ? join(runtime, "latchkey")
    : join(tmpdir(), `latchkey-${uid ?? "user"}`);
}
