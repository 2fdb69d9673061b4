import type { Acceptance, AcceptRequest } from "../../protocol/invitation.ts";
import { toComparableName } from "../../protocol/deviceName.ts";
import { compareMachines } from "../../protocol/machineComparison.ts";
import { takeAnswer } from "./answering.ts";
import { allowNameOf } from "./deviceNames.ts";
import { findDeviceClient } from "./devices.ts";
import { createId, type DomainContext } from "./domainContext.ts";
import { type Candidate, enrolByItself, reasonToWait } from "./enrolment.ts";
import {
  type AcceptanceRecord,
  acceptanceStateOf,
  findAcceptanceOf,
  findInvitation,
  groupOf,
  type InvitationRecord,
  organizationOf,
} from "./invitationRecord.ts";
import type { Caller } from "./invitationVerdict.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

/**
 * Binds an invitation to the machine and key that ask, in one transaction: of any number of
 * redeemers one wins, and that one gets the same answer as often as it asks.
 * `caller.keyThumbprint` is the thumbprint of `request.publicKey`, proved by the caller.
 */
export function acceptInvitation(
  context: DomainContext,
  caller: Caller,
  request: AcceptRequest,
  idempotencyKey: string,
): Outcome<Acceptance> {
  const answer = { operation: "accept", request, idempotencyKey } as const;
  return takeAnswer<Acceptance>(context, caller, answer, (record, verdict) => {
    switch (verdict.kind) {
      case "open":
        return acceptOpen(context, record, {
          device_id: request.deviceId,
          device_name: request.deviceName,
          evidence: JSON.stringify(request.evidence),
          public_key: JSON.stringify(request.publicKey),
          key_thumbprint: caller.keyThumbprint,
        });
      case "accepted_by_caller":
        // The same key from another machine is a copied key.
        return isSameMachine(verdict.acceptance, request)
          ? done(toAcceptance(context, record, verdict.acceptance))
          : refuse("invitation.bound_elsewhere");
      case "accepted_elsewhere":
        return refuse("invitation.bound_elsewhere");
      case "declined_by_caller":
        return refuse("invitation.declined");
      case "over":
        return refuse(verdict.code);
      default:
        return assertNever(verdict);
    }
  });
}

function acceptOpen(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Candidate,
): Outcome<Acceptance> {
  const { database } = context;
  const hold = reasonToWait(context, record, candidate);
  if (!hold.ok) return hold;
  const recognition = hold.value?.recognition;
  const allowed = allowNameOf(context, record, candidate, recognition?.device.clientId);
  if (!allowed.ok) return allowed;
  const enrolled = hold.value === null ? enrolByItself(context, record, candidate) : null;
  const state = enrolled === null ? "waiting" : "approved";
  database.run("UPDATE invitations SET state = ? WHERE id = ?", state, record.id);
  const now = context.clock();
  database.run(
    `INSERT INTO acceptances (id, invitation_id, state, waiting_reason, known_client_id,
       machine_change, device_id, device_name, name_key, evidence, public_key, key_thumbprint,
       client_id, enrolled_as, accepted_at, decided_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    createId(context, "acc_"),
    record.id,
    state,
    hold.value?.reason ?? null,
    recognition?.device.clientId ?? null,
    recognition?.change ?? null,
    candidate.device_id,
    enrolled?.deviceName ?? candidate.device_name,
    toComparableName(candidate.device_name),
    candidate.evidence,
    candidate.public_key,
    candidate.key_thumbprint,
    enrolled?.clientId ?? null,
    enrolled?.as ?? null,
    now,
    enrolled === null ? null : now,
  );
  const acceptance = findAcceptanceOf(context, record.id);
  const accepted = findInvitation(context, record.id);
  if (acceptance === undefined || accepted === undefined) {
    throw new Error("an acceptance vanished in its own transaction");
  }
  return done(toAcceptance(context, accepted, acceptance));
}

/** By its id and by its hardware, as far as both times could read it. */
function isSameMachine(acceptance: AcceptanceRecord, request: AcceptRequest): boolean {
  const evidence = JSON.parse(acceptance.evidence) as AcceptRequest["evidence"];
  return compareMachines({ deviceId: acceptance.device_id, evidence }, request) === "same";
}

/**
 * The answer of an acceptance, told to nobody but the key that is bound to it; for which
 * organization its client speaks does not matter: a machine that waits at one may have become a
 * device of another, or have been given another credential, and would give its wait up.
 */
export function showAcceptance(
  context: DomainContext,
  keyThumbprint: string,
  acceptanceId: string,
): Outcome<Acceptance> {
  const acceptance = context.database.get<AcceptanceRecord>(
    "SELECT * FROM acceptances WHERE id = ? AND key_thumbprint = ?",
    acceptanceId,
    keyThumbprint,
  );
  const record = acceptance && findInvitation(context, acceptance.invitation_id);
  if (acceptance === undefined || record === undefined) return refuse("acceptance.unknown");
  return done(toAcceptance(context, record, acceptance));
}

/** What the device is told of its acceptance, as it stands now. */
export function toAcceptance(
  context: DomainContext,
  record: InvitationRecord,
  acceptance: AcceptanceRecord,
): Acceptance {
  const common = {
    acceptanceId: acceptance.id,
    organization: organizationOf(record),
    group: groupOf(record),
  };
  const state = acceptanceStateOf(context, record, acceptance);
  switch (state) {
    case "waiting":
      return {
        state: "waiting",
        interval: context.pollIntervalSeconds,
        reason: acceptance.waiting_reason ?? "manual_approval",
        ...common,
      };
    case "approved": {
      const device = findDeviceClient(context, acceptance.client_id ?? "");
      return {
        state: "approved",
        created: acceptance.enrolled_as === "new",
        clientId: acceptance.client_id ?? "",
        // The former name, asked for again, would take the present one's place on the device.
        deviceName: device?.name ?? acceptance.device_name,
        ...common,
      };
    }
    case "rejected":
      return { state: "rejected", reason: acceptance.rejection_reason, ...common };
    case "expired":
      return { state: "expired", ...common };
    default:
      return assertNever(state);
  }
}
