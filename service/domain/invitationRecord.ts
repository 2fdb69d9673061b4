import { parseSecret } from "../../protocol/invitationSecret.ts";
import type {
  InvitationReference,
  InvitationState,
  WaitingReason,
} from "../../protocol/invitation.ts";
import { hashesEqual, hashSecret } from "../storage/secretHash.ts";
import type { MachineChange } from "../../protocol/machineComparison.ts";
import type { DomainContext } from "./domainContext.ts";

/** An invitation as it is kept, with the names a reader wants. */
export interface InvitationRecord {
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly organization_approval: "automatic" | "manual";
  readonly organization_name_template: string | null;
  /** Whether two devices of the organization may not have one name; 0 or 1. */
  readonly organization_unique_names: number;
  readonly group_id: string;
  readonly group_name: string;
  readonly state: Exclude<InvitationState, "expired">;
  readonly email: string | null;
  readonly recipient_name: string | null;
  readonly inviter_name: string;
  readonly message: string | null;
  /** BCP 47; `und` where nobody was written to and nobody named one. */
  readonly language: string;
  readonly device_name: string | null;
  readonly validity_hours: number | null;
  readonly invited_at: number;
  readonly expires_at: number | null;
  readonly superseded_by: string | null;
  readonly delivery_state: "sent" | "failed" | "not_requested";
  readonly delivery_reason: string | null;
  readonly decline_reason: string | null;
  readonly declined_by: string | null;
  /** When it was accepted; `null`: not, or not yet. */
  readonly accepted_at: number | null;
}

/** The machine that accepted, as it is kept. */
export interface AcceptanceRecord {
  readonly id: string;
  readonly invitation_id: string;
  readonly state: "waiting" | "approved" | "rejected";
  readonly waiting_reason: WaitingReason | null;
  /** The device client it was recognised as when it asked, and what had become of that machine. */
  readonly known_client_id: string | null;
  readonly machine_change: MachineChange | null;
  readonly rejection_reason: string | null;
  readonly device_id: string;
  readonly device_name: string;
  readonly evidence: string;
  readonly public_key: string;
  readonly key_thumbprint: string;
  readonly client_id: string | null;
  readonly enrolled_as: "new" | "join" | "reclaim" | null;
  readonly accepted_at: number;
}

// The secrets' hashes are looked for and never read: no answer can carry them by accident.
export const SELECT_INVITATION = `SELECT i.id, i.organization_id, i.group_id, i.state, i.email,
    i.recipient_name, i.inviter_name, i.message, i.language, i.device_name, i.validity_hours,
    i.invited_at, i.expires_at, i.superseded_by, i.delivery_state, i.delivery_reason,
    i.decline_reason, i.declined_by, a.accepted_at,
    o.name AS organization_name, o.approval AS organization_approval,
    o.name_template AS organization_name_template, o.unique_names AS organization_unique_names, g.name AS group_name
  FROM invitations i
  JOIN organizations o ON o.id = i.organization_id
  JOIN device_groups g ON g.id = i.group_id
  LEFT JOIN acceptances a ON a.invitation_id = i.id`;

/** No language at all (RFC 5646 s2.2.1, ISO 639-2). */
export const UNDETERMINED = "und";

/** The language of an invitation; `null` where it has none. */
export function languageOf({ language }: InvitationRecord): string | null {
  return language === UNDETERMINED ? null : language;
}

const HOUR_MS = 3_600_000;

/** Until when something that began at `from` is valid; `null`: for ever. */
export function endOfValidity(from: number, hours: number | null): number | null {
  return hours === null ? null : from + Math.ceil(hours * HOUR_MS);
}

/** Until when the acceptance may wait: for as long as the invitation was valid, counted anew. */
export function endOfWaiting(record: InvitationRecord): number | null {
  if (record.accepted_at === null) return null;
  return endOfValidity(record.accepted_at, record.validity_hours);
}

/** The state as of now: only the clock expires an invitation, unanswered or waiting in vain. */
export function stateOf(context: DomainContext, record: InvitationRecord): InvitationState {
  const end =
    record.state === "pending"
      ? record.expires_at
      : record.state === "waiting"
        ? endOfWaiting(record)
        : null;
  return end !== null && end <= context.clock() ? "expired" : record.state;
}

/** Where an acceptance stands as of now. */
export function acceptanceStateOf(
  context: DomainContext,
  record: InvitationRecord,
  acceptance: AcceptanceRecord,
): AcceptanceRecord["state"] | "expired" {
  if (acceptance.state !== "waiting") return acceptance.state;
  // One that expired stays so when the invitation is sent again.
  return stateOf(context, record) === "waiting" ? "waiting" : "expired";
}

export function findInvitation(context: DomainContext, id: string): InvitationRecord | undefined {
  return context.database.get<InvitationRecord>(`${SELECT_INVITATION} WHERE i.id = ?`, id);
}

/**
 * Finds by token or access code. Nothing tells a malformed secret from an unknown one; and an
 * invitation of an organization that is not the caller's is unknown to the caller.
 * @param organizationId of the caller; `null` where the secret alone opens the invitation.
 */
export function findInvitationBySecret(
  context: DomainContext,
  reference: InvitationReference,
  organizationId: string | null,
): InvitationRecord | undefined {
  const [kind, text] =
    "token" in reference
      ? (["token", reference.token] as const)
      : (["code", reference.code] as const);
  const parsed = parseSecret(text);
  if (!parsed.ok || parsed.secret.kind !== kind) return undefined;
  const hash = hashSecret(parsed.secret.value);
  const found = context.database.get<{ id: string; hash: string; organization_id: string }>(
    `SELECT id, ${kind}_hash AS hash, organization_id FROM invitations WHERE ${kind}_hash = ?`,
    hash,
  );
  // Walking an index takes a time that may tell how much of a stored hash agrees with the one that
  // is looked for. Whoever learns that learns the beginning of a SHA-256: what it is the hash of
  // has 60 random bits at least, and no guess gets closer by it. The last word is said in a time
  // that depends on nothing.
  if (found === undefined || !hashesEqual(found.hash, hash)) return undefined;
  if (organizationId !== null && found.organization_id !== organizationId) return undefined;
  return findInvitation(context, found.id);
}

export function findAcceptanceOf(
  context: DomainContext,
  invitationId: string,
): AcceptanceRecord | undefined {
  const sql = "SELECT * FROM acceptances WHERE invitation_id = ?";
  return context.database.get<AcceptanceRecord>(sql, invitationId);
}

export function organizationOf(record: InvitationRecord): { id: string; name: string } {
  return { id: record.organization_id, name: record.organization_name };
}

export function groupOf(record: InvitationRecord): { id: string; name: string } {
  return { id: record.group_id, name: record.group_name };
}
