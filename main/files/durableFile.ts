import { constants } from "node:fs";
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
import {
  FILE_MAX_BYTES,
  weakness,
  weaknessOfFolder,
  type BytesRead,
  type FileRead,
  type Protection,
} from "./protection.ts";
import { temporaryPathOf } from "./temporaryFiles.ts";

export type { FileRead, Protection } from "./protection.ts";

const POSIX = process.platform !== "win32";

async function weaknessOfPlace(path: string): Promise<string | undefined> {
  const directory = dirname(path);
  return weaknessOfFolder(directory, await stat(directory));
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
