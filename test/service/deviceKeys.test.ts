import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deviceKeysSchema } from "../../protocol/device.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
} from "../support/referenceService.ts";
import {
  createDeviceSimulator,
  type DeviceReply,
  type DeviceSimulator,
} from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
let acme: InvitingOrganization;
/** The device, and the same machine with the key that will follow. */
let device: DeviceSimulator;
let next: DeviceSimulator;
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
  next = await createDeviceSimulator(service.origin, { deviceId: device.deviceId });
  const token = await device.applicationToken(acme);
  const { body } = await device.accept(token, { token: (await acme.invite()).token });
  clientId = body.clientId;
  own = await device.deviceToken(clientId);
}

const codeOf = ({ status, body }: DeviceReply) => `${status} ${body.code}`;
const nameOf = async (by: DeviceSimulator, token: string) =>
  (await by.call("GET", "device", token)).body.name;

describe("the next key", () => {
  test("signs in beside the present one until it is activated, and alone afterwards", async () => {
    await enrolled();
    const noted = await device.nextKey(own, next.publicKey);
    const both = { keyThumbprint: device.thumbprint, nextKeyThumbprint: next.thumbprint };
    expect(deviceKeysSchema.parse(noted.body)).toEqual(both);
    expect((await device.nextKey(own, next.publicKey)).body).toEqual(both);
    const nextOwn = await next.deviceToken(clientId);
    expect(await nameOf(device, own)).toBe("Press line 4");
    expect(await nameOf(next, nextOwn)).toBe("Press line 4");

    const activated = await next.activate(nextOwn);
    const only = { keyThumbprint: next.thumbprint, nextKeyThumbprint: null };
    expect(deviceKeysSchema.parse(activated.body)).toEqual(only);
    // The reply may be lost: asking again is no harm.
    expect((await next.activate(nextOwn)).body).toEqual(only);
    expect(await nameOf(next, nextOwn)).toBe("Press line 4");
    expect(codeOf(await device.call("GET", "device", own))).toBe("401 proof.invalid");
    await expect(device.deviceToken(clientId)).rejects.toMatchObject({ error: "invalid_client" });
    const shown = await service.adminRequest("GET", `devices/${clientId}`);
    expect(shown.body).toMatchObject({ keyThumbprint: next.thumbprint, nextKeyThumbprint: null });
  });

  test("replaces one that was never used", async () => {
    await enrolled();
    await device.nextKey(own, next.publicKey);
    const stale = await next.deviceToken(clientId);
    const better = await createDeviceSimulator(service.origin);
    await device.nextKey(own, better.publicKey);
    expect(codeOf(await next.activate(stale))).toBe("401 proof.invalid");
    await expect(next.deviceToken(clientId)).rejects.toMatchObject({ error: "invalid_client" });
    expect((await better.activate(await better.deviceToken(clientId))).status).toBe(200);
  });

  test("activates itself and nothing else: not by the present key, not by an application", async () => {
    await enrolled();
    // Nothing is to follow: the present key is the key.
    expect((await device.activate(own)).body).toEqual({
      keyThumbprint: device.thumbprint,
      nextKeyThumbprint: null,
    });
    await device.nextKey(own, next.publicKey);
    expect(codeOf(await device.activate(own))).toBe("401 proof.invalid");
    const application = await next.applicationToken(acme);
    expect(codeOf(await next.activate(application))).toBe("403 token.insufficient_scope");
    expect(codeOf(await next.leave(await next.deviceToken(clientId)))).toBe("401 proof.invalid");
    const nextOwn = await next.deviceToken(clientId);
    expect(codeOf(await next.nextKey(nextOwn, device.publicKey))).toBe("401 proof.invalid");
    const invitation = { token: (await acme.invite()).token };
    expect(codeOf(await next.accept(nextOwn, invitation))).toBe("401 proof.invalid");
    expect(await nameOf(device, own)).toBe("Press line 4");
  });

  test("is refused where it is the present one, or another device's", async () => {
    await enrolled();
    const same = await device.nextKey(own, device.publicKey);
    expect(codeOf(same)).toBe("422 request.invalid");
    expect(same.body.errors).toEqual([expect.objectContaining({ pointer: "/publicKey" })]);
    const other = await createDeviceSimulator(service.origin);
    const { body } = await other.accept(await other.applicationToken(acme), {
      token: (await acme.invite()).token,
    });
    expect(codeOf(await device.nextKey(own, other.publicKey))).toBe("409 key.conflict");
    const otherOwn = await other.deviceToken(body.clientId);
    await other.nextKey(otherOwn, next.publicKey);
    expect(codeOf(await device.nextKey(own, next.publicKey))).toBe("409 key.conflict");
    // A device that left holds no key any more.
    await other.leave(otherOwn);
    expect((await device.nextKey(own, next.publicKey)).status).toBe(200);
    expect((await device.nextKey(own, other.publicKey)).status).toBe(200);
  });

  test("that somebody else proves to hold is nobody's next key any more", async () => {
    await enrolled();
    await device.nextKey(own, next.publicKey);
    const stranger = await createDeviceSimulator(service.origin, { keys: next.keys });
    const { body } = await stranger.accept(await stranger.applicationToken(acme), {
      token: (await acme.invite()).token,
    });
    expect(body).toMatchObject({ state: "approved", created: true });
    expect(body.clientId).not.toBe(clientId);
    const shown = await service.adminRequest("GET", `devices/${clientId}`);
    expect(shown.body.nextKeyThumbprint).toBeNull();
    await expect(stranger.deviceToken(clientId)).rejects.toMatchObject({
      error: "invalid_client",
    });
  });
});

