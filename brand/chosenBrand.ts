import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OWN_BRAND } from "./readBrand.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Which brand is built: the folder that `LATCHKEY_BRAND` names, from the project's folder on where
 * it is relative, or our own.
 */
export function chosenBrand(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment["LATCHKEY_BRAND"];
  if (named === undefined || named === "") return OWN_BRAND;
  return isAbsolute(named) ? named : join(ROOT, named);
}
