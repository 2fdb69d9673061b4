import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunProgram } from "./surroundings.ts";

/*
 * Keys and values through `reg.exe`: its exports are UTF-16 and the same in every language, which
 * what it prints is not, and an import brings back what an export took, whatever kind it was.
 */

/** Values of a key and of the keys below it, as an export writes them: `["\shell\open", "@"]`. */
export type RegistryTree = ReadonlyMap<string, string>;

export interface RegistryKey {
  /** The export's text; `null` where there is no such key. */
  readonly text: string | null;
  readonly tree: RegistryTree;
}

/** Reads a key with all below it. `null`: `reg.exe` could not be run. */
export async function readKey(run: RunProgram, key: string): Promise<RegistryKey | null> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-registry-"));
  const file = join(directory, "key.reg");
  try {
    const done = await run("reg.exe", ["export", key, file, "/y"]);
    if (done === null) return null;
    if (done.code !== 0) return { text: null, tree: new Map() };
    const text = (await readFile(file, "utf16le")).replace(/^\ufeff/, "");
    return { text, tree: parseExport(text, key) };
  } catch {
    return null;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Sets one value of the kind REG_SZ; `name` empty for the key's own. */
export async function writeValue(
  run: RunProgram,
  key: string,
  name: string,
  value: string,
): Promise<boolean> {
  const which = name === "" ? ["/ve"] : ["/v", name];
  const done = await run("reg.exe", ["add", key, ...which, "/t", "REG_SZ", "/d", value, "/f"]);
  return done?.code === 0;
}

const ROOTS: Readonly<Record<string, string>> = {
  HKCU: "HKEY_CURRENT_USER",
  HKLM: "HKEY_LOCAL_MACHINE",
};

/** Whether the text of an export names this key and those below it, and no other. */
function isExportOf(text: string, key: string): boolean {
  const [root = ""] = key.split("\\");
  const full = ((ROOTS[root] ?? root) + key.slice(root.length)).toLowerCase();
  const [first, ...lines] = text.split(/[\r\n]+/).map((line) => line.trim().toLowerCase());
  const headers = lines.filter((line) => line.startsWith("["));
  return (
    first === "windows registry editor version 5.00" &&
    headers.every((line) => line === `[${full}]` || line.startsWith(`[${full}\\`))
  );
}

/**
 * Removes a key with all below it, and puts back what an export took of it. A text that would write
 * elsewhere is none: an import as administrator writes wherever its text says.
 */
export async function restoreKey(
  run: RunProgram,
  key: string,
  text: string | null,
): Promise<boolean> {
  if (text !== null && !isExportOf(text, key)) return false;
  const present = await readKey(run, key);
  if (present === null) return false;
  if (present.text !== null && (await run("reg.exe", ["delete", key, "/f"]))?.code !== 0) {
    return false;
  }
  if (text === null) return true;
  const directory = await mkdtemp(join(tmpdir(), "latchkey-registry-"));
  const file = join(directory, "key.reg");
  try {
    await writeFile(file, `\ufeff${text}`, "utf16le");
    return (await run("reg.exe", ["import", file]))?.code === 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A value of the kind REG_SZ as an export writes it. */
export function printString(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

/** What is in a string of an export; `null` for other kinds. */
export function parseString(literal: string | undefined): string | null {
  const [, inner] = /^"((?:[^"\\]|\\.)*)"$/s.exec(literal ?? "") ?? [];
  return inner === undefined ? null : inner.replace(/\\([\\"])/g, "$1");
}

/** Where a value is in a {@link RegistryTree}; names compare without case, as in the registry. */
export function valuePath(below: string, name: string): string {
  return `${below}\n${name}`.toLowerCase();
}

function parseExport(text: string, key: string): Map<string, string> {
  const tree = new Map<string, string>();
  let below: string | null = null;
  // Long binary values go on over several lines.
  for (const line of text.replace(/\\\r?\n\s*/g, "").split(/\r?\n/)) {
    const [, header] = /^\[(.*)\]$/.exec(line) ?? [];
    if (header !== undefined) {
      below = belowKey(header, key);
      if (below !== null) tree.set(valuePath(below, ""), "");
      continue;
    }
    const [, quoted, value] = /^(@|"(?:[^"\\]|\\.)*")=(.*)$/.exec(line) ?? [];
    if (below === null || quoted === undefined || value === undefined) continue;
    const name = quoted === "@" ? "@" : (parseString(quoted) ?? "");
    tree.set(valuePath(below, name), value);
  }
  return tree;
}

/** The rest of a key's name behind `key`, whose root an export writes in full. */
function belowKey(header: string, key: string): string | null {
  const rest = key.slice(key.indexOf("\\"));
  const at = header.toLowerCase().indexOf(rest.toLowerCase());
  return at === -1 ? null : header.slice(at + rest.length);
}
