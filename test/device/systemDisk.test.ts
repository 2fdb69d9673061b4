import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { collectEvidence } from "../../main/device/evidence.ts";
import { readSystemDisk } from "../../main/device/systemDisk.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "disk-"));
});
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

async function link(from: string, to: string): Promise<void> {
  await mkdir(dirname(join(root, from)), { recursive: true });
  await symlink(join(root, to), join(root, from));
}

/** A block device as sysfs has it: a directory below `devices`, known by number and by name. */
async function putBlock(
  path: string,
  device: string,
  files: Readonly<Record<string, string | Buffer>> = {},
): Promise<void> {
  await put(`${path}/dev`, `${device}\n`);
  for (const [name, content] of Object.entries(files)) await put(`${path}/${name}`, content);
  await link(`dev/block/${device}`, path);
  await link(`class/block/${path.split("/").at(-1) ?? ""}`, path);
}

const stack = (upper: string, lower: string): Promise<void> =>
  link(`${upper}/slaves/${lower.split("/").at(-1) ?? ""}`, lower);

/** `device type source options` of `/`, among what else is mounted. */
async function mount(...roots: readonly string[]): Promise<void> {
  const lines = roots.map((text, index) => {
    const [device, target, type, source, options = "rw"] = text.split(" ");
    return `${27 + index} 1 ${device} / ${target} rw,relatime shared:1 - ${type} ${source} ${options}`;
  });
  const others = ["22 27 0:21 / /proc rw - proc proc rw", "23 27 0:22 / /sys rw - sysfs sysfs rw"];
  await put("mountinfo", `${[...others, ...lines].join("\n")}\n`);
}

const read = (): Promise<string | undefined> =>
  readSystemDisk({ sysfs: root, mountinfo: join(root, "mountinfo") });

const NVME = "devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1";
const SATA = "devices/pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda";
const VIRTIO = "devices/pci0000:00/0000:00:02.0/virtio1/block/vda";
const EMMC = "devices/platform/fe340000.mmc/mmc_host/mmc0/mmc0:0001/block/mmcblk0";
const EUI = "eui.0025388b11b2c3d4";
const NAA = "naa.5002538e40a1b2c3";
const CID = "150100444a4e42345206e1b2c3d47a00";
const page80 = (serial: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0x80, 0, serial.length]), Buffer.from(serial)]);

describe("the disk below /", () => {
  test("NVMe: a partition's whole disk", async () => {
    await putBlock(NVME, "259:0", { wwid: `${EUI}\n` });
    await putBlock(`${NVME}/nvme0n1p2`, "259:2", { partition: "2\n" });
    await mount("259:2 / ext4 /dev/nvme0n1p2");
    expect(await read()).toBe(EUI);
  });

  test("SATA: by its WWID, with its runs of spaces", async () => {
    const name = "t10.ATA     Samsung SSD 860 EVO 500GB               S3Z1NB0K123456A";
    await putBlock(SATA, "8:0", { "device/wwid": `${name}\n` });
    await putBlock(`${SATA}/sda1`, "8:1", { partition: "1\n" });
    await mount("8:1 / ext4 /dev/sda1");
    expect(await read()).toBe("t10.ATA Samsung SSD 860 EVO 500GB S3Z1NB0K123456A");
  });

  test("SATA without a WWID: by the serial of its product data", async () => {
    await putBlock(SATA, "8:0", { "device/vpd_pg80": page80("  S3Z1NB0K123456A ") });
    await mount("8:0 / ext4 /dev/sda");
    expect(await read()).toBe("S3Z1NB0K123456A");
  });

  test("eMMC: by its CID, not by the short serial in it", async () => {
    await putBlock(EMMC, "179:0", { "device/cid": `${CID}\n`, "device/serial": "0xe1b2c3d4\n" });
    await putBlock(`${EMMC}/mmcblk0p2`, "179:2", { partition: "2\n" });
    await mount("179:2 / ext4 /dev/mmcblk0p2");
    expect(await read()).toBe(CID);
  });

  test("a volume on an encryption on a partition", async () => {
    await putBlock(NVME, "259:0", { wwid: `${EUI}\n` });
    await putBlock(`${NVME}/nvme0n1p3`, "259:3", { partition: "3\n" });
    await putBlock("devices/virtual/block/dm-0", "254:0", {
      "dm/name": "crypt\n",
      "dm/uuid": "CRYPT-LUKS2-0011\n",
    });
    await putBlock("devices/virtual/block/dm-1", "254:1", {
      "dm/name": "vg-root\n",
      "dm/uuid": "LVM-0011\n",
    });
    await stack("devices/virtual/block/dm-0", `${NVME}/nvme0n1p3`);
    await stack("devices/virtual/block/dm-1", "devices/virtual/block/dm-0");
    await mount("254:1 / ext4 /dev/mapper/vg-root");
    expect(await read()).toBe(EUI);
    // btrfs on it has a number of its own, and a name.
    await mount("0:31 / btrfs /dev/mapper/vg-root rw,subvol=/@");
    expect(await read()).toBe(EUI);
  });

  test("a mirror of two: the same one, however they are found", async () => {
    await putBlock(SATA, "8:0", { "device/wwid": "naa.5002538e40000002\n" });
    await putBlock(`${SATA}/sda1`, "8:1", { partition: "1\n" });
    const second = SATA.replaceAll("0:0:0", "1:0:0").replace("sda", "sdb");
    await putBlock(second, "8:16", { "device/wwid": "naa.5002538e40000001\n" });
    await putBlock(`${second}/sdb1`, "8:17", { partition: "1\n" });
    const mirror = "devices/virtual/block/md0";
    await putBlock(mirror, "9:0", { "md/uuid": "0011" });
    await stack(mirror, `${SATA}/sda1`);
    await stack(mirror, `${second}/sdb1`);
    await mount("9:0 / ext4 /dev/md0");
    expect(await read()).toBe("naa.5002538e40000001");
  });

  test("btrfs: the device it was mounted from", async () => {
    await putBlock(SATA, "8:0", { "device/wwid": `${NAA}\n` });
    await putBlock(`${SATA}/sda2`, "8:2", { partition: "2\n" });
    await mount("0:26 / btrfs /dev/sda2 rw,subvol=/@rootfs");
    expect(await read()).toBe(NAA);
  });

  test("a read-only root under a layer in memory: the disk below", async () => {
    await putBlock(EMMC, "179:0", { "device/cid": CID });
    await putBlock(SATA, "8:0", { "device/wwid": NAA });
    const layers = [
      "179:0 /media/root-ro ext4 /dev/mmcblk0",
      "8:0 /media/more ext4 /dev/sda",
      "0:40 /media/root-rw tmpfs tmpfs-root",
    ];
    for (const lower of ["/media/root-ro", "/media/more:/media/root-ro"]) {
      const root = `rw,lowerdir=${lower},upperdir=/media/root-rw/overlay`;
      await mount(...layers, `0:41 / overlay overlayroot ${root}`);
      expect(await read()).toBe(CID);
    }
  });

  test.each([
    [
      "a file system of its own over the disk",
      "0:30 / overlay composefs rw,lowerdir+=/run/o/a::/b",
    ],
    ["an image in a file", "7:0 / squashfs /dev/loop0"],
  ])("a root that is %s: the disk beside it", async (_, line) => {
    await putBlock("devices/virtual/block/loop0", "7:0", { "loop/backing_file": "/system.img\n" });
    await putBlock(SATA, "8:0", { "device/wwid": NAA });
    for (const target of ["/sysroot", "/var"]) {
      await mount(line, `8:0 ${target} ext4 /dev/sda`);
      expect(await read()).toBe(NAA);
    }
    await mount(line, "8:0 /home ext4 /dev/sda");
    expect(await read()).toBeUndefined();
  });

  test("what was mounted last counts", async () => {
    await putBlock(SATA, "8:0", { "device/wwid": NAA });
    await mount("0:2 / rootfs rootfs", "8:0 / ext4 /dev/root");
    expect(await read()).toBe(NAA);
  });
});