describe("what was answered with the former key", () => {
  test("is told to the new one, and to the former one no more", async () => {
    await enrolled();
    const careful = await createInvitingOrganization(service, { approval: "manual" });
    const [waitingKey, declinedKey, voidKey] = [randomUUID(), randomUUID(), randomUUID()];
    const token = await device.applicationToken(acme);
    const elsewhere = await device.applicationToken(careful);
    const keep = await careful.invite();
    const there = await device.accept(elsewhere, { token: keep.token }, { key: randomUUID() });
    const base = `organizations/${acme.organization.id}`;
    await service.adminRequest("PATCH", base, { approval: "manual" });
    const [waiting, declined, late] = [
      await acme.invite(),
      await acme.invite(),
      await acme.invite(),
    ];
    const held = await device.accept(token, { token: waiting.token }, { key: waitingKey });
    expect(held.body.state).toBe("waiting");
    await device.decline(token, { token: declined.token }, { key: declinedKey });
    await device.settle(token, voidKey);

    await device.nextKey(own, next.publicKey);
    await next.activate(await next.deviceToken(clientId));
    const nextToken = await next.applicationToken(acme);
    const { acceptanceId } = held.body;
    expect((await next.poll(nextToken, acceptanceId)).body).toEqual(held.body);
    expect((await next.accept(nextToken, { token: waiting.token })).body).toEqual(held.body);
    expect((await next.settle(nextToken, waitingKey)).body.acceptance).toEqual(held.body);
    expect((await next.settle(nextToken, declinedKey)).body.answer).toBe("decline");
    expect((await next.decline(nextToken, { token: declined.token })).status).toBe(200);
    expect(codeOf(await next.accept(nextToken, { token: late.token }, { key: voidKey }))).toBe(
      "409 idempotency.settled",
    );
    expect(codeOf(await device.poll(token, acceptanceId))).toBe("404 acceptance.unknown");
    expect(codeOf(await device.settle(token, waitingKey))).toBe("409 invitation.bound_elsewhere");
    expect(codeOf(await device.accept(token, { token: waiting.token }))).toBe(
      "409 invitation.bound_elsewhere",
    );
    // Another organization has the former key still.
    expect((await device.poll(elsewhere, there.body.acceptanceId)).body).toEqual(there.body);

    await service.adminRequest("POST", `invitations/${waiting.invitation.id}/approve`, {});
    expect((await next.poll(nextToken, acceptanceId)).body).toMatchObject({
      state: "approved",
      created: false,
      clientId,
    });
  });
});
