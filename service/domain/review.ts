import type { ApproveInvitation } from "../admin/acceptanceSchemas.ts";
import type { AdminInvitation, InvitationAction } from "../admin/schemas.ts";
import { chooseEnrolment } from "./approvalChoice.ts";
import type { DomainContext } from "./domainContext.ts";
import { enrol } from "./enrolment.ts";
import { ACTIONS, showInvitation } from "./invitationList.ts";
import {
  findAcceptanceOf,
  findInvitation,
  type InvitationRecord,
  stateOf,
} from "./invitationRecord.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** Finds the invitation, if `action` fits the state it is in now. */
export function findActionable(
  context: DomainContext,
  id: string,
  action: InvitationAction,
): Outcome<InvitationRecord> {
  const record = findInvitation(context, id);
  if (record === undefined) return refuse("invitation.unknown");
  const state = stateOf(context, record);
  const allowed: readonly InvitationAction[] = ACTIONS[state];
  return allowed.includes(action)
    ? done(record)
    : refuse("invitation.state_conflict", { detail: `the invitation is ${state}` });
}

/** Lets the waiting machine in; what that makes of it is decided now, not when it asked. */
export function approveInvitation(
  context: DomainContext,
  id: string,
  choice: ApproveInvitation = {},
): Outcome<AdminInvitation> {
  const { database } = context;
  return database.transaction(() => {
    const found = findActionable(context, id, "approve");
    if (!found.ok) return found;
    const acceptance = findAcceptanceOf(context, id);
    if (acceptance === undefined) return refuse("invitation.state_conflict");
    const as = chooseEnrolment(context, found.value, acceptance, choice);
    if (!as.ok) return as;
    const enrolled = enrol(context, found.value, acceptance, as.value);
    database.run("UPDATE invitations SET state = 'approved' WHERE id = ?", id);
    database.run(
      `UPDATE acceptances SET state = 'approved', client_id = ?, enrolled_as = ?, device_name = ?,
         decided_at = ? WHERE id = ?`,
      enrolled.clientId,
      enrolled.as,
      enrolled.deviceName,
      context.clock(),
      acceptance.id,
    );
    return showInvitation(context, id);
  });
}

export function denyInvitation(
  context: DomainContext,
  id: string,
  reason: string | undefined,
): Outcome<AdminInvitation> {
  const { database } = context;
  return database.transaction(() => {
    const found = findActionable(context, id, "deny");
    if (!found.ok) return found;
    database.run("UPDATE invitations SET state = 'rejected' WHERE id = ?", id);
    database.run(
      `UPDATE acceptances SET state = 'rejected', rejection_reason = ?, decided_at = ?
       WHERE invitation_id = ?`,
      reason || null,
      context.clock(),
      id,
    );
    return showInvitation(context, id);
  });
}

export function revokeInvitation(context: DomainContext, id: string): Outcome<AdminInvitation> {
  return context.database.transaction(() => {
    const found = findActionable(context, id, "revoke");
    if (!found.ok) return found;
    context.database.run("UPDATE invitations SET state = 'revoked' WHERE id = ?", id);
    return showInvitation(context, id);
  });
}
