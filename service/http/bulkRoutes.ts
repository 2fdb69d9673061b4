import {
  autoInviteSchema,
  codesKeptSchema,
  inviteDevicesSchema,
  prepareDevicesSchema,
  preparedQuerySchema,
  type PrepareDevices,
  templateQuerySchema,
} from "../admin/bulkSchemas.ts";
import { emptyBodySchema } from "../admin/schemas.ts";
import { SHEET_MEDIA_TYPE, writeTemplate } from "../bulk/deviceSheets.ts";
import {
  findPrepared,
  listPrepared,
  removePrepared,
  toPreparedDevice,
} from "../domain/bulkDevices.ts";
import { type BulkContext, inviteDevices, keepCodes } from "../domain/bulkInviting.ts";
import { prepareDevices } from "../domain/bulkPreparing.ts";
import { findOrganization, updateOrganization } from "../domain/organizations.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import type { AdminRouter } from "./adminAccess.ts";
import { validate } from "./requestBody.ts";

/** Devices in bulk; see `admin/bulkSchemas.ts` for what each route takes and answers. */
export function addBulkRoutes({ get, file, withBody }: AdminRouter, domain: BulkContext): void {
  file("device-sheet-template", async (context) => {
    const query = validate({ ...context.query }, templateQuerySchema);
    if (!query.ok) return query;
    const { format } = query.value;
    const bytes = await writeTemplate(format);
    return done({ name: `devices.${format}`, mediaType: SHEET_MEDIA_TYPE[format], bytes });
  });

  withBody(
    "manage_devices",
    { method: "post", path: "organizations/:org/prepared-devices" },
    prepareDevicesSchema,
    ({ org = "" }, body) => prepareAndInvite(domain, org, body),
  );

  withBody(
    "manage_devices",
    { method: "post", path: "organizations/:org/auto-invite" },
    autoInviteSchema,
    ({ org = "" }, { autoInvite }) => updateOrganization(domain, org, { autoInvite }),
  );

  get("prepared-devices", (_params, context) => {
    const query = validate({ ...context.query }, preparedQuerySchema);
    return query.ok ? listPrepared(domain, query.value) : query;
  });
  get("prepared-devices/:id", ({ id = "" }) => {
    const record = findPrepared(domain, id);
    return record === undefined
      ? refuse("prepared_device.unknown")
      : done(toPreparedDevice(domain, record));
  });

  withBody(
    "manage_devices",
    { method: "post", path: "prepared-devices/invite" },
    inviteDevicesSchema,
    (_params, body) => inviteDevices(domain, body),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "prepared-devices/codes-kept" },
    codesKeptSchema,
    (_params, { ids }) => keepCodes(domain, ids),
  );
  withBody(
    "manage_devices",
    { method: "post", path: "prepared-devices/:id/remove" },
    emptyBodySchema,
    ({ id = "" }) => removePrepared(domain, id),
  );
}

/** What an integration does in one call: it says who there is, the organization who is invited. */
async function prepareAndInvite(
  domain: BulkContext,
  org: string,
  body: PrepareDevices,
): Promise<Outcome<unknown>> {
  const prepared = prepareDevices(domain, org, body);
  if (!prepared.ok || body.check || body.invite === "later") return prepared;
  const organization = findOrganization(domain, org);
  if (!organization.ok) return organization;
  if (body.invite !== "now" && !organization.value.autoInvite) return prepared;
  const ids = prepared.value.devices.flatMap((each) =>
    each.outcome === "refused" || each.device === null ? [] : [each.device.id],
  );
  const invited = await inviteDevices(domain, { ids, again: false });
  return invited.ok ? done({ ...prepared.value, invited: invited.value }) : invited;
}
