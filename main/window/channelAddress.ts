import { createHash } from "node:crypto";
import { chmod, lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";

/** Whose window it is: one for each user and state directory. */
export interface WindowOwner {
  readonly platform: NodeJS.Platform;
  /** Undefined where the system has none. */
  readonly uid: number | undefined;
  /** Private to this user and gone after a restart, e.g. `/run/user/1000/latchkey`. */
  readonly runtimeDirectory: string;
  readonly stateDirectory: string;
}

/** Where launches of one user find the window that is open. */
export interface ChannelAddress {
  /** Whoever has this lock is the window; see `takeLock`. */
  readonly lockName: string;
  /** Of the socket on which that one listens. */
  readonly socketPath: string;
}

/** A Unix socket's address holds 107 bytes and a NUL on Linux, 103 on macOS. */
const SOCKET_PATH_MAX_BYTES = 103;

/**
 * Prepares the directory of the channel, for its owner alone, and names lock and socket. The lock is
 * named by the directory itself, not by its path: two containers may call theirs alike.
 * @returns `null` where the system has no such sockets or the path is too long for one;
 *   `window.failed` where others could get into the directory
 */
export async function prepareChannelAddress(
  owner: WindowOwner,
): Promise<Result<ChannelAddress | null>> {
  const { platform, uid, runtimeDirectory, stateDirectory } = owner;
  if (platform === "win32" || uid === undefined) return succeed(null);
  const directory = join(runtimeDirectory, "inbox");
  const scope = createHash("sha256").update(`${uid}\0${stateDirectory}`).digest("hex");
  const socketPath = join(directory, `${scope.slice(0, 16)}.sock`);
  if (Buffer.byteLength(socketPath) > SOCKET_PATH_MAX_BYTES) return succeed(null);
  try {
    await mkdir(runtimeDirectory, { recursive: true, mode: 0o700 });
    const parent = await lstat(runtimeDirectory);
    // Whoever may write there can put another directory in place of ours.
    if (!parent.isDirectory() || parent.uid !== uid || (parent.mode & 0o022) !== 0) {
      return fail("window.failed", { detail: `others may change ${runtimeDirectory}` });
    }
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const found = await lstat(directory);
    if (!found.isDirectory() || found.uid !== uid) {
      return fail("window.failed", { detail: `${directory} is not this user's own` });
    }
    // Ours, and nobody was let in on purpose: what they could do in there they cannot do any more.
    if ((found.mode & 0o777) !== 0o700) await chmod(directory, 0o700);
    const place = `${scope} ${found.dev} ${found.ino}`;
    const lock = createHash("sha256").update(place).digest("hex").slice(0, 32);
    return succeed({ lockName: `window-${lock}`, socketPath });
  } catch (error) {
    const detail = `${errorCodeOf(error)} ${directory}`;
    return fail("window.failed", { detail, cause: error });
  }
}
