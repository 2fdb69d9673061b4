import { toHostLabel } from "../core/deviceNaming.ts";
import { readMachineModel, UNKNOWN_MODEL, type MachineModel } from "./machineModel.ts";

/** This machine as a person recognises it; for the screen, never an identification. */
export interface MachineDescription extends MachineModel {
  readonly hostname: string;
  readonly platform: "linux" | "windows" | "macos" | "other";
}

function toPlatform(platform: NodeJS.Platform): MachineDescription["platform"] {
  const names: Partial<Record<NodeJS.Platform, MachineDescription["platform"]>> = {
    linux: "linux",
    win32: "windows",
    darwin: "macos",
  };
  return names[platform] ?? "other";
}

/**
 * Describes a machine from what `os.hostname()` and `process.platform` say, and on Linux from its
 * firmware. On Windows and macOS those names can be had from other programs alone, which are not
 * run for a line on the screen: maker, model and serial are `null` there.
 */
export async function describeMachine(system: {
  readonly hostname: string;
  readonly platform: NodeJS.Platform;
  /** Tests put another tree here. */
  readonly sysfs?: string;
}): Promise<MachineDescription> {
  const { hostname, platform, sysfs = "/sys" } = system;
  const model = platform === "linux" ? await readMachineModel(sysfs) : UNKNOWN_MODEL;
  return { hostname, platform: toPlatform(platform), ...model };
}

/** A device name to start from: the first label of the hostname; a plain word where that says nothing. */
export function proposeDeviceName(hostname: string): string {
  return toHostLabel(hostname) ?? "New device";
}
