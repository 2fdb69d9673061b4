import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import type { Life } from "./life.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- the wrapped functions stay what they are
type AnyFunction = (...args: any[]) => Promise<any>;

/** What changes a directory for good: all else is seen by nobody before one of these. */
const CHANGES = ["rename", "unlink", "copyFile"] as const;

/** The disks of the machines in this process: whoever dies between two changes leaves the first. */
export interface Disks {
  /** Everything below the directory is this process's, from now on. */
  mount(directory: string, life: Life): void;
  unmount(directory: string): void;
  /** Gives Node its own functions back. */
  remove(): void;
}

/** @param root below it is a directory for each run, in it one for each machine. */
export function watchDisks(root: string): Disks {
  const lives = new Map<string, Life>();
  const functions = promises as unknown as Record<string, AnyFunction>;
  const originals = new Map(CHANGES.map((name) => [name, functions[name] as AnyFunction]));

  function findLife(path: unknown): Life | undefined {
    if (typeof path !== "string" || !path.startsWith(root)) return undefined;
    const [, run, machine] = path.slice(root.length).split("/");
    return lives.get(`${root}/${run}/${machine}`);
  }

  for (const [name, original] of originals) {
    functions[name] = (...args) => {
      const life = findLife(args[0]);
      return life === undefined ? original(...args) : life.step(() => original(...args));
    };
  }
  syncBuiltinESMExports();

  return {
    mount: (directory, life) => void lives.set(directory, life),
    unmount: (directory) => void lives.delete(directory),
    remove: () => {
      for (const [name, original] of originals) functions[name] = original;
      syncBuiltinESMExports();
    },
  };
}
