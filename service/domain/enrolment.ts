import type { Evidence, WaitingReason } from "../../protocol/invitation.ts";
import { toComparableName } from "../../protocol/deviceName.ts";
import { nameAtEntry } from "./deviceNames.ts";
import { findDeviceByKey, findLivingDevice, type LivingDevice } from "./devices.ts";
import { createId, type DomainContext } from "./domainContext.ts";
import type { AcceptanceRecord, InvitationRecord } from "./invitationRecord.ts";
import { recognise, type Recognition } from "./machineRecognition.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

/** A machine that wants in: what it says of itself and the key it proved to hold. */
export type Candidate = Pick<
  AcceptanceRecord,
  "device_id" | "device_name" | "evidence" | "public_key" | "key_thumbprint"
>;

/** Why somebody has to look at the candidate first, and whom it was recognised as. */
export interface Hold {
  readonly reason: WaitingReason;
  readonly recognition: Recognition | undefined;
}

/** `null`: nobody has to look. A deactivated device is refused: a mail does not undo that. */
export function reasonToWait(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
): Outcome<Hold | null> {
  const existing = findDeviceByKey(context, record.organization_id, candidate.key_thumbprint);
  if (existing?.state === "deactivated") return refuse("device.deactivated");
  const recognition = recognise(context, record.organization_id, toStranger(candidate));
  if (recognition !== undefined) return done({ reason: recognition.reason, recognition });
  const manual = record.organization_approval === "manual";
  return done(manual ? { reason: "manual_approval", recognition: undefined } : null);
}

export function toStranger(candidate: Candidate) {
  return {
    deviceId: candidate.device_id,
    evidence: JSON.parse(candidate.evidence) as Evidence,
    keyThumbprint: candidate.key_thumbprint,
  };
}

/** What to make of a candidate. */
export type EnrolAs =
  /** A device client of its own. */
  | { readonly kind: "new" }
  /** One more group for the device client whose key it holds. */
  | { readonly kind: "join"; readonly device: LivingDevice }
  /** An existing device client, which from now on is this machine and has this key. */
  | { readonly kind: "reclaim"; readonly device: LivingDevice };

export interface Enrolment {
  readonly clientId: string;
  readonly as: EnrolAs["kind"];
  /** The name the device goes by now: its own where it was a device client already. */
  readonly deviceName: string;
}

/** What an acceptance that nobody has to look at becomes. */
export function enrolByItself(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
): Enrolment {
  const device = findDeviceByKey(context, record.organization_id, candidate.key_thumbprint);
  return enrol(context, record, candidate, device ? { kind: "join", device } : { kind: "new" });
}

/** Makes the candidate what it is to be, in the group. Runs inside the caller's transaction. */
export function enrol(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
  as: EnrolAs,
): Enrolment {
  const clientId = as.kind === "new" ? createId(context, "device") : as.device.clientId;
  switch (as.kind) {
    case "new":
      dropClaims(context, record.organization_id, candidate.key_thumbprint);
      insertDevice(context, record, candidate, clientId);
      break;
    case "reclaim":
      dropClaims(context, record.organization_id, candidate.key_thumbprint);
      handOver(context, candidate, clientId);
      break;
    case "join":
      break;
    default:
      assertNever(as);
  }
  context.database.run(
    "INSERT OR IGNORE INTO group_devices (group_id, client_id, joined_at) VALUES (?, ?, ?)",
    record.group_id,
    clientId,
    context.clock(),
  );
  const device = findLivingDevice(context, clientId);
  if (device === undefined) throw new Error("a device vanished in its own transaction");
  return { clientId, as: as.kind, deviceName: device.name };
}

/** A next key is named by whoever wants it; a key that proves itself is nobody else's next one. */
function dropClaims(context: DomainContext, organizationId: string, keyThumbprint: string): void {
  context.database.run(
    `UPDATE device_clients SET next_public_key = NULL, next_key_thumbprint = NULL
     WHERE organization_id = ? AND next_key_thumbprint = ?`,
    organizationId,
    keyThumbprint,
  );
}

function insertDevice(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
  clientId: string,
): void {
  const organizationId = record.organization_id;
  const name = nameAtEntry(context, record, candidate);
  context.database.run(
    `INSERT INTO device_clients (client_id, organization_id, name, name_key, state, device_id,
       evidence, public_key, key_thumbprint, created_at)
     VALUES (?, ?, ?, ?, 'active', ?, ?, ?, ?, ?)`,
    clientId,
    organizationId,
    name,
    toComparableName(name),
    candidate.device_id,
    candidate.evidence,
    candidate.public_key,
    candidate.key_thumbprint,
    context.clock(),
  );
}

/** Name, client id and groups stay; whatever the former key had begun ends with it. */
function handOver(context: DomainContext, candidate: Candidate, clientId: string): void {
  context.database.run(
    `UPDATE device_clients SET device_id = ?, evidence = ?, public_key = ?, key_thumbprint = ?,
       next_public_key = NULL, next_key_thumbprint = NULL
     WHERE client_id = ?`,
    candidate.device_id,
    candidate.evidence,
    candidate.public_key,
    candidate.key_thumbprint,
    clientId,
  );
}
