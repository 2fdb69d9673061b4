import type { InvitationState } from "../../protocol/invitation.ts";
import type { AdminAcceptance } from "../admin/acceptanceSchemas.ts";
import type {
  AdminInvitation,
  Delivery,
  InvitationAction,
  InvitationQuery,
} from "../admin/schemas.ts";
import { chooseEnrolment } from "./approvalChoice.ts";
import { findDeviceClient } from "./devices.ts";
import { type DomainContext, toTimestamp } from "./domainContext.ts";
import {
  type AcceptanceRecord,
  acceptanceStateOf,
  endOfWaiting,
  findAcceptanceOf,
  findInvitation,
  groupOf,
  languageOf,
  type InvitationRecord,
  organizationOf,
  SELECT_INVITATION,
  stateOf,
} from "./invitationRecord.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** What an administrator may do in each state; the operations themselves ask here. */
export const ACTIONS = {
  pending: ["resend", "revoke"],
  waiting: ["approve", "deny"],
  approved: [],
  rejected: ["resend"],
  declined: [],
  expired: ["resend"],
  revoked: [],
  inactivated: [],
} as const satisfies Record<InvitationState, readonly InvitationAction[]>;

/** Newest first. `state` is the state as of now, so that `expired` finds what the clock expired. */
export function listInvitations(
  context: DomainContext,
  query: InvitationQuery,
): Outcome<{ invitations: AdminInvitation[] }> {
  let organizationId: string | null = null;
  if (query.organization !== undefined) {
    const organization = findOrganization(context, query.organization);
    if (!organization.ok) return organization;
    organizationId = organization.value.id;
  }
  const invitations = context.database
    .all<InvitationRecord>(
      `${SELECT_INVITATION}
       WHERE (?1 IS NULL OR i.organization_id = ?1)
         AND (?2 IS NULL OR instr(lower(i.email), lower(?2)) > 0)
       ORDER BY i.invited_at DESC, i.rowid DESC`,
      organizationId,
      query.email ?? null,
    )
    .filter((record) => query.state === undefined || stateOf(context, record) === query.state)
    .map((record) => toAdminInvitation(context, record));
  return done({ invitations });
}

export function showInvitation(context: DomainContext, id: string): Outcome<AdminInvitation> {
  const record = findInvitation(context, id);
  return record === undefined
    ? refuse("invitation.unknown")
    : done(toAdminInvitation(context, record));
}

export function toAdminInvitation(
  context: DomainContext,
  record: InvitationRecord,
): AdminInvitation {
  const state = stateOf(context, record);
  const acceptance = findAcceptanceOf(context, record.id);
  return {
    id: record.id,
    state,
    organization: organizationOf(record),
    group: groupOf(record),
    email: record.email,
    recipientName: record.recipient_name,
    inviterName: record.inviter_name,
    message: record.message,
    language: languageOf(record),
    deviceName: record.device_name,
    invitedAt: toTimestamp(record.invited_at),
    expiresAt: record.expires_at === null ? null : toTimestamp(record.expires_at),
    delivery: deliveryOf(record),
    actions: [...ACTIONS[state]],
    supersededBy: record.superseded_by,
    declineReason: record.decline_reason,
    acceptance: acceptance === undefined ? null : toAdminAcceptance(context, record, acceptance),
  };
}

export function deliveryOf(record: InvitationRecord): Delivery {
  const { delivery_state: state, delivery_reason: reason } = record;
  return reason === null ? { state } : { state, reason };
}

function toAdminAcceptance(
  context: DomainContext,
  invitation: InvitationRecord,
  record: AcceptanceRecord,
): AdminAcceptance {
  const state = acceptanceStateOf(context, invitation, record);
  const end = state === "waiting" ? endOfWaiting(invitation) : null;
  return {
    id: record.id,
    state,
    waitingReason: record.waiting_reason,
    rejectionReason: record.rejection_reason,
    deviceName: record.device_name,
    deviceId: record.device_id,
    evidence: JSON.parse(record.evidence) as AdminAcceptance["evidence"],
    keyThumbprint: record.key_thumbprint,
    clientId: record.client_id,
    created: record.enrolled_as === null ? null : record.enrolled_as === "new",
    enrolledAs: record.enrolled_as,
    knownDevice: knownDeviceOf(context, record),
    approvalEnrolsAs: state === "waiting" ? approvalOf(context, invitation, record) : null,
    acceptedAt: toTimestamp(record.accepted_at),
    waitsUntil: end === null ? null : toTimestamp(end),
  };
}

function knownDeviceOf(
  context: DomainContext,
  { known_client_id: clientId, machine_change: comparison }: AcceptanceRecord,
): AdminAcceptance["knownDevice"] {
  if (clientId === null || comparison === null) return null;
  const device = findDeviceClient(context, clientId);
  return device === undefined ? null : { clientId, name: device.name, comparison };
}

/** `null` also where approving takes a word on how. */
function approvalOf(
  context: DomainContext,
  invitation: InvitationRecord,
  record: AcceptanceRecord,
): AdminAcceptance["approvalEnrolsAs"] {
  const choice = chooseEnrolment(context, invitation, record, {});
  return choice.ok ? choice.value.kind : null;
}
