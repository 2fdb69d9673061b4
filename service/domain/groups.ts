import type { CreateGroup, Group, UpdateGroup } from "../admin/schemas.ts";
import { createId, type DomainContext, toTimestamp } from "./domainContext.ts";
import { findLicenceIds, licencesOfGroup } from "./licences.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

interface GroupRow {
  id: string;
  name: string;
  created_at: number;
}

function toGroup(context: DomainContext, row: GroupRow): Group {
  return {
    id: row.id,
    name: row.name,
    licences: licencesOfGroup(context, row.id),
    createdAt: toTimestamp(row.created_at),
  };
}

/** Finds a group of the organization by id or exact name. */
export function findGroup(
  context: DomainContext,
  organizationId: string,
  handle: string,
): Outcome<Group> {
  const row = context.database.get<GroupRow>(
    `SELECT id, name, created_at FROM device_groups
     WHERE organization_id = ?1 AND (id = ?2 OR name = ?2) ORDER BY id = ?2 DESC LIMIT 1`,
    organizationId,
    handle,
  );
  return row === undefined ? refuse("group.unknown") : done(toGroup(context, row));
}

export function listGroups(
  context: DomainContext,
  organizationHandle: string,
): Outcome<{ groups: Group[] }> {
  const organization = findOrganization(context, organizationHandle);
  if (!organization.ok) return organization;
  const sql =
    "SELECT id, name, created_at FROM device_groups WHERE organization_id = ? ORDER BY name";
  const rows = context.database.all<GroupRow>(sql, organization.value.id);
  return done({ groups: rows.map((row) => toGroup(context, row)) });
}

export function createGroup(
  context: DomainContext,
  organizationHandle: string,
  input: CreateGroup,
): Outcome<Group> {
  const { database } = context;
  return database.transaction(() => {
    const organization = findOrganization(context, organizationHandle);
    if (!organization.ok) return organization;
    const organizationId = organization.value.id;
    if (nameTaken(context, organizationId, input.name, "")) return refuse("group.name_taken");
    const licenceIds = findLicenceIds(context, organizationId, input.licences);
    if (!licenceIds.ok) return licenceIds;
    const id = createId(context, "grp_");
    database.run(
      "INSERT INTO device_groups (id, organization_id, name, created_at) VALUES (?, ?, ?, ?)",
      id,
      organizationId,
      input.name,
      context.clock(),
    );
    setLicences(context, id, licenceIds.value);
    return findGroup(context, organizationId, id);
  });
}

/** Renames, replaces the licences, or both; what is not given stays. */
export function updateGroup(
  context: DomainContext,
  organizationHandle: string,
  groupHandle: string,
  input: UpdateGroup,
): Outcome<Group> {
  return context.database.transaction(() => {
    const organization = findOrganization(context, organizationHandle);
    if (!organization.ok) return organization;
    const organizationId = organization.value.id;
    const group = findGroup(context, organizationId, groupHandle);
    if (!group.ok) return group;
    const { id } = group.value;
    if (input.name !== undefined) {
      if (nameTaken(context, organizationId, input.name, id)) return refuse("group.name_taken");
      context.database.run("UPDATE device_groups SET name = ? WHERE id = ?", input.name, id);
    }
    if (input.licences !== undefined) {
      const licenceIds = findLicenceIds(context, organizationId, input.licences);
      if (!licenceIds.ok) return licenceIds;
      setLicences(context, id, licenceIds.value);
    }
    return findGroup(context, organizationId, id);
  });
}

function setLicences(context: DomainContext, groupId: string, ids: readonly string[]): void {
  context.database.run("DELETE FROM group_licences WHERE group_id = ?", groupId);
  for (const licenceId of ids) {
    context.database.run(
      "INSERT INTO group_licences (group_id, licence_id) VALUES (?, ?)",
      groupId,
      licenceId,
    );
  }
}

function nameTaken(
  context: DomainContext,
  organizationId: string,
  name: string,
  exceptId: string,
): boolean {
  const sql = "SELECT 1 FROM device_groups WHERE organization_id = ? AND name = ? AND id <> ?";
  return context.database.get(sql, organizationId, name, exceptId) !== undefined;
}
