import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AdminPermission } from "../../service/admin/tokenSchemas.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
const tokens = new Map<AdminPermission, string>();
beforeAll(async () => {
  service = await startInProcessService();
  tokens.set("administer", service.adminToken);
  for (const permission of ["read", "manage_devices"] as const) {
    const { body } = await service.adminRequest("POST", "tokens", { name: permission, permission });
    tokens.set(permission, body.token);
  }
});
afterAll(async () => {
  await service.close();
});

const ORDER = ["read", "manage_devices", "administer"] as const;

/** Every route, and the least that a token has to be allowed for it. */
const ROUTES: readonly [AdminPermission, string][] = [
  ["read", "GET organizations"],
  ["read", "GET organizations/x"],
  ["read", "GET organizations/x/licences"],
  ["read", "GET organizations/x/groups"],
  ["read", "GET organizations/x/groups/y"],
  ["read", "GET organizations/x/devices"],
  ["read", "GET devices/x"],
  ["read", "GET invitations"],
  ["read", "GET invitations/x"],
  ["read", "GET prepared-devices"],
  ["read", "GET prepared-devices/x"],
  ["read", "GET device-sheet-template?format=csv"],
  ["manage_devices", "POST devices/x/deactivate"],
  ["manage_devices", "POST devices/x/activate"],
  ["manage_devices", "POST invitations"],
  ["manage_devices", "POST invitations/x/resend"],
  ["manage_devices", "POST invitations/x/revoke"],
  ["manage_devices", "POST invitations/x/approve"],
  ["manage_devices", "POST invitations/x/deny"],
  ["manage_devices", "POST organizations/x/prepared-devices"],
  ["manage_devices", "POST organizations/x/auto-invite"],
  ["manage_devices", "POST prepared-devices/invite"],
  ["manage_devices", "POST prepared-devices/codes-kept"],
  ["manage_devices", "POST prepared-devices/x/remove"],
  ["administer", "POST organizations"],
  ["administer", "PATCH organizations/x"],
  ["administer", "POST organizations/x/licences"],
  ["administer", "POST organizations/x/groups"],
  ["administer", "PATCH organizations/x/groups/y"],
  ["administer", "POST organizations/x/application-clients"],
  ["administer", "GET tokens"],
  ["administer", "POST tokens"],
  ["administer", "POST tokens/x/revoke"],
];

describe("permissions", () => {
  test.each(ROUTES)("%s is enough for %s, and less is not", async (needs, route) => {
    const [method = "", path = ""] = route.split(" ");
    for (const has of ORDER) {
      const response = await fetch(service.admin + path, {
        method,
        headers: { authorization: `Bearer ${tokens.get(has)}` },
      });
      const enough = ORDER.indexOf(has) >= ORDER.indexOf(needs);
      expect(`${has} ${response.status === 403}`).toBe(`${has} ${!enough}`);
      expect(response.status).toBeLessThan(500);
      expect(response.status).not.toBe(401);
    }
  });

  test("a token that was revoked opens nothing, and leaves its name", async () => {
    const make = () =>
      service.adminRequest("POST", "tokens", { name: "Register", permission: "read" });
    const { body } = await make();
    expect(await make()).toMatchObject({ status: 409, body: { code: "admin_token.name_taken" } });
    await service.adminRequest("POST", "tokens/Register/revoke", {});
    const response = await fetch(`${service.admin}organizations`, {
      headers: { authorization: `Bearer ${body.token}` },
    });
    expect(response.status).toBe(401);
    expect(await make()).toMatchObject({ status: 201 });
    // Of two of one name, the living one is meant.
    const revoked = await service.adminRequest("POST", "tokens/Register/revoke", {});
    const listed = await service.adminRequest("GET", "tokens");
    expect(revoked.body.id).not.toBe(body.id);
    expect(JSON.stringify(listed.body)).not.toContain(body.token);
  });
});
