import type { Evidence, WaitingReason } from "../../protocol/invitation.ts";
import { compareMachines, type MachineChange } from "../../protocol/machineComparison.ts";
import { type DeviceClient, findDeviceByKey, SELECT_DEVICE } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";

/** What is looked for among the devices of an organization. */
export interface Stranger {
  readonly deviceId: string;
  /** `undefined` where the machine has said nothing about its hardware. */
  readonly evidence: Evidence | undefined;
  readonly keyThumbprint: string;
}

/** A machine the organization has met before, and why somebody has to look at it. */
export interface Recognition {
  readonly device: DeviceClient;
  readonly change: MachineChange;
  readonly reason: WaitingReason;
}

/**
 * Looks for the machine among the organization's devices: by its key, or else by its device id and
 * by each trait of its board. The id is a claim and the key is the proof: a known machine under a
 * new key, and a known key in another machine, are somebody's to judge. `undefined`: nothing is
 * known of it, or it is the very machine that the key belongs to.
 */
export function recognise(
  context: DomainContext,
  organizationId: string,
  stranger: Stranger,
): Recognition | undefined {
  const owner = findDeviceByKey(context, organizationId, stranger.keyThumbprint);
  if (owner !== undefined) {
    const change = changeOf(owner, stranger);
    const reason = REASON_UNDER_OWN_KEY[change];
    return reason === null ? undefined : { device: owner, change, reason };
  }
  return findLookAlikes(context, organizationId, stranger)
    .map((device) => judgeLookAlike(device, stranger))
    .toSorted((one, other) => one.rank - other.rank)[0];
}

/** One index for each way to find it: with OR, SQLite would read the whole organization. */
export const LOOK_ALIKES = `${SELECT_DEVICE} WHERE d.state <> 'left' AND d.client_id IN (
    SELECT client_id FROM device_clients WHERE organization_id = ?1 AND device_id = ?2
    UNION SELECT client_id FROM device_clients
      WHERE organization_id = ?1 AND json_extract(evidence, '$.smbiosUuid') = ?3
    UNION SELECT client_id FROM device_clients
      WHERE organization_id = ?1 AND json_extract(evidence, '$.smbiosSerial') = ?4
    UNION SELECT client_id FROM device_clients
      WHERE organization_id = ?1 AND json_extract(evidence, '$.tpmEndorsementKey') = ?5)
  ORDER BY d.state, d.created_at DESC, d.client_id`;

/**
 * Every living device of the organization that shares its id or a trait of its board with it.
 * Active ones first, then the youngest: of two that look alike, the likelier to be alive.
 */
export function findLookAlikes(
  context: DomainContext,
  organizationId: string,
  { deviceId, evidence }: Pick<Stranger, "deviceId" | "evidence">,
): DeviceClient[] {
  return context.database.all<DeviceClient>(
    LOOK_ALIKES,
    organizationId,
    deviceId,
    evidence?.smbiosUuid ?? null,
    evidence?.smbiosSerial ?? null,
    evidence?.tpmEndorsementKey ?? null,
  );
}

/** What the same key says with each change; `null`: nothing to look at. */
const REASON_UNDER_OWN_KEY = {
  same: null,
  // The same hardware that calls itself otherwise, with its key kept.
  reinstalled: "reinstalled",
  board_replaced: "hardware_changed",
  // Under a new key a moved disk is believed; a key that came along asks for a word.
  disk_moved: "cloned",
  cloned: "cloned",
  // Carried to a machine that says nothing, or only other things, of its hardware.
  other: "cloned",
} as const satisfies Record<MachineChange, WaitingReason | null>;

/** The same under a new key. The likeliest has the lowest rank, and of two the more alarming. */
const UNDER_NEW_KEY = {
  reinstalled: { reason: "reinstalled", rank: 4 },
  board_replaced: { reason: "hardware_changed", rank: 1 },
  // Its disk is here, so that it is not there any more: one machine, in other hardware.
  disk_moved: { reason: "hardware_changed", rank: 2 },
  cloned: { reason: "cloned", rank: 3 },
  // Another id, and one trait of the board among others that differ.
  other: { reason: "hardware_changed", rank: 5 },
} as const satisfies Record<
  Exclude<MachineChange, "same">,
  { reason: WaitingReason; rank: number }
>;

function judgeLookAlike(device: DeviceClient, stranger: Stranger): Recognition & { rank: number } {
  const change = changeOf(device, stranger);
  if (change !== "same") return { device, change, ...UNDER_NEW_KEY[change] };
  return hardwareSpeaksFor(evidenceOf(device), stranger.evidence)
    ? { device, change, reason: "reinstalled", rank: 0 }
    : { device, change, reason: "known_device_new_key", rank: 2 };
}

function changeOf(device: DeviceClient, stranger: Stranger): MachineChange {
  return compareMachines({ deviceId: device.deviceId, evidence: evidenceOf(device) }, stranger);
}

const HARDWARE = ["smbiosUuid", "smbiosSerial", "tpmEndorsementKey", "macAddress"] as const;

/** A machine id alone, which an image copies, gives no identity back. */
function hardwareSpeaksFor(before: Evidence, now: Evidence | undefined): boolean {
  const read = HARDWARE.filter((trait) => before[trait] && now?.[trait]);
  const agreeing = read.filter((trait) => before[trait] === now?.[trait]).length;
  return agreeing > read.length - agreeing;
}

function evidenceOf(device: DeviceClient): Evidence {
  return JSON.parse(device.evidence) as Evidence;
}
