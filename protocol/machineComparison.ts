import type { Evidence } from "./invitation.ts";

/** What is known of a machine at one moment. */
export interface MachineTraits {
  readonly deviceId: string;
  /** `undefined` where nothing was written down. */
  readonly evidence: Evidence | undefined;
}

/**
 * What became of a machine between two looks: `same`; `reinstalled`, the hardware under another
 * machine id; `board_replaced`, its hardware in part; `disk_moved`, its disk in other hardware;
 * `cloned`, its machine id on other hardware and another disk; `other`, nothing in common.
 */
export type MachineChange =
  | "same"
  | "reinstalled"
  | "board_replaced"
  | "disk_moved"
  | "cloned"
  | "other";

type Agreement = "all" | "some" | "none" | "unknown";

/** Traits of the hardware that only another board changes. A network card is swapped more easily. */
const BOARD = ["smbiosUuid", "smbiosSerial", "tpmEndorsementKey"] as const;

/**
 * Tells clone, reinstall, moved disk and replaced board apart. Only traits readable at both looks
 * count: an ordinary user reads fewer than root, and a trait that is missing proves nothing.
 */
export function compareMachines(before: MachineTraits, now: MachineTraits): MachineChange {
  const sameId = before.deviceId === now.deviceId;
  const hardware = compareHardware(before.evidence, now.evidence);
  const disk = compareTrait(before.evidence?.disk, now.evidence?.disk);
  if (!sameId) return hardware === "all" ? "reinstalled" : "other";
  if (hardware === "some") return "board_replaced";
  if (hardware === "none") return disk === true ? "disk_moved" : "cloned";
  return "same";
}

function compareHardware(before: Evidence | undefined, now: Evidence | undefined): Agreement {
  const board = BOARD.map((trait) => compareTrait(before?.[trait], now?.[trait])).filter(
    (agrees) => agrees !== undefined,
  );
  const card = compareTrait(before?.macAddress, now?.macAddress);
  if (board.length === 0) return judgeByCard(card, compareTrait(before?.disk, now?.disk));
  if (board.every(Boolean)) return "all";
  return board.some(Boolean) || card === true ? "some" : "none";
}

/** Where only the network card is known: it says "other hardware" only if the disk agrees. */
function judgeByCard(card: boolean | undefined, disk: boolean | undefined): Agreement {
  if (card === true) return "all";
  return card === false && disk === false ? "none" : "unknown";
}

/** `undefined` where either look had no such trait. */
function compareTrait(before: string | undefined, now: string | undefined): boolean | undefined {
  return before === undefined || now === undefined ? undefined : before === now;
}
