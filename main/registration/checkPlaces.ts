import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import type { Places, RegistrationSurroundings, Scope } from "./surroundings.ts";

const ROOT = 0;

/**
 * Inside a sandbox the files are its own, and the desktop never sees them.
 * @returns `registration.unsupported`
 */
export function checkSandbox({ environment }: RegistrationSurroundings): Result<void> {
  if (existsSync("/.flatpak-info")) {
    return fail("registration.unsupported", { detail: "inside Flatpak, the package registers" });
  }
  if (environment["SNAP"] !== undefined && environment["SNAP_NAME"] !== undefined) {
    return fail("registration.unsupported", { detail: "inside Snap, the package registers" });
  }
  return succeed(undefined);
}

/**
 * Root in a person's home (`sudo`) would leave them files that they cannot change any more; for
 * everybody only root may write.
 * @returns `registration.unwritable`
 */
export async function checkOwner(
  { uid, homeDirectory }: RegistrationSurroundings,
  places: Places,
  scope: Scope,
): Promise<Result<void>> {
  if (uid === undefined) return succeed(undefined);
  if (scope === "system") {
    return uid === ROOT
      ? succeed(undefined)
      : fail("registration.unwritable", { detail: "EACCES: --system needs root" });
  }
  // A home of somebody else's may lead by links of theirs to what is root's.
  const home = uid === ROOT ? [homeDirectory] : [];
  for (const path of [...home, places.entry, places.mimeApps]) {
    const near = await nearest(path);
    const { uid: owner } = await stat(near);
    if (owner !== uid) {
      return fail("registration.unwritable", { detail: `${near} belongs to another user` });
    }
  }
  return succeed(undefined);
}

async function nearest(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) if (existsSync(at)) return at;
}