describe("no name", () => {
  test("virtio whose host gave it none", async () => {
    await putBlock(VIRTIO, "254:0", { serial: "", "device/vendor": "0x1af4\n" });
    await mount("254:0 / ext4 /dev/vda");
    expect(await read()).toBeUndefined();
    await put(`${VIRTIO}/serial`, "3f2504e0-4f89-11d3-9\n");
    expect(await read()).toBe("3f2504e0-4f89-11d3-9");
  });

  test.each([
    ["a container", "0:55 / overlay overlay rw,lowerdir=/var/lib/l/A:/var/lib/l/B,upperdir=/var/u"],
    ["a layer over a layer", "0:55 / overlay overlay rw,lowerdir=/"],
    ["memory", "0:2 / tmpfs tmpfs"],
    ["a network", "0:50 / nfs4 server:/export"],
    ["ZFS", "0:27 / zfs rpool/ROOT/ubuntu"],
    ["a number nobody knows", "8:77 / ext4 /dev/sdz"],
    ["a device nobody knows", "0:26 / btrfs /dev/mapper/gone"],
    ["a name that leads elsewhere", "0:26 / btrfs /dev/.."],
  ])("%s", async (_, line) => {
    await putBlock(SATA, "8:0", { "device/wwid": NAA });
    await mount(line);
    expect(await read()).toBeUndefined();
  });

  test.each(["", "\n", "no mount at all", "27 1 8:0 / / rw - ext4", "\0".repeat(64)])(
    "a table of mounts that says %j",
    async (text) => {
      await put("mountinfo", text);
      expect(await read()).toBeUndefined();
    },
  );

  test.each([
    "",
    "0000000000000000",
    "eui.0000000000000000",
    "naa.ffffffffffffffff",
    "t10.",
    "Default string",
    "0x00000000",
    "0QEMU QEMU HARDDISK drive-scsi0",
    "t10.ATA     QEMU HARDDISK                           QM00001",
    "0Google PersistentDisk persistent-disk-0",
  ])("a name that many disks have: %j", async (text) => {
    await putBlock(SATA, "8:0", { "device/wwid": text, "device/vpd_pg80": page80("QM00001") });
    await mount("8:0 / ext4 /dev/sda");
    expect(await read()).toBeUndefined();
  });

  test("devices in a circle come to an end", async () => {
    const [one, two] = ["devices/virtual/block/dm-0", "devices/virtual/block/dm-1"];
    await putBlock(one, "254:0");
    await putBlock(two, "254:1");
    await stack(one, two);
    await stack(two, one);
    await mount("254:0 / ext4 /dev/mapper/a");
    expect(await read()).toBeUndefined();
  });
});

test("is a trait of the evidence, hashed, and makes nobody surer", async () => {
  await putBlock(SATA, "8:0", { "device/wwid": NAA });
  await mount("8:0 / ext4 /dev/sda");
  const source = { platform: "linux", sysfs: root, mountinfo: join(root, "mountinfo") } as const;
  const evidence = (await collectEvidence(source)).forService({
    applicationUuid: "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11",
    service: "https://licences.example.com",
  });
  expect(evidence).toEqual({
    confidence: "low",
    disk: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
});
