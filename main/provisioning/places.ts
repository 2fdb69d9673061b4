import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { defaultConfigFile, type ConfigSurroundings } from "../agent/settings/places.ts";
import type { Brand } from "../core/brand.ts";

/** The files that `apply` looks for where none is named, in this order. */
export function defaultProvisionFiles(
  surroundings: ConfigSurroundings,
  brand: Pick<Brand, "productName" | "command">,
): readonly string[] {
  const folder = dirname(defaultConfigFile(surroundings, brand));
  return ["yaml", "yml", "json"].map((ending) => join(folder, `provision.${ending}`));
}

/** @returns `null` where none of them is there. */
export async function findFirst(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return null;
}
