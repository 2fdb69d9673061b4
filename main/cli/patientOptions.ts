import { homedir } from "node:os";
import { findBrowser } from "../browser/findBrowser.ts";
import type { PatientOptions } from "../doctor/patient.ts";
import type { CommandContext } from "./program.ts";
import { registrationSurroundings } from "./registrationSurroundings.ts";

/** What of this process and machine `doctor` and `report` look at. */
export function patientOptions(
  { surroundings, configFile, deadline }: CommandContext,
  { isOnline }: Pick<PatientOptions, "isOnline">,
): PatientOptions {
  const { platform, env: environment } = process;
  return {
    brand: surroundings.brand,
    version: surroundings.version,
    platform,
    environment,
    homeDirectory: homedir(),
    configFile,
    keychainWorker: surroundings.keychainWorker,
    findBrowser: (configured) => findBrowser({ configured, platform, environment }),
    registration: registrationSurroundings(surroundings),
    isOnline,
    deadline: deadline.signal,
    now: Date.now,
  };
}
