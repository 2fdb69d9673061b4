import type { Stats } from "node:fs";

/** More than any record of ours; a larger file is not one. In bytes. */
export const FILE_MAX_BYTES = 1_048_576;

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
export function weakness(path: string, stats: Stats, protection: Protection): string | undefined {
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
export function weaknessOfFolder(
  directory: string,
  { mode }: Pick<Stats, "mode">,
): string | undefined {
  const isOpen = POSIX && (mode & 0o022) !== 0 && (mode & 0o1000) === 0;
  return isOpen ? `${directory} can be changed by other users` : undefined;
}
