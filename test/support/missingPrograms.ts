import { existsSync } from "node:fs";
import { join } from "node:path";

/** Why a test that needs these programs is skipped, as an end of its name; empty where they are. */
export function missingPrograms(names: readonly string[]): string {
  if (process.platform !== "linux") return " (needs Linux)";
  const places = (process.env["PATH"] ?? "").split(":");
  const missing = names.filter((name) => !places.some((place) => existsSync(join(place, name))));
  return missing.length === 0 ? "" : ` (not installed: ${missing.join(", ")})`;
}
