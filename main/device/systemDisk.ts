import { access, readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isPlaceholder, readTrait } from "./hardwareTrait.ts";

/** Where the kernel says what is mounted and which disks there are; tests put other trees there. */
export interface DiskSource {
  readonly sysfs: string;
  /** proc_pid_mountinfo(5). */
  readonly mountinfo: string;
}

interface Mount {
  /** `major:minor`; major 0 is no disk: btrfs, overlay, tmpfs, a network. */
  readonly device: string;
  readonly target: string;
  readonly type: string;
  readonly source: string;
  readonly options: string;
}

/** Layers below a mount: partition, RAID, encryption and volumes are four; no system has more than this. */
const MOST_LAYERS = 8;

/** Where `/` is an image that nobody may change, the disk is mounted beside it. */
const SYSTEM_MOUNTS = ["/", "/sysroot", "/var"] as const;

/**
 * Names that hypervisors give to each of their disks alike: QEMU's own for SCSI, IDE and NVMe, and
 * Google's.
 */
const SHARED_NAME =
  /QEMU HARDDISK\s+(?:drive-|QM\d{5}$)|^QM\d{5}$|^drive-|persistent-disk-\d|nvme_card/i;

/**
 * The name that the disk below `/` has from its maker (WWID, CID or serial): the lowest, where a
 * RAID or a volume has several. Never the id of a file system, a volume or an encryption, which a
 * copy of the disk takes along.
 * @returns `undefined` where no disk is below `/` (a container) or it has no name of its own (a
 * virtual one, often).
 */
export async function readSystemDisk({
  sysfs,
  mountinfo,
}: DiskSource): Promise<string | undefined> {
  const mounts = parseMounts(await readFile(mountinfo, "utf8").catch(() => ""));
  for (const target of SYSTEM_MOUNTS) {
    const device = await findDevice(sysfs, mounts, target);
    // An image in a file: the file is on a disk, which is not to be seen from here.
    if (device === undefined || (await exists(join(device, "loop")))) continue;
    const disks = await findDisks(device, MOST_LAYERS);
    const names = await Promise.all(disks.map(readDiskName));
    return names.filter((name) => name !== undefined).sort()[0];
  }
  return undefined;
}

function parseMounts(text: string): Mount[] {
  return text.split("\n").flatMap((line) => {
    const [own = "", more = ""] = line.split(" - ");
    const [, , device, , target] = own.split(" ");
    const [type, name, options] = more.split(" ");
    if (device === undefined || target === undefined) return [];
    if (type === undefined || name === undefined || options === undefined) return [];
    return [{ device, target, type, source: name, options }];
  });
}

/** The directory of sysfs for the block device that is mounted somewhere. */
async function findDevice(
  sysfs: string,
  mounts: readonly Mount[],
  target: string,
): Promise<string | undefined> {
  // What was mounted last covers what was mounted there before.
  const top = mounts.findLast((mount) => mount.target === target);
  const root = top?.type === "overlay" ? findLowest(top, mounts) : top;
  if (root === undefined) return undefined;
  if (!root.device.startsWith("0:")) return resolve(join(sysfs, "dev/block", root.device));
  // btrfs numbers its mounts by itself, and says by name which device it is on.
  const [, mapped] = /^\/dev\/mapper\/(.+)$/.exec(root.source) ?? [];
  if (mapped !== undefined) return findMapped(sysfs, mapped);
  return /^\/dev\/[^/]+$/.test(root.source)
    ? resolve(join(sysfs, "class/block", basename(root.source)))
    : undefined;
}

/** A kiosk's read-only root under a layer in memory; that of a container is mounted elsewhere. */
function findLowest({ options }: Mount, mounts: readonly Mount[]): Mount | undefined {
  const lowest = /(?:^|,)lowerdir=([^,]+)/.exec(options)?.[1]?.split(":").at(-1);
  return mounts.findLast(({ target, type }) => target === lowest && type !== "overlay");
}

async function findMapped(sysfs: string, name: string): Promise<string | undefined> {
  const directory = join(sysfs, "class/block");
  for (const entry of await readdir(directory).catch(() => [])) {
    if ((await readTrait(join(directory, entry, "dm/name"))) === name) {
      return resolve(join(directory, entry));
    }
  }
  return undefined;
}

/** The whole disks that a block device is made of, through partitions, volumes, encryption, RAID. */
async function findDisks(device: string, layers: number): Promise<string[]> {
  if (layers === 0) return [];
  if (await exists(join(device, "partition"))) return findDisks(dirname(device), layers - 1);
  const below = await readdir(join(device, "slaves")).catch(() => []);
  if (below.length === 0) return [device];
  const found = await Promise.all(
    below.map(async (name) => {
      const lower = await resolve(join(device, "slaves", name));
      return lower === undefined ? [] : findDisks(lower, layers - 1);
    }),
  );
  return found.flat();
}

/** NVMe, SCSI and SATA have a WWID; eMMC and SD a CID; virtio what its host gave it, mostly nothing. */
async function readDiskName(disk: string): Promise<string | undefined> {
  for (const path of ["wwid", "device/wwid", "device/cid", "serial", "device/serial"]) {
    const text = (await readTrait(join(disk, path)))?.replace(/\s+/g, " ");
    if (text !== undefined && isOwnName(text)) return text;
  }
  return readScsiSerial(join(disk, "device/vpd_pg80"));
}

/** A page of vital product data: four bytes about itself, then the serial number. */
async function readScsiSerial(path: string): Promise<string | undefined> {
  const page = await readFile(path).catch(() => Buffer.alloc(0));
  const text = page.subarray(4).toString("latin1").replace(/\0/g, "").trim();
  return text !== "" && isOwnName(text) ? text : undefined;
}

function isOwnName(text: string): boolean {
  return (
    !SHARED_NAME.test(text) && !isPlaceholder(text.replace(/^(?:eui|naa|uuid|t10|0x)\.?/i, ""))
  );
}

async function resolve(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
