import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a machine is made of, as the kernel shows it under `/sys`. */
export interface HardwareTraits {
  readonly uuid?: string;
  readonly serial?: string;
  readonly mac?: string;
  readonly disk?: string;
  readonly maker?: string;
  readonly model?: string;
}

/** Another machine's hardware, to run a real process on: a mount over `/sys` in its own namespace. */
export interface Hardware {
  /** The command that runs a command there. */
  within(command: readonly string[]): readonly string[];
  remove(): void;
}

/** Whether this machine lets us mount over `/sys`: root on Linux, outside narrow containers. */
export function canChangeHardware(): boolean {
  if (process.platform !== "linux") return false;
  return spawnSync("unshare", ["-m", "mount", "--bind", tmpdir(), "/sys"]).status === 0;
}

/** Makes the tree of sysfs; nothing of the real one shows through. */
export function createHardware(traits: HardwareTraits): Hardware {
  const sysfs = mkdtempSync(join(tmpdir(), "sysfs-"));
  function write(path: string, text: string | undefined): void {
    if (text === undefined) return;
    mkdirSync(dirname(join(sysfs, path)), { recursive: true });
    writeFileSync(join(sysfs, path), `${text}\n`);
  }
  write("class/dmi/id/product_uuid", traits.uuid);
  write("class/dmi/id/product_serial", traits.serial);
  write("class/dmi/id/sys_vendor", traits.maker);
  write("class/dmi/id/product_name", traits.model);
  if (traits.mac !== undefined) {
    write("devices/pci0000:00/0000:00:1f.6/vendor", "0x8086");
    write("class/net/eth0/address", traits.mac);
    write("class/net/eth0/addr_assign_type", "0");
    const card = join(sysfs, "devices/pci0000:00/0000:00:1f.6");
    symlinkSync(card.replace(sysfs, "/sys"), join(sysfs, "class/net/eth0/device"));
  }
  if (traits.disk !== undefined) {
    write("devices/virtual/block/disk/serial", traits.disk);
    mkdirSync(join(sysfs, "dev/block"), { recursive: true });
    symlinkSync("/sys/devices/virtual/block/disk", join(sysfs, "dev/block", rootDevice()));
  }
  const script = 'mount --bind "$0" /sys && exec "$@"';
  return {
    within: (command) => ["unshare", "-m", "sh", "-c", script, sysfs, ...command],
    remove: () => rmSync(sysfs, { recursive: true, force: true }),
  };
}

/** `major:minor` of what `/` is on (makedev(3), for numbers below 256 and minors below 256). */
function rootDevice(): string {
  const { dev } = statSync("/");
  return `${(dev >> 8) & 0xfff}:${dev & 0xff}`;
}
