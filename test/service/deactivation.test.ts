import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

beforeAll(async () => {
  service = await startInProcessService();
});
afterAll(async () => {
  await service.close();
});

async function start() {
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
}

describe("a deactivated device", () => {
  async function deactivated() {
    await start();
    const { body } = await device.accept(token, { token: (await acme.invite()).token });
    const { clientId } = body;
    const own = await device.deviceToken(clientId);
    const next = await createDeviceSimulator(service.origin, { deviceId: device.deviceId });
    await device.nextKey(own, next.publicKey);
    const nextOwn = await next.deviceToken(clientId);
    await service.adminRequest("POST", `devices/${clientId}/deactivate`);
    const shown = async () => (await service.adminRequest("GET", `devices/${clientId}`)).body;
    return { clientId, own, next, nextOwn, acceptanceId: body.acceptanceId, shown };
  }

  test("signs in, and opens nothing with any token of its own, old or new", async () => {
    const { clientId, own, next, nextOwn, acceptanceId, shown } = await deactivated();
    const before = await shown();
    const fresh = await device.deviceToken(clientId);
    const sent = await acme.invite();
    const invitation = { token: sent.token };
    const other = await createDeviceSimulator(service.origin);
    const replies = [
      await next.call("GET", "device", nextOwn),
      await next.activate(nextOwn),
      await next.activate(await next.deviceToken(clientId)),
    ];
    for (const mine of [own, fresh, await device.deviceToken(clientId, "device")]) {
      replies.push(
        await device.call("GET", "device", mine),
        await device.call("PATCH", "device", mine, { name: "New" }),
        await device.nextKey(mine, other.publicKey),
        await device.activate(mine),
        await device.leave(mine),
        await device.lookup(mine, invitation),
        await device.accept(mine, invitation),
        await device.decline(mine, invitation),
        await device.settle(mine, randomUUID()),
        await device.poll(mine, acceptanceId),
      );
    }
    for (const reply of replies) {
      expect([reply.status, reply.body.code]).toEqual([403, "device.deactivated"]);
    }
    expect(await shown()).toEqual(before);
    // Nor does an invitation in somebody's mailbox let it in again.
    expect((await device.accept(token, invitation)).body.code).toBe("device.deactivated");
    expect(
      (await service.adminRequest("GET", `invitations/${sent.invitation.id}`)).body.state,
    ).toBe("pending");
    await service.adminRequest("POST", `devices/${clientId}/activate`);
    expect((await device.call("GET", "device", own)).status).toBe(200);
  });

  test("waits under a new key like any known machine", async () => {
    await deactivated();
    const reinstalled = await createDeviceSimulator(service.origin, { deviceId: device.deviceId });
    const held = await reinstalled.accept(await reinstalled.applicationToken(acme), {
      token: (await acme.invite()).token,
    });
    expect(held.body).toMatchObject({ state: "waiting", reason: "known_device_new_key" });
  });
});
