import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A brand that has nothing of ours in it. */
export const NORTHWIND = fileURLToPath(new URL("./northwind", import.meta.url));

type Json = Record<string, unknown>;

/** A copy of that brand, to be spoilt. */
export function createBrandFolder(): {
  readonly path: string;
  /** Changes `brand.json`; a field set to undefined is left out. */
  readonly change: (change: (file: Json) => Json) => void;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "brand-"));
  cpSync(NORTHWIND, path, { recursive: true });
  const file = join(path, "brand.json");
  return {
    path,
    change: (change) => {
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")) as Json)));
    },
    write: (name, text) => writeFileSync(join(path, name), text),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
