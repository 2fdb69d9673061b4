import type { CreateOrganization, Organization, UpdateOrganization } from "../admin/schemas.ts";
import { findTemplateDefect } from "../../protocol/nameTemplate.ts";
import { createId, type DomainContext, toTimestamp } from "./domainContext.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

interface OrganizationRow {
  id: string;
  name: string;
  approval: "automatic" | "manual";
  validity_hours: number | null;
  name_template: string | null;
  unique_names: number;
  auto_invite: number;
  created_at: number;
}

function toOrganization(row: OrganizationRow): Organization {
  return {
    id: row.id,
    name: row.name,
    approval: row.approval,
    invitationValidityHours: row.validity_hours,
    nameTemplate: row.name_template,
    uniqueNames: row.unique_names === 1,
    autoInvite: row.auto_invite === 1,
    createdAt: toTimestamp(row.created_at),
  };
}

/** Finds by id or exact name; an id wins over somebody else's name. */
export function findOrganization(context: DomainContext, handle: string): Outcome<Organization> {
  const row = context.database.get<OrganizationRow>(
    "SELECT * FROM organizations WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC LIMIT 1",
    handle,
  );
  return row === undefined ? refuse("organization.unknown") : done(toOrganization(row));
}

export function listOrganizations(context: DomainContext): Organization[] {
  return context.database
    .all<OrganizationRow>("SELECT * FROM organizations ORDER BY name")
    .map(toOrganization);
}

export function createOrganization(
  context: DomainContext,
  input: CreateOrganization,
): Outcome<Organization> {
  return context.database.transaction(() => {
    const template = checkTemplate(input.nameTemplate);
    if (!template.ok) return template;
    if (nameTaken(context, input.name, "")) return refuse("organization.name_taken");
    const id = createId(context, "org_");
    context.database.run(
      `INSERT INTO organizations (id, name, approval, validity_hours, name_template,
         unique_names, auto_invite, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      input.name,
      input.approval,
      input.invitationValidityHours,
      input.nameTemplate,
      Number(input.uniqueNames),
      Number(input.autoInvite),
      context.clock(),
    );
    return findOrganization(context, id);
  });
}

/**
 * Changes what is given. Invitations already sent keep the validity they were sent with; devices
 * that have one name already keep it, also where names are to be unique from now on.
 */
export function updateOrganization(
  context: DomainContext,
  handle: string,
  input: UpdateOrganization,
): Outcome<Organization> {
  return context.database.transaction(() => {
    const found = findOrganization(context, handle);
    if (!found.ok) return found;
    const template = checkTemplate(input.nameTemplate);
    if (!template.ok) return template;
    const changed = { ...found.value, ...defined(input) };
    const { id, name } = changed;
    if (nameTaken(context, name, id)) return refuse("organization.name_taken");
    context.database.run(
      `UPDATE organizations SET name = ?, approval = ?, validity_hours = ?, name_template = ?,
         unique_names = ?, auto_invite = ? WHERE id = ?`,
      name,
      changed.approval,
      changed.invitationValidityHours,
      changed.nameTemplate,
      Number(changed.uniqueNames),
      Number(changed.autoInvite),
      id,
    );
    return findOrganization(context, id);
  });
}

/** `undefined` means "as it is", and must not overwrite. */
function defined(input: UpdateOrganization): Partial<Organization> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

/** A template that no device understands would be a setting without any effect. */
function checkTemplate(template: string | null | undefined): Outcome<void> {
  if (template === null || template === undefined) return done(undefined);
  const defect = findTemplateDefect(template);
  return defect === null
    ? done(undefined)
    : refuse("organization.template_invalid", { detail: defect });
}

function nameTaken(context: DomainContext, name: string, exceptId: string): boolean {
  const sql = "SELECT 1 FROM organizations WHERE name = ? AND id <> ?";
  return context.database.get(sql, name, exceptId) !== undefined;
}
