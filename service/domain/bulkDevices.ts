import type { PreparedDevice, PreparedQuery, PreparedState } from "../admin/bulkSchemas.ts";
import { type DomainContext, toTimestamp } from "./domainContext.ts";
import { deliveryOf } from "./invitationList.ts";
import { type InvitationRecord, SELECT_INVITATION, stateOf } from "./invitationRecord.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** A device that was prepared, as it is kept, with the names a reader wants. */
export interface PreparedRecord {
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly group_id: string;
  readonly group_name: string;
  readonly sheet_key: string;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly serial: string | null;
  readonly mac_address: string | null;
  readonly machine_id: string | null;
  readonly hostname: string | null;
  readonly language: string | null;
  readonly message: string | null;
  readonly inviter_name: string;
  readonly validity_hours: number | null;
  readonly created_at: number;
  readonly invitation_id: string | null;
  readonly code_kept_at: number | null;
}

const SELECT_PREPARED = `SELECT p.*, o.name AS organization_name, g.name AS group_name
  FROM prepared_devices p
  JOIN organizations o ON o.id = p.organization_id
  JOIN device_groups g ON g.id = p.group_id`;

export function findPrepared(context: DomainContext, id: string): PreparedRecord | undefined {
  return context.database.get<PreparedRecord>(`${SELECT_PREPARED} WHERE p.id = ?`, id);
}

/** Finds what a row of a sheet made the last time. */
export function findPreparedByKey(
  context: DomainContext,
  group: { readonly organizationId: string; readonly groupId: string },
  sheetKey: string,
): PreparedRecord | undefined {
  return context.database.get<PreparedRecord>(
    `${SELECT_PREPARED} WHERE p.organization_id = ? AND p.group_id = ? AND p.sheet_key = ?`,
    group.organizationId,
    group.groupId,
    sheetKey,
  );
}

/** In the order they were prepared. `email` matches any part, in any case. */
export function listPrepared(
  context: DomainContext,
  query: PreparedQuery,
): Outcome<{ devices: PreparedDevice[] }> {
  let organizationId: string | null = null;
  if (query.organization !== undefined) {
    const organization = findOrganization(context, query.organization);
    if (!organization.ok) return organization;
    organizationId = organization.value.id;
  }
  const devices = context.database
    .all<PreparedRecord>(
      `${SELECT_PREPARED}
       WHERE (?1 IS NULL OR p.organization_id = ?1)
         AND (?2 IS NULL OR instr(lower(p.email), lower(?2)) > 0)
       ORDER BY p.rowid`,
      organizationId,
      query.email ?? null,
    )
    .map((record) => toPreparedDevice(context, record))
    .filter(({ state }) => query.state === undefined || state === query.state);
  return done({ devices });
}

/** Forgets a device that nobody was invited for. What was sent is ended by revoking it. */
export function removePrepared(context: DomainContext, id: string): Outcome<{ removed: string }> {
  return context.database.transaction((): Outcome<{ removed: string }> => {
    const record = findPrepared(context, id);
    if (record === undefined) return refuse("prepared_device.unknown");
    if (record.invitation_id !== null) return refuse("prepared_device.state_conflict");
    context.database.run("DELETE FROM prepared_devices WHERE id = ?", id);
    return done({ removed: id });
  });
}

/** The newest invitation of the device; `undefined` while nobody was invited. */
export function invitationOf(
  context: DomainContext,
  { invitation_id: id }: PreparedRecord,
): InvitationRecord | undefined {
  return id === null
    ? undefined
    : context.database.get<InvitationRecord>(`${SELECT_INVITATION} WHERE i.id = ?`, id);
}

export function toPreparedDevice(context: DomainContext, record: PreparedRecord): PreparedDevice {
  const invitation = invitationOf(context, record);
  const state: PreparedState =
    invitation === undefined ? "awaiting_invitation" : stateOf(context, invitation);
  return {
    id: record.id,
    state,
    organization: { id: record.organization_id, name: record.organization_name },
    group: { id: record.group_id, name: record.group_name },
    externalId: record.external_id,
    email: record.email,
    name: record.name,
    serial: record.serial,
    macAddress: record.mac_address,
    machineId: record.machine_id,
    hostname: record.hostname,
    language: record.language,
    message: record.message,
    preparedAt: toTimestamp(record.created_at),
    invitationId: record.invitation_id,
    delivery: invitation === undefined ? null : deliveryOf(invitation),
    codeKeptAt: record.code_kept_at === null ? null : toTimestamp(record.code_kept_at),
  };
}
