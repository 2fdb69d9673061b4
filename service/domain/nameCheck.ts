import type { NameCheck, NameCheckRequest } from "../../protocol/invitation.ts";
import { findFreeName, isNameTaken } from "./deviceNames.ts";
import { findDeviceByKey } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";
import { findInvitationBySecret, type InvitationRecord } from "./invitationRecord.ts";
import { type Caller, judge } from "./invitationVerdict.ts";
import { recognise } from "./machineRecognition.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

/**
 * Whether a name is free in the invitation's organization, for this machine. Reads only; only who
 * could accept the invitation is told, since names of devices are the organization's own.
 */
export function checkName(
  context: DomainContext,
  caller: Caller,
  request: NameCheckRequest,
): Outcome<NameCheck> {
  const record = findInvitationBySecret(context, request.invitation, caller.organizationId);
  if (record === undefined) return refuse("invitation.unknown");
  const verdict = judge(context, record, caller);
  switch (verdict.kind) {
    case "open":
    case "accepted_by_caller":
      return done(answer(context, record, caller, request));
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

function answer(
  context: DomainContext,
  record: InvitationRecord,
  { keyThumbprint }: Caller,
  { name, deviceId, evidence }: NameCheckRequest,
): NameCheck {
  const organizationId = record.organization_id;
  const itself = findDeviceByKey(context, organizationId, keyThumbprint);
  const recognized =
    itself === undefined && deviceId !== undefined
      ? recognise(context, organizationId, { deviceId, evidence, keyThumbprint })?.device
      : undefined;
  const seeker = { keyThumbprint, clientId: (itself ?? recognized)?.clientId };
  if (!isNameTaken(context, organizationId, name, seeker)) {
    return { name, state: "free", instead: null, refused: false };
  }
  return {
    name,
    state: "taken",
    instead: findFreeName(context, organizationId, name, seeker),
    // Who is a device already joins with the name it has, whatever is proposed here.
    refused: itself === undefined && record.organization_unique_names === 1,
  };
}
