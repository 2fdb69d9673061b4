import type { Evidence } from "./invitation.ts";

/** What is known of a machine at one moment. */
export interface MachineTraits {
  readonly deviceId: string;
  /** `undefined` where nothing was written down. */
  readonly evidence: Evidence | undefined;
}

/**
 * What became of a machine between two looks: `same`; `reinstalled`, the hardware under another
 * machine id; `board_replaced`, its hardware in part; `disk_moved`, its disk in other hardware
 * (or a board replaced with all that was on it: nobody can tell); `cloned`, its machine id on other
 * hardware and another disk; `other`, nothing in common that proves anything.
 */
export type MachineChange =
  | "same"
  | "reinstalled"
  | "board_replaced"
  | "disk_moved"
  | "cloned"
  | "other";

/**
 * How much a trait of the hardware says. The UUID stays with its board. The others change one at a
 * time without a repair worth asking about: a network card is swapped, firmware gives a TPM another
 * key, a virtual machine's serial follows its host.
 */
const WEIGHT = { smbiosUuid: 2, smbiosSerial: 1, tpmEndorsementKey: 1, macAddress: 1 } as const;

/** From here on a difference is no swapped part. */
const REPAIR = 2;

const DISK_WEIGHT = 1;

/**
 * Tells clone, reinstall, moved disk and replaced board apart; which look was first makes no
 * difference. Only traits readable at both looks count: an ordinary user reads fewer than root, and
 * a trait that is missing proves nothing.
 */
export function compareMachines(before: MachineTraits, now: MachineTraits): MachineChange {
  const hardware = weighHardware(before.evidence, now.evidence);
  const disk = compareTrait(before.evidence?.disk, now.evidence?.disk);
  return before.deviceId === now.deviceId
    ? judgeSameId(hardware, disk)
    : judgeOtherId(hardware, disk);
}

/**
 * How much of the hardware is still there, whatever the machine calls itself: `all`, but for a part
 * that is swapped without a repair; `some`; `none`; `unknown`, where no trait was readable twice.
 */
export function compareHardware(
  before: Evidence | undefined,
  now: Evidence | undefined,
): "all" | "some" | "none" | "unknown" {
  const { agreeing, differing } = weighHardware(before, now);
  if (agreeing === 0) return differing === 0 ? "unknown" : "none";
  return differing < REPAIR ? "all" : "some";
}

interface Weighed {
  readonly agreeing: number;
  readonly differing: number;
}

function judgeSameId({ agreeing, differing }: Weighed, disk: boolean | undefined): MachineChange {
  if (differing === 0) return "same";
  // Another disk is a restored backup as long as most of what is around it is known.
  if (disk === false && differing >= agreeing) return "cloned";
  if (differing < REPAIR) return "same";
  if (agreeing > 0) return "board_replaced";
  // Without a disk to ask it is a virtual machine, as a rule; those are copied, not carried.
  return disk === true ? "disk_moved" : "cloned";
}

/**
 * A reinstalled machine may get its old place back, so more must speak for it than against it: not
 * a network adapter that went from machine to machine, nor a UUID that a maker gave to a whole
 * series. A disk alone proves nothing about the hardware.
 */
function judgeOtherId({ agreeing, differing }: Weighed, disk: boolean | undefined): MachineChange {
  const pro = agreeing + (disk === true ? DISK_WEIGHT : 0);
  const con = differing + (disk === false ? DISK_WEIGHT : 0);
  return agreeing > 0 && pro > con ? "reinstalled" : "other";
}

function weighHardware(before: Evidence | undefined, now: Evidence | undefined): Weighed {
  let [agreeing, differing] = [0, 0];
  for (const trait of Object.keys(WEIGHT) as (keyof typeof WEIGHT)[]) {
    const agrees = compareTrait(before?.[trait], now?.[trait]);
    if (agrees === true) agreeing += WEIGHT[trait];
    if (agrees === false) differing += WEIGHT[trait];
  }
  return { agreeing, differing };
}

/** `undefined` where either look had no such trait. */
function compareTrait(before: string | undefined, now: string | undefined): boolean | undefined {
  return before === undefined || now === undefined ? undefined : before === now;
}
