import type { Invitation, LookupRequest } from "../../protocol/invitation.ts";
import { findDeviceByKey } from "./devices.ts";
import { type DomainContext, toTimestamp } from "./domainContext.ts";
import {
  acceptanceStateOf,
  findInvitationBySecret,
  groupOf,
  languageOf,
  type InvitationRecord,
  organizationOf,
  stateOf,
} from "./invitationRecord.ts";
import { type Caller, judge } from "./invitationVerdict.ts";
import { licencesOfGroup } from "./licences.ts";
import { recognise } from "./machineRecognition.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

/** What an invitation says to this caller. Reads only: opening a link a thousand times is nothing. */
export function lookUpInvitation(
  context: DomainContext,
  caller: Caller,
  request: LookupRequest,
): Outcome<Invitation> {
  const record = findInvitationBySecret(context, request.invitation, caller.organizationId);
  if (record === undefined) return refuse("invitation.unknown");
  const verdict = judge(context, record, caller);
  switch (verdict.kind) {
    case "open": {
      const device = findDeviceByKey(context, record.organization_id, caller.keyThumbprint);
      // What the card says about approval is what this machine would meet.
      const held = isHeld(context, record, caller, request);
      const approval = held ? "manual" : record.organization_approval;
      return done(describe(context, record, device ? "join" : "create", approval));
    }
    case "accepted_by_caller": {
      const { acceptance } = verdict;
      const state = acceptanceStateOf(context, record, acceptance);
      if (state === "rejected") return refuse("invitation.rejected");
      if (state === "expired") return refuse("invitation.expired");
      const joined =
        state === "approved"
          ? acceptance.enrolled_as !== "new"
          : findDeviceByKey(context, record.organization_id, caller.keyThumbprint) !== undefined;
      const approval = acceptance.waiting_reason === null ? "automatic" : "manual";
      return done(describe(context, record, joined ? "join" : "create", approval));
    }
    case "accepted_elsewhere":
      return refuse("invitation.used");
    case "declined_by_caller":
      return refuse("invitation.declined");
    case "over":
      return refuse(verdict.code);
    default:
      return assertNever(verdict);
  }
}

/** A machine that has not said which one it is gets no answer about itself. */
function isHeld(
  context: DomainContext,
  { organization_id: organizationId }: InvitationRecord,
  { keyThumbprint }: Caller,
  { deviceId, evidence }: LookupRequest,
): boolean {
  if (deviceId === undefined) return false;
  return recognise(context, organizationId, { deviceId, evidence, keyThumbprint }) !== undefined;
}

function describe(
  context: DomainContext,
  record: InvitationRecord,
  effect: Invitation["effect"],
  approval: Invitation["approval"],
): Invitation {
  return {
    id: record.id,
    state: stateOf(context, record),
    organization: organizationOf(record),
    group: groupOf(record),
    inviter: { name: record.inviter_name },
    // The recipient's name, never the e-mail address.
    recipient: record.recipient_name === null ? null : { name: record.recipient_name },
    message: record.message,
    language: languageOf(record),
    invitedAt: toTimestamp(record.invited_at),
    expiresAt: record.expires_at === null ? null : toTimestamp(record.expires_at),
    deviceName: record.device_name,
    nameTemplate: record.organization_name_template,
    licences: licencesOfGroup(context, record.group_id),
    approval,
    effect,
  };
}
