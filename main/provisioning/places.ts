import { existsSync } from "node:fs";
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
export function findFirst(files: readonly string[]): string | null {
  return files.find((file) => existsSync(file)) ?? null;
}
