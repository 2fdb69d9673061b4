import { lstatSync, readdirSync, utimesSync, lutimesSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One file, folder or link below a folder; `path` with `/` between its parts. */
export interface Entry {
  readonly path: string;
  readonly kind: "file" | "directory" | "link";
}

/** Everything below a folder, in an order that is the same on every machine. */
export function listEntries(folder: string): readonly Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry): Entry => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
      const kind = entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "directory" : "file";
      return { path, kind };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Gives all below a folder one time, in s since 1970, so that archives of it are alike. */
export function setTimes(folder: string, epoch: number): void {
  for (const { path } of listEntries(folder).toReversed()) {
    const full = join(folder, path);
    (lstatSync(full).isSymbolicLink() ? lutimesSync : utimesSync)(full, epoch, epoch);
  }
  utimesSync(folder, epoch, epoch);
}
