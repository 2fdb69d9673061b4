import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checksum, type AppliedRecord } from "./appliedRecord.ts";

/** This machine, for the record. */
export interface MachineMark {
  /** What no other machine has: part of the key of digests, and written nowhere. */
  readonly id: string;
  /** A sum of what it is made of. */
  readonly machine: string;
}

/** What hardware calls itself, for whoever may read it. */
const NAMES = [
  "class/dmi/id/product_uuid",
  "class/dmi/id/product_serial",
  "class/dmi/id/board_serial",
  "class/dmi/id/product_name",
  "firmware/devicetree/base/serial-number",
];

/**
 * Marks a Linux machine at once, by its id and by what anybody may read of its hardware: a disk that
 * was copied into another machine brings its record along, which must not count there. Coarser than
 * the evidence that services get, and only ever a reason to look properly.
 * @returns `null` where there is no id.
 */
export function markLinux(
  { salt }: Pick<AppliedRecord, "salt">,
  machineIdFile = "/etc/machine-id",
  sysfs = "/sys",
): MachineMark | null {
  const id = read(machineIdFile);
  if (!/^[0-9a-f]{32}$/.test(id)) return null;
  const names = NAMES.map((name) => read(join(sysfs, name)));
  const machine = checksum(JSON.stringify([salt, id, ...names, ...addressesIn(sysfs)]));
  return { id, machine };
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

/** Permanent ones, and not those of what is plugged in today. */
function addressesIn(sysfs: string): readonly string[] {
  const folder = join(sysfs, "class/net");
  try {
    return readdirSync(folder)
      .toSorted()
      .filter((name) => /^(?:en[ops]|eth|wl|lan)/.test(name))
      .filter((name) => read(join(folder, name, "addr_assign_type")) === "0")
      .map((name) => read(join(folder, name, "address")));
  } catch {
    return [];
  }
}
