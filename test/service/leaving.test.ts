import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leftSchema } from "../../protocol/device.ts";
import { adminDeviceSchema } from "../../service/admin/schemas.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
let acme: InvitingOrganization;
let device: DeviceSimulator;
let token: string;
let clientId: string;
let own: string;

beforeAll(async () => {
  service = await startInProcessService();
});
afterAll(async () => {
  await service.close();
});

async function enrolled() {
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
  const { body } = await device.accept(token, { token: (await acme.invite()).token });
  clientId = body.clientId;
  own = await device.deviceToken(clientId);
}

const show = async () => (await service.adminRequest("GET", `devices/${clientId}`)).body;

test("a device that left is history: it signs in no more and nobody lets it in again", async () => {
  await enrolled();
  const left = await device.leave(own);
  expect(leftSchema.parse(left.body)).toEqual({ clientId, state: "left" });
  expect((await device.leave(own)).body.code).toBe("token.invalid");
  expect((await device.call("GET", "device", own)).body.code).toBe("token.invalid");
  await expect(device.deviceToken(clientId)).rejects.toMatchObject({ error: "invalid_client" });
  const shown = adminDeviceSchema.parse(await show());
  expect(shown).toMatchObject({ state: "left", groups: [], licences: [] });
  expect(shown.leftAt).not.toBeNull();
  const list = `organizations/${acme.organization.id}/devices`;
  expect((await service.adminRequest("GET", list)).body.devices).toEqual([shown]);
  for (const action of ["activate", "deactivate"]) {
    const reply = await service.adminRequest("POST", `devices/${clientId}/${action}`);
    expect([reply.status, reply.body.code]).toEqual([409, "device.state_conflict"]);
  }
  expect(await show()).toEqual(shown);
});

test.each([
  ["a new key", true],
  ["its old key", false],
])(
  "the machine may be enrolled again with %s, as a new device nobody has to look at",
  async (_name, fresh) => {
    await enrolled();
    await device.leave(own);
    const again = fresh
      ? await createDeviceSimulator(service.origin, { deviceId: device.deviceId })
      : device;
    const sent = await acme.invite();
    const againToken = await again.applicationToken(acme);
    expect((await again.lookup(againToken, { token: sent.token })).body).toMatchObject({
      approval: "automatic",
      effect: "create",
    });
    const { body } = await again.accept(againToken, { token: sent.token });
    expect(body).toMatchObject({ state: "approved", created: true });
    expect(body.clientId).not.toBe(clientId);
  },
);

test("the link it came by brings nothing back, also where its key lives on elsewhere", async () => {
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
  const sent = await acme.invite();
  const opened = { token: sent.token };
  const key = randomUUID();
  const { body } = await device.accept(token, opened, { key });
  await device.leave(await device.deviceToken(body.clientId));
  // What was answered, a machine takes as its own again without asking anybody.
  const replies = [
    await device.lookup(token, opened),
    await device.accept(token, opened, { key }),
    await device.accept(token, opened),
    await device.decline(token, opened),
  ];
  expect(replies.map((reply) => reply.body.code)).toEqual(Array(4).fill("invitation.used"));
});

test("what it still waited for is over, and can be sent again", async () => {
  await enrolled();
  await service.adminRequest("PATCH", `organizations/${acme.organization.id}`, {
    approval: "manual",
  });
  const sent = await acme.invite();
  const held = await device.accept(token, { token: sent.token });
  expect(held.body.state).toBe("waiting");
  await device.leave(own);
  expect((await device.poll(token, held.body.acceptanceId)).body).toMatchObject({
    state: "rejected",
    reason: "the device left",
  });
  const path = `invitations/${sent.invitation.id}`;
  expect((await service.adminRequest("POST", `${path}/approve`, {})).status).toBe(409);
  expect((await service.adminRequest("POST", `${path}/resend`, {})).status).toBe(201);
});

test("an application cannot make a device leave, and a deactivated one stays", async () => {
  await enrolled();
  expect((await device.leave(token)).body.code).toBe("token.insufficient_scope");
  await service.adminRequest("POST", `devices/${clientId}/deactivate`);
  expect((await device.leave(own)).body.code).toBe("device.deactivated");
  expect((await show()).state).toBe("deactivated");
});
