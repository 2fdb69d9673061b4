import { join } from "node:path";
import type { Evidence } from "../../protocol/invitation.ts";
import { deriveScopedId, uuidBytes, type IdScope } from "./deviceId.ts";
import { readTrait } from "./hardwareTrait.ts";
import { readNetworkInterfaces } from "./networkInterfaces.ts";
import { readSystemDisk } from "./systemDisk.ts";

/** The hardware's own names, as bytes; they stay inside this module. */
interface Traits {
  readonly smbiosUuid: Buffer | undefined;
  readonly smbiosSerial: Buffer | undefined;
  readonly tpmEndorsementKey: Buffer | undefined;
  readonly macAddress: Buffer | undefined;
  readonly disk: Buffer | undefined;
}

/** What was found about the hardware; gives out hashes for one service, never the traits. */
export interface HardwareEvidence {
  forService(scope: IdScope): Evidence;
}

/** SMBIOS UUIDs that thousands of boards share, beside all zeros and all ones. */
const SHARED_UUID = /^(?:03000200-0400-0500-0006-000700080009|12345678-1234-5678-90ab-.*)$/;

async function readSmbiosUuid(sysfs: string): Promise<Buffer | undefined> {
  const text = (await readTrait(join(sysfs, "class/dmi/id/product_uuid")))?.toLowerCase();
  if (text === undefined || SHARED_UUID.test(text)) return undefined;
  try {
    return uuidBytes(text);
  } catch {
    return undefined;
  }
}

/**
 * Boards of ARM machines are named in the devicetree. Everybody may read it, so it comes first: an
 * ordinary user and root must not read two different names.
 */
async function readBoardSerial(sysfs: string): Promise<Buffer | undefined> {
  const text =
    (await readTrait(join(sysfs, "firmware/devicetree/base/serial-number"))) ??
    (await readTrait(join(sysfs, "class/dmi/id/product_serial")));
  return toBytes(text);
}

function toBytes(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : Buffer.from(text, "utf8");
}

/**
 * The kernel shows the endorsement key of a TPM 1.2 alone; that of a TPM 2.0 takes a conversation
 * with the chip, which needs other software.
 */
async function readEndorsementKey(sysfs: string): Promise<Buffer | undefined> {
  for (const path of ["class/tpm/tpm0/device/pubek", "class/tpm/tpm0/pubek"]) {
    const modulus = /^Modulus:\s*((?:[0-9A-F]{2}\s*)+)/im.exec(
      (await readTrait(join(sysfs, path))) ?? "",
    )?.[1];
    const bytes = Buffer.from(modulus?.replace(/\s/g, "") ?? "", "hex");
    if (bytes.length >= 128 && bytes.some((byte) => byte !== 0 && byte !== 0xff)) return bytes;
  }
  return undefined;
}

/** The first permanent address that a maker vouches for. */
async function readMacAddress(sysfs: string): Promise<Buffer | undefined> {
  const found = await readNetworkInterfaces(sysfs);
  return found.find(({ isUniversal }) => isUniversal)?.address;
}

/**
 * How sure the machine is of itself. `high`: the key of its TPM, or the SMBIOS UUID and a further
 * trait that agrees; `medium`: any one trait; `low`: the machine id alone, which an image copies.
 * A disk makes nobody surer: it wanders from machine to machine.
 */
function judgeConfidence(traits: Traits): Evidence["confidence"] {
  if (traits.tpmEndorsementKey !== undefined) return "high";
  const further = traits.smbiosSerial !== undefined || traits.macAddress !== undefined;
  if (traits.smbiosUuid !== undefined && further) return "high";
  return traits.smbiosUuid !== undefined || further ? "medium" : "low";
}

function toEvidence(traits: Traits, scope: IdScope): Evidence {
  // A trait is the key, as the machine id is; the label keeps two traits of equal bytes apart.
  const hash = (label: keyof Traits): string | undefined =>
    traits[label] && deriveScopedId(traits[label], scope, label);
  const hashes = {
    smbiosUuid: hash("smbiosUuid"),
    smbiosSerial: hash("smbiosSerial"),
    tpmEndorsementKey: hash("tpmEndorsementKey"),
    macAddress: hash("macAddress"),
    disk: hash("disk"),
  };
  return {
    confidence: judgeConfidence(traits),
    ...Object.fromEntries(Object.entries(hashes).filter(([, value]) => value !== undefined)),
  };
}

/**
 * Collects what the hardware says about itself where it can be read without tools; nothing found
 * is no error. Linux only: on Windows the machine id and on macOS the hardware's own UUID stand
 * alone. The service sees hashes; those of short traits (serial, MAC) it could guess, which is why
 * they are evidence beside the device key and never an identity.
 */
export async function collectEvidence(source: {
  readonly platform: NodeJS.Platform;
  /** Tests put another tree here. */
  readonly sysfs?: string;
  /** Where `/` is mounted from; tests put another file here. */
  readonly mountinfo?: string;
}): Promise<HardwareEvidence> {
  const sysfs = source.sysfs ?? "/sys";
  const mountinfo = source.mountinfo ?? "/proc/self/mountinfo";
  const isLinux = source.platform === "linux";
  const traits: Traits = {
    smbiosUuid: isLinux ? await readSmbiosUuid(sysfs) : undefined,
    smbiosSerial: isLinux ? await readBoardSerial(sysfs) : undefined,
    tpmEndorsementKey: isLinux ? await readEndorsementKey(sysfs) : undefined,
    macAddress: isLinux ? await readMacAddress(sysfs) : undefined,
    disk: isLinux ? toBytes(await readSystemDisk({ sysfs, mountinfo })) : undefined,
  };
  return { forService: (scope) => toEvidence(traits, scope) };
}
