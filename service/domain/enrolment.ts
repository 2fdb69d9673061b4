import { findDeviceByKey, isKnownMachine } from "./devices.ts";
import { createId, type DomainContext } from "./domainContext.ts";
import type { AcceptanceRecord, InvitationRecord } from "./invitationRecord.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** A machine that wants in: what it says of itself and the key it proved to hold. */
export type Candidate = Pick<
  AcceptanceRecord,
  "device_id" | "device_name" | "evidence" | "public_key" | "key_thumbprint"
>;

/** Why an administrator has to look at the candidate first; `null`: nobody has to. */
export function reasonToWait(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
): Outcome<AcceptanceRecord["waiting_reason"]> {
  const existing = findDeviceByKey(context, record.organization_id, candidate.key_thumbprint);
  // Deactivated by an administrator: an invitation in somebody's mailbox does not undo that.
  if (existing?.state === "deactivated") return refuse("device.deactivated");
  const known = isKnownMachine(context, record.organization_id, candidate.device_id);
  // The machine id is a claim, the key is the proof: a known id under a new key is a reinstalled
  // machine or somebody else's, and a known key under a new id was carried to other hardware.
  if (existing === undefined && known) return done("known_device_new_key");
  if (existing !== undefined && existing.deviceId !== candidate.device_id) {
    return done("manual_approval");
  }
  return done(record.organization_approval === "manual" ? "manual_approval" : null);
}

export interface Enrolment {
  readonly clientId: string;
  readonly created: boolean;
  /** The name the device goes by now: its own where it was a device client already. */
  readonly deviceName: string;
}

/**
 * Makes the candidate a device client in the group, or adds the device client it is already.
 * Runs inside the caller's transaction.
 */
export function enrol(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
): Outcome<Enrolment> {
  const { database } = context;
  const now = context.clock();
  const existing = findDeviceByKey(context, record.organization_id, candidate.key_thumbprint);
  if (existing?.state === "deactivated") return refuse("device.deactivated");
  const clientId = existing?.clientId ?? createId(context, "device");
  if (existing === undefined) {
    database.run(
      `INSERT INTO device_clients (client_id, organization_id, name, state, device_id, evidence,
         public_key, key_thumbprint, created_at)
       VALUES (?, ?, ?, 'active', ?, ?, ?, ?, ?)`,
      clientId,
      record.organization_id,
      candidate.device_name,
      candidate.device_id,
      candidate.evidence,
      candidate.public_key,
      candidate.key_thumbprint,
      now,
    );
  }
  database.run(
    "INSERT OR IGNORE INTO group_devices (group_id, client_id, joined_at) VALUES (?, ?, ?)",
    record.group_id,
    clientId,
    now,
  );
  const deviceName = existing?.name ?? candidate.device_name;
  return done({ clientId, created: existing === undefined, deviceName });
}
