import { DEVICE_NAME_MAX_LENGTH, parseDeviceName } from "../../protocol/deviceName.ts";

/** This machine as a person recognises it; for the screen, never an identification. */
export interface MachineDescription {
  readonly hostname: string;
  readonly platform: "linux" | "windows" | "macos" | "other";
  readonly maker: string | null;
  readonly model: string | null;
  readonly serial: string | null;
}

/** Names every fresh installation has; a device called so is not recognised by anybody. */
const MEANINGLESS = /^(?:localhost|localhost4|localhost6|unknown|none|\(none\))?$/i;

function toPlatform(platform: NodeJS.Platform): MachineDescription["platform"] {
  const names: Partial<Record<NodeJS.Platform, MachineDescription["platform"]>> = {
    linux: "linux",
    win32: "windows",
    darwin: "macos",
  };
  return names[platform] ?? "other";
}

/** Describes a machine from what `os.hostname()` and `process.platform` say. */
export function describeMachine(system: {
  readonly hostname: string;
  readonly platform: NodeJS.Platform;
}): MachineDescription {
  const { hostname, platform } = system;
  return { hostname, platform: toPlatform(platform), maker: null, model: null, serial: null };
}

/**
 * A device name to start from: the first label of the hostname, made to pass
 * `protocol/deviceName.ts` unchanged; a plain word where the hostname says nothing.
 */
export function proposeDeviceName(hostname: string): string {
  const label = hostname.split(".")[0] ?? "";
  const visible = label
    .normalize("NFKC")
    .replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, "");
  const short = [...visible].slice(0, DEVICE_NAME_MAX_LENGTH).join("");
  const parsed = parseDeviceName(short);
  return parsed.ok && !MEANINGLESS.test(parsed.name) ? parsed.name : "New device";
}
