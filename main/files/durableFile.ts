import { constants, type Stats } from "node:fs";
import {
  lstat,
  mkdir,
  open,
  realpath,
  rename,
  stat,
  unlink,
  type FileHandle,
} from "node:fs/promises";
import { dirname } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { temporaryPathOf } from "./temporaryFiles.ts";

/** More than any record of ours; a larger file is not one. In bytes. */
const FILE_MAX_BYTES = 1_048_576;

/** Windows has neither POSIX modes nor owners: there the user profile's access list protects. */
const POSIX = process.platform !== "win32";

/**
 * What reading a file of ours can come to. `unsafe`: somebody else could have read or changed it,
 * or it is no ordinary file; `why` says so for people and never holds the file's contents.
 */
export type FileRead =
  | { readonly kind: "found"; readonly text: string }
  | Exclude<BytesRead, { readonly kind: "found" }>;

/** The same for a file that is no text. */
export type BytesRead =
  | { readonly kind: "found"; readonly bytes: Buffer }
  | { readonly kind: "missing" }
  | { readonly kind: "unsafe"; readonly why: string }
  | { readonly kind: "unreadable"; readonly why: string; readonly isTooLarge: boolean };

/**
 * `secret`: nobody else may even read it. `of_group`: the group that the file was given to may read it
 * as well. `unchanged`: others may read, but not write. `delivered`: as
 * secret, from systemd, which lets a service read by an access list; where a file has one, the mask of
 * that list stands where the permissions of the group do (acl(5)), and the group is root's.
 */
export type Protection = "secret" | "of_group" | "unchanged" | "delivered";

function isOurs(stats: Stats): boolean {
  return stats.uid === process.getuid?.() || stats.uid === 0;
}

/** What is wrong with how something is protected, or `undefined`. */
function weakness(path: string, stats: Stats, protection: Protection): string | undefined {
  if (!POSIX) return undefined;
  if (!isOurs(stats)) return `${path} belongs to another user`;
  const isShared = protection === "of_group" || (protection === "delivered" && stats.gid === 0);
  const closed = isShared ? 0o007 : 0o077;
  if (protection !== "unchanged" && (stats.mode & closed) !== 0) {
    return `${path} is open to other users: remove their permissions`;
  }
  if ((stats.mode & 0o022) !== 0) return `${path} can be changed by other users`;
  return undefined;
}

/** Whoever may rename files in a directory chooses among them; a sticky one keeps others from ours. */
async function weaknessOfPlace(path: string): Promise<string | undefined> {
  const directory = dirname(path);
  const { mode } = await stat(directory);
  const isOpen = POSIX && (mode & 0o022) !== 0 && (mode & 0o1000) === 0;
  return isOpen ? `${directory} can be changed by other users` : undefined;
}

/**
 * Says why others could have changed a file that is not ours to write, links followed; `undefined`
 * where nobody could, and where there is nothing to look at.
 */
export async function findTampering(path: string): Promise<string | undefined> {
  try {
    const real = await realpath(path);
    const why = weakness(path, await stat(real), "unchanged");
    // Where a link points, and where it stands: either can be exchanged.
    return why ?? (await weaknessOfPlace(real)) ?? (await weaknessOfPlace(path));
  } catch {
    // Whoever uses it says better what is wrong with it.
    return undefined;
  }
}

/**
 * Reads a file of ours as UTF-8, and only if nobody but its owner (this user or root) could have
 * tampered with it. Symbolic links are refused: whoever can plant one chooses what we read.
 */
export async function readPrivateFile(
  path: string,
  options: { readonly protection: Protection } = { protection: "secret" },
): Promise<FileRead> {
  const read = await readPrivateBytes(path, options);
  return read.kind === "found" ? { kind: "found", text: read.bytes.toString("utf8") } : read;
}

/** Reads one as it is. @param options.maxBytes a larger file is not one of ours. */
export async function readPrivateBytes(
  path: string,
  options: { readonly protection: Protection; readonly maxBytes?: number },
): Promise<BytesRead> {
  let file: FileHandle;
  try {
    // Not blocking, or a named pipe in place of the file would hold us for ever.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    file = await open(path, flags);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === "ENOENT") return { kind: "missing" };
    if (code === "ELOOP" || code === "EMLINK") {
      return { kind: "unsafe", why: `${path} is a symbolic link` };
    }
    return { kind: "unreadable", why: `${code} ${path}`, isTooLarge: false };
  }
  try {
    // The open file is judged, not its name: the name may point elsewhere a moment later.
    const stats = await file.stat();
    if (!stats.isFile()) return { kind: "unsafe", why: `${path} is no ordinary file` };
    const why = weakness(path, stats, options.protection) ?? (await weaknessOfPlace(path));
    if (why !== undefined) return { kind: "unsafe", why };
    if (stats.size > (options.maxBytes ?? FILE_MAX_BYTES)) {
      return { kind: "unreadable", why: `${path} is too large`, isTooLarge: true };
    }
    return { kind: "found", bytes: await file.readFile() };
  } catch (error) {
    return { kind: "unreadable", why: `${errorCodeOf(error)} ${path}`, isTooLarge: false };
  } finally {
    await file.close();
  }
}

/** A rename or a removal survives a power cut only once the directory itself is on the disk. */
export async function syncDirectory(directory: string): Promise<void> {
  if (!POSIX) return;
  const handle = await open(directory, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a whole file so that after a crash there is either the old or the new content, never a
 * mixture and never an empty file: temporary file beside it, fsync, rename, fsync of the directory.
 * `mode` holds whatever the umask is; the directory must exist.
 * @returns `state.unwritable` with the errno and the path.
 */
export async function writeFileDurably(
  path: string,
  data: string | Uint8Array,
  options: { readonly mode: number },
): Promise<Result<void>> {
  const directory = dirname(path);
  const temporary = temporaryPathOf(path);
  try {
    const file = await open(temporary, "wx", options.mode);
    try {
      if (POSIX) await file.chmod(options.mode);
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncDirectory(directory);
    return succeed(undefined);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return fail("state.unwritable", { detail: `${errorCodeOf(error)} ${path}`, cause: error });
  }
}

/**
 * Removes a file durably. `existed` is false where there was none.
 * @returns `state.unwritable` with the errno and the path.
 */
export async function removeFileDurably(
  path: string,
): Promise<Result<{ readonly existed: boolean }>> {
  try {
    await unlink(path);
    await syncDirectory(dirname(path));
    return succeed({ existed: true });
  } catch (error) {
    if (errorCodeOf(error) === "ENOENT") return succeed({ existed: false });
    return fail("state.unwritable", { detail: `${errorCodeOf(error)} ${path}`, cause: error });
  }
}

/**
 * Makes sure that a directory is there, is a directory and not a link to one, and that nobody but
 * its owner (this user or root) can put files into it; with `secret`, not even list it. New ones,
 * parents included, get mode 0700.
 * @returns `state.unwritable` where it cannot be made, `config.unsafe` where it is not protected.
 */
export async function ensurePrivateDirectory(
  path: string,
  options: { readonly protection: Protection } = { protection: "secret" },
): Promise<Result<void>> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const stats = await lstat(path);
    if (!stats.isDirectory()) return fail("config.unsafe", { detail: `${path} is no directory` });
    const why = weakness(path, stats, options.protection);
    return why === undefined ? succeed(undefined) : fail("config.unsafe", { detail: why });
  } catch (error) {
    return fail("state.unwritable", { detail: `${errorCodeOf(error)} ${path}`, cause: error });
  }
}
