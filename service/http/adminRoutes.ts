import type { Router } from "@koa/router";
import type { Context } from "koa";
import type { z } from "zod";
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
import { createApplicationClient } from "../domain/applicationClients.ts";
import { listDevices, setDeviceState, showDevice } from "../domain/devices.ts";
import { createGroup, findGroup, listGroups, updateGroup } from "../domain/groups.ts";
import { listInvitations, showInvitation } from "../domain/invitationList.ts";
import {
  resendInvitation,
  type SendingContext,
  sendInvitation,
} from "../domain/invitationSending.ts";
import { createLicence, listLicences } from "../domain/licences.ts";
import {
  createOrganization,
  findOrganization,
  listOrganizations,
  updateOrganization,
} from "../domain/organizations.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import { approveInvitation, denyInvitation, revokeInvitation } from "../domain/review.ts";
import { secretsEqual } from "../storage/secretHash.ts";
import { writeOutcome } from "./reply.ts";
import { readBody, validate } from "./requestBody.ts";

export interface AdminRoutesOptions {
  readonly context: SendingContext;
  readonly adminToken: string;
}

/** Where the administration API begins, with the trailing slash. */
export const ADMIN_PATH = "/admin/v1/";

type Params = Readonly<Record<string, string>>;
type Answer = Outcome<unknown> | Promise<Outcome<unknown>>;

/** The administration API; see `admin/schemas.ts` for what each route takes and answers. */
export function addAdminRoutes(router: Router, options: AdminRoutesOptions): void {
  const { context: domain } = options;

  function protect(status: number, handle: (context: Context, params: Params) => Answer) {
    return async (context: Context) => {
      if (!isAdministrator(context, options.adminToken)) {
        context.set("www-authenticate", 'Bearer realm="administration"');
        writeOutcome(context, refuse("admin.token_invalid"));
        return;
      }
      writeOutcome(context, await handle(context, context["params"]), status);
    };
  }

  function get(path: string, answer: (params: Params, context: Context) => Answer): void {
    const handler = protect(200, (context, params) => answer(params, context));
    router.get(ADMIN_PATH + path, handler);
  }

  function withBody<Body>(
    method: "post" | "patch",
    path: string,
    schema: z.ZodType<Body>,
    status: number,
    answer: (params: Params, body: Body) => Answer,
  ): void {
    const handler = protect(status, async (context, params) => {
      const body = await readBody(context, schema);
      return body.ok ? answer(params, body.value) : body;
    });
    router[method](ADMIN_PATH + path, handler);
  }

  get("organizations", () => done({ organizations: listOrganizations(domain) }));
  get("organizations/:org", ({ org = "" }) => findOrganization(domain, org));
  withBody("post", "organizations", createOrganizationSchema, 201, (_params, body) =>
    createOrganization(domain, body),
  );
  withBody("patch", "organizations/:org", updateOrganizationSchema, 200, ({ org = "" }, body) =>
    updateOrganization(domain, org, body),
  );

  get("organizations/:org/licences", ({ org = "" }) => listLicences(domain, org));
  withBody("post", "organizations/:org/licences", createLicenceSchema, 201, ({ org = "" }, body) =>
    createLicence(domain, org, body.name),
  );

  get("organizations/:org/groups", ({ org = "" }) => listGroups(domain, org));
  get("organizations/:org/groups/:group", ({ org = "", group = "" }) => {
    const organization = findOrganization(domain, org);
    return organization.ok ? findGroup(domain, organization.value.id, group) : organization;
  });
  withBody("post", "organizations/:org/groups", createGroupSchema, 201, ({ org = "" }, body) =>
    createGroup(domain, org, body),
  );
  withBody(
    "patch",
    "organizations/:org/groups/:group",
    updateGroupSchema,
    200,
    ({ org = "", group = "" }, body) => updateGroup(domain, org, group, body),
  );

  withBody(
    "post",
    "organizations/:org/application-clients",
    createApplicationClientSchema,
    201,
    ({ org = "" }, body) => createApplicationClient(domain, org, body.name),
  );

  get("organizations/:org/devices", ({ org = "" }) => listDevices(domain, org));
  get("devices/:clientId", ({ clientId = "" }) => showDevice(domain, clientId));
  withBody("post", "devices/:clientId/deactivate", emptyBodySchema, 200, ({ clientId = "" }) =>
    setDeviceState(domain, clientId, "deactivated"),
  );
  withBody("post", "devices/:clientId/activate", emptyBodySchema, 200, ({ clientId = "" }) =>
    setDeviceState(domain, clientId, "active"),
  );

  get("invitations", (_params, context) => {
    const query = validate({ ...context.query }, invitationQuerySchema);
    return query.ok ? listInvitations(domain, query.value) : query;
  });
  get("invitations/:id", ({ id = "" }) => showInvitation(domain, id));
  withBody("post", "invitations", createInvitationSchema, 201, (_params, body) =>
    sendInvitation(domain, body),
  );
  withBody("post", "invitations/:id/resend", emptyBodySchema, 201, ({ id = "" }) =>
    resendInvitation(domain, id),
  );
  withBody("post", "invitations/:id/revoke", emptyBodySchema, 200, ({ id = "" }) =>
    revokeInvitation(domain, id),
  );
  withBody("post", "invitations/:id/approve", approveInvitationSchema, 200, ({ id = "" }, body) =>
    approveInvitation(domain, id, body),
  );
  withBody("post", "invitations/:id/deny", denyInvitationSchema, 200, ({ id = "" }, body) =>
    denyInvitation(domain, id, body.reason),
  );
}

function isAdministrator(context: Context, adminToken: string): boolean {
  const sent = /^bearer +(\S+)$/i.exec(context.get("authorization"))?.[1];
  return sent !== undefined && secretsEqual(sent, adminToken);
}
