import type { Licence } from "../admin/schemas.ts";
import { createId, type DomainContext, type Named, toTimestamp } from "./domainContext.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

interface LicenceRow {
  id: string;
  name: string;
  created_at: number;
}

const toLicence = (row: LicenceRow): Licence => ({
  id: row.id,
  name: row.name,
  createdAt: toTimestamp(row.created_at),
});

/** Adds a licence that groups of the organization may be given. */
export function createLicence(
  context: DomainContext,
  organizationHandle: string,
  name: string,
): Outcome<Licence> {
  const { database } = context;
  return database.transaction(() => {
    const organization = findOrganization(context, organizationHandle);
    if (!organization.ok) return organization;
    const taken = "SELECT 1 FROM licences WHERE organization_id = ? AND name = ?";
    if (database.get(taken, organization.value.id, name)) return refuse("licence.name_taken");
    const row = { id: createId(context, "lic_"), name, created_at: context.clock() };
    database.run(
      "INSERT INTO licences (id, organization_id, name, created_at) VALUES (?, ?, ?, ?)",
      row.id,
      organization.value.id,
      row.name,
      row.created_at,
    );
    return done(toLicence(row));
  });
}

export function listLicences(
  context: DomainContext,
  organizationHandle: string,
): Outcome<{ licences: Licence[] }> {
  const organization = findOrganization(context, organizationHandle);
  if (!organization.ok) return organization;
  const sql = "SELECT id, name, created_at FROM licences WHERE organization_id = ? ORDER BY name";
  const rows = context.database.all<LicenceRow>(sql, organization.value.id);
  return done({ licences: rows.map(toLicence) });
}

/** Turns ids or exact names into ids; the first unknown one refuses all. */
export function findLicenceIds(
  context: DomainContext,
  organizationId: string,
  handles: readonly string[],
): Outcome<string[]> {
  const ids = new Set<string>();
  for (const handle of handles) {
    const row = context.database.get<{ id: string }>(
      `SELECT id FROM licences WHERE organization_id = ?1 AND (id = ?2 OR name = ?2)
       ORDER BY id = ?2 DESC LIMIT 1`,
      organizationId,
      handle,
    );
    if (row === undefined) return refuse("licence.unknown");
    ids.add(row.id);
  }
  return done([...ids]);
}

export function licencesOfGroup(context: DomainContext, groupId: string): Named[] {
  return context.database.all<Named>(
    `SELECT l.id, l.name FROM licences l JOIN group_licences gl ON gl.licence_id = l.id
     WHERE gl.group_id = ? ORDER BY l.name`,
    groupId,
  );
}
