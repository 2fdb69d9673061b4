import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Evidence } from "../../protocol/invitation.ts";
import { deriveScopedId, uuidBytes, type IdScope } from "./deviceId.ts";
import { readTrait } from "./hardwareTrait.ts";
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

interface Interface {
  readonly name: string;
  readonly address: Buffer;
  readonly isUsb: boolean;
}

async function readInterface(sysfs: string, name: string): Promise<Interface | undefined> {
  const directory = join(sysfs, "class/net", name);
  try {
    // No `device`: a bridge, a tunnel, the loopback. Not type 0: random, stolen or set by hand.
    const device = await realpath(join(directory, "device"));
    const [assigned, text] = await Promise.all([
      readFile(join(directory, "addr_assign_type"), "utf8"),
      readTrait(join(directory, "address")),
    ]);
    if (assigned.trim() !== "0" || text === undefined) return undefined;
    if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(text)) return undefined;
    const address = Buffer.from(text.replaceAll(":", ""), "hex");
    // Bit 1 of the first byte: locally administered, so that no maker vouches for it.
    if (((address[0] ?? 0) & 2) !== 0) return undefined;
    return { name, address, isUsb: /\/usb\d/.test(device) };
  } catch {
    return undefined;
  }
}

/** The first permanent address: built in before plugged in, then by the interface's name. */
async function readMacAddress(sysfs: string): Promise<Buffer | undefined> {
  const names = await readdir(join(sysfs, "class/net")).catch(() => []);
  const found = await Promise.all(names.map((name) => readInterface(sysfs, name)));
  const [first] = found
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Number(a.isUsb) - Number(b.isUsb) || (a.name < b.name ? -1 : 1));
  return first?.address;
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
