import type { Router } from "@koa/router";
import { approveInvitationSchema, denyInvitationSchema } from "../admin/acceptanceSchemas.ts";
import {
  createApplicationClientSchema,
  createGroupSchema,
  createInvitationSchema,
  createLicenceSchema,
  createOrganizationSchema,
  emptyBodySchema,
  invitationQuerySchema,
  updateGroupSchema,
  updateOrganizationSchema,
} from "../admin/schemas.ts";
import { createAdminTokenSchema } from "../admin/tokenSchemas.ts";
import { createAdminToken, listAdminTokens, revokeAdminToken } from "../domain/adminTokens.ts";
import { createApplicationClient } from "../domain/applicationClients.ts";
import { listDevices, setDeviceState, showDevice } from "../domain/devices.ts";
import { createGroup, findGroup, listGroups, updateGroup } from "../domain/groups.ts";
import { listInvitations, showInvitation } from "../domain/invitationList.ts";
import type { BulkContext } from "../domain/bulkInviting.ts";
import { resendInvitation, sendInvitation } from "../domain/invitationSending.ts";
import { createLicence, listLicences } from "../domain/licences.ts";
import {
  createOrganization,
  findOrganization,
  listOrganizations,
  updateOrganization,
} from "../domain/organizations.ts";
import { done } from "../domain/outcome.ts";
import { approveInvitation, denyInvitation, revokeInvitation } from "../domain/review.ts";
import { createAdminRouter } from "./adminAccess.ts";
import { addBulkRoutes } from "./bulkRoutes.ts";
import { validate } from "./requestBody.ts";

export interface AdminRoutesOptions {
  readonly context: BulkContext;
  readonly adminToken: string;
}

/** The administration API; see `admin/` for what each route takes and answers. */
export function addAdminRoutes(router: Router, options: AdminRoutesOptions): void {
  const { context: domain } = options;
  const admin = createAdminRouter(router, options);
  const { get, getWith, withBody } = admin;

  get("organizations", () => done({ organizations: listOrganizations(domain) }));
  get("organizations/:org", ({ org = "" }) => findOrganization(domain, org));
  withBody(
    "administer",
    { method: "post", path: "organizations", status: 201 },
    createOrganizationSchema,
    (_params, body) => createOrganization(domain, body),
  );
  withBody(
    "administer",
    { method: "patch", path: "organizations/:org" },
    updateOrganizationSchema,
    ({ org = "" }, body) => updateOrganization(domain, org, body),
  );

  get("organizations/:org/licences", ({ org = "" }) => listLicences(domain, org));
  withBody(
    "administer",
    { method: "post", path: "organizations/:org/licences", status: 201 },
    createLicenceSchema,
    ({ org = "" }, body) => createLicence(domain, org, body.name),
  );

  get("organizations/:org/groups", ({ org = "" }) => listGroups(domain, org));
  get("organizations/:org/groups/:group", ({ org = "", group = "" }) => {
    const organization = findOrganization(domain, org);
    return organization.ok ? findGroup(domain, organization.value.id, group) : organization;
  });
  withBody(
    "administer",
    { method: "post", path: "organizations/:org/groups", status: 201 },
    createGroupSchema,
    ({ org = "" }, body) => createGroup(domain, org, body),
  );
  withBody(
    "administer",
    { method: "patch", path: "organizations/:org/groups/:group" },
    updateGroupSchema,
    ({ org = "", group = "" }, body) => updateGroup(domain, org, group, body),
  );

  withBody(
    "administer",
    { method: "post", path: "organizations/:org/application-clients", status: 201 },
    createApplicationClientSchema,
    ({ org = "" }, body) => createApplicationClient(domain, org, body.name),
  );

  get("organizations/:org/devices", ({ org = "" }) => listDevices(domain, org));
  get("devices/:clientId", ({ clientId = "" }) => showDevice(domain, clientId));
  withBody(
    "manage_devices",
    { method: "post", path: "devices/:clientId/deactivate" },
    emptyBodySchema,
    ({ clientId = "" }) => setDeviceState(domain, clientId, "deactivated"),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "devices/:clientId/activate" },
    emptyBodySchema,
    ({ clientId = "" }) => setDeviceState(domain, clientId, "active"),
  );

  get("invitations", (_params, context) => {
    const query = validate({ ...context.query }, invitationQuerySchema);
    return query.ok ? listInvitations(domain, query.value) : query;
  });
  get("invitations/:id", ({ id = "" }) => showInvitation(domain, id));
  withBody(
    "manage_devices",
    { method: "post", path: "invitations", status: 201 },
    createInvitationSchema,
    (_params, body) => sendInvitation(domain, body),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "invitations/:id/resend", status: 201 },
    emptyBodySchema,
    ({ id = "" }) => resendInvitation(domain, id),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "invitations/:id/revoke" },
    emptyBodySchema,
    ({ id = "" }) => revokeInvitation(domain, id),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "invitations/:id/approve" },
    approveInvitationSchema,
    ({ id = "" }, body) => approveInvitation(domain, id, body),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "invitations/:id/deny" },
    denyInvitationSchema,
    ({ id = "" }, body) => denyInvitation(domain, id, body.reason),
  );

  getWith("administer", "tokens", () => done(listAdminTokens(domain)));
  withBody(
    "administer",
    { method: "post", path: "tokens", status: 201 },
    createAdminTokenSchema,
    (_params, body) => createAdminToken(domain, body),
  );
  withBody(
    "administer",
    { method: "post", path: "tokens/:token/revoke" },
    emptyBodySchema,
    ({ token = "" }) => revokeAdminToken(domain, token),
  );

  addBulkRoutes(admin, domain);
}
