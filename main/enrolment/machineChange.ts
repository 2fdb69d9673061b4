import {
  compareMachines,
  type MachineChange,
  type MachineTraits,
} from "../../protocol/machineComparison.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import type { EnrolmentRecord } from "./enrolmentRecord.ts";

const CODE = {
  reinstalled: "machine.reinstalled",
  board_replaced: "machine.board_replaced",
  disk_moved: "machine.disk_moved",
  cloned: "machine.cloned",
  other: "machine.changed",
} as const satisfies Record<Exclude<MachineChange, "same">, ErrorCode>;

/** Why what was written down about a machine is not this one's; `null` where it is. */
export function findMachineChange(before: MachineTraits, now: MachineTraits): ErrorCode | null {
  const change = compareMachines(before, now);
  return change === "same" ? null : CODE[change];
}

/** Why the record of a service was not made on this machine; `null` where it was, or is empty. */
export function findRecordChange(
  record: EnrolmentRecord,
  service: string,
  now: MachineTraits,
): ErrorCode | null {
  const { enrolments, waiting, keyOwners = [] } = record;
  for (const entry of [...enrolments, ...waiting, ...keyOwners]) {
    if (entry.service !== service) continue;
    const { deviceId, evidence } = entry;
    const code = findMachineChange({ deviceId, evidence }, now);
    if (code !== null) return code;
  }
  return null;
}
