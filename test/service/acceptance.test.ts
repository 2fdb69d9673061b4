import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptanceSchema } from "../../protocol/invitation.ts";
import { adminInvitationSchema } from "../../service/admin/schemas.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type SentInvitation,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
let acme: InvitingOrganization;
let careful: InvitingOrganization;
let device: DeviceSimulator;
let token: string;

beforeAll(async () => {
  service = await startInProcessService({ args: ["--no-inbox", "--poll-interval", "7"] });
});
afterAll(async () => {
  await service.close();
});

async function start() {
  acme = await createInvitingOrganization(service);
  careful = await createInvitingOrganization(service, { approval: "manual" });
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
}

const devicesOf = async ({ organization }: InvitingOrganization) =>
  (await service.adminRequest("GET", `organizations/${organization.id}/devices`)).body.devices;
const review = (sent: SentInvitation, action: string, body: unknown = {}) =>
  service.adminRequest("POST", `invitations/${sent.invitation.id}/${action}`, body);

describe("the same answer, always", () => {
  test("to the same request, to a new idempotency key, by token and by code", async () => {
    await start();
    const sent = await acme.invite();
    const key = randomUUID();
    const answers = [
      await device.accept(token, { token: sent.token }, { key }),
      await device.accept(token, { token: sent.token }, { key }),
      await device.accept(token, { token: sent.token }, { key: key.toUpperCase() }),
      await device.accept(token, { token: sent.token }, { key: `"${key}"` }),
      await device.accept(token, { token: sent.token }),
      await device.accept(token, { code: sent.accessCode }),
      await device.accept(token, { code: sent.accessCode.toLowerCase() }, { name: "Other name" }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual(answers[0]?.body);
    }
    const polled = await device.call("GET", `acceptances/${answers[0]?.body.acceptanceId}`, token);
    expect(polled.body).toEqual(answers[0]?.body);
    expect(await devicesOf(acme)).toHaveLength(1);
  });

  test("and by the name that the device goes by now", async () => {
    await start();
    const sent = await acme.invite();
    const { body } = await device.accept(token, { token: sent.token }, { name: "Press line 4" });
    const own = await device.deviceToken(body.clientId);
    await device.call("PATCH", "device", own, { name: "Press line 5" });
    const again = await device.accept(token, { token: sent.token });
    expect(again.body).toEqual({ ...body, deviceName: "Press line 5" });
  });

  test("but one idempotency key is one request", async () => {
    await start();
    const sent = await acme.invite();
    const key = randomUUID();
    await device.accept(token, { token: sent.token }, { key });
    for (const conflict of [
      await device.accept(token, { token: sent.token }, { key, name: "Other name" }),
      await device.accept(token, { code: sent.accessCode }, { key }),
      await device.decline(token, { token: sent.token }, { key }),
    ]) {
      expect(conflict.status).toBe(409);
      expect(conflict.body.code).toBe("idempotency.conflict");
    }
    // Another device may happen to use the same key.
    const other = await createDeviceSimulator(service.origin);
    const again = await other.accept(
      await other.applicationToken(acme),
      { token: (await acme.invite()).token },
      { key },
    );
    expect(again.status).toBe(200);
  });

  test("a refused request does not use its idempotency key up", async () => {
    await start();
    const sent = await acme.invite();
    const key = randomUUID();
    const unknown = { token: (await careful.invite()).token };
    expect((await device.accept(token, unknown, { key })).status).toBe(404);
    expect((await device.accept(token, { token: sent.token }, { key })).status).toBe(200);
  });

  test.each([undefined, "", "not-a-uuid", "1"])("no acceptance with the key %s", async (key) => {
    await start();
    const sent = await acme.invite();
    const headers: Record<string, string> = key === undefined ? {} : { "idempotency-key": key };
    for (const operation of ["accept", "decline"] as const) {
      const reply = await device.call(
        "POST",
        `invitations/${operation}`,
        token,
        { invitation: { token: sent.token } },
        { headers },
      );
      expect(reply.status).toBe(400);
      expect(reply.body.code).toBe("request.unsupported");
    }
  });

  test("declining twice is declining once; its reason reaches the administrator", async () => {
    await start();
    const sent = await acme.invite();
    const key = randomUUID();
    const options = { key, reason: " the press was sold " };
    const once = await device.decline(token, { token: sent.token }, options);
    const twice = await device.decline(token, { token: sent.token }, options);
    const thrice = await device.decline(token, { token: sent.token });
    expect(once.body).toEqual({ invitationId: sent.invitation.id, state: "declined" });
    expect([twice.body, thrice.body]).toEqual([once.body, once.body]);
    const shown = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
    expect(shown.body.declineReason).toBe("the press was sold");
  });
});

describe("a machine that is a device client already", () => {
  test("joins the group, keeps client, key and name", async () => {
    await start();
    const created = await device.accept(
      token,
      { token: (await acme.invite()).token },
      { name: "A" },
    );
    const base = `organizations/${acme.organization.id}`;
    const licence = await service.adminRequest("POST", `${base}/licences`, { name: "Cutting" });
    const group = await service.adminRequest("POST", `${base}/groups`, {
      name: "Cutters",
      licences: ["Cutting"],
    });
    const sent = await acme.invite({ group: "Cutters" });
    expect((await device.lookup(token, { token: sent.token })).body.effect).toBe("join");
    const joined = await device.accept(token, { token: sent.token }, { name: "B" });
    expect(acceptanceSchema.parse(joined.body)).toMatchObject({
      state: "approved",
      created: false,
      clientId: created.body.clientId,
      deviceName: "A",
      group: { id: group.body.id, name: "Cutters" },
    });
    const own = await device.deviceToken(created.body.clientId);
    const self = await device.call("GET", "device", own);
    expect(self.body.name).toBe("A");
    expect(self.body.groups.map(({ name }: { name: string }) => name)).toEqual([
      "Cutters",
      acme.group.name,
    ]);
    expect(self.body.licences).toContainEqual({ id: licence.body.id, name: "Cutting" });
    expect(await devicesOf(acme)).toHaveLength(1);
  });

  test("may answer with a token of its own", async () => {
    await start();
    const { body } = await device.accept(token, { token: (await acme.invite()).token });
    const own = await device.deviceToken(body.clientId);
    const sent = await acme.invite();
    expect((await device.lookup(own, { token: sent.token })).body.effect).toBe("join");
    expect((await device.accept(own, { token: sent.token })).body.created).toBe(false);
  });

  test("is another one in another organization", async () => {
    await start();
    const globex = await createInvitingOrganization(service);
    const here = await device.accept(token, { token: (await acme.invite()).token });
    const there = await device.accept(await device.applicationToken(globex), {
      token: (await globex.invite()).token,
    });
    expect(there.body.created).toBe(true);
    expect(there.body.clientId).not.toBe(here.body.clientId);
  });

  test("under a new key waits for an administrator and never gets the old identity", async () => {
    await start();
    const before = await device.accept(token, { token: (await acme.invite()).token });
    const clone = await createDeviceSimulator(service.origin, { deviceId: device.deviceId });
    const cloneToken = await clone.applicationToken(acme);
    const sent = await acme.invite();
    expect((await clone.lookup(cloneToken, { token: sent.token })).body).toMatchObject({
      approval: "manual",
      effect: "create",
    });
    const held = await clone.accept(cloneToken, { token: sent.token });
    expect(acceptanceSchema.parse(held.body)).toMatchObject({
      state: "waiting",
      reason: "known_device_new_key",
    });
    await review(sent, "approve");
    const approved = await clone.accept(cloneToken, { token: sent.token });
    expect(approved.body).toMatchObject({ state: "approved", created: true });
    expect(approved.body.clientId).not.toBe(before.body.clientId);
    expect(await devicesOf(acme)).toHaveLength(2);
  });

  test("with its key on another machine waits as well", async () => {
    await start();
    await device.accept(token, { token: (await acme.invite()).token });
    const carried = await createDeviceSimulator(service.origin, { keys: device.keys });
    const sent = await acme.invite();
    const held = await carried.accept(token, { token: sent.token });
    expect(held.body).toMatchObject({ state: "waiting", reason: "cloned" });
  });

  test("its copied key gets no answer meant for the machine", async () => {
    await start();
    const sent = await acme.invite();
    await device.accept(token, { token: sent.token });
    const copy = await createDeviceSimulator(service.origin, { keys: device.keys });
    const reply = await copy.accept(token, { token: sent.token });
    expect(reply.status).toBe(409);
    expect(reply.body.code).toBe("invitation.bound_elsewhere");
  });
});

describe("waiting for approval", () => {
  async function waiting() {
    await start();
    token = await device.applicationToken(careful);
    const sent = await careful.invite();
    expect((await device.lookup(token, { token: sent.token })).body.approval).toBe("manual");
    const reply = await device.accept(token, { token: sent.token }, { name: "Press line 4" });
    expect(acceptanceSchema.parse(reply.body)).toMatchObject({
      state: "waiting",
      reason: "manual_approval",
      interval: 7,
    });
    expect(await devicesOf(careful)).toEqual([]);
    const poll = (by = device, withToken = token) => by.poll(withToken, reply.body.acceptanceId);
    return { sent, poll };
  }

  test("approve makes the device client, and only then", async () => {
    const { sent, poll } = await waiting();
    expect((await poll()).body.state).toBe("waiting");
    const approved = await review(sent, "approve");
    expect(adminInvitationSchema.parse(approved.body).acceptance).toMatchObject({
      state: "approved",
      created: true,
      deviceName: "Press line 4",
      keyThumbprint: device.thumbprint,
    });
    const after = await poll();
    expect(after.body).toMatchObject({ state: "approved", created: true });
    const own = await device.deviceToken(after.body.clientId);
    expect((await device.call("GET", "device", own)).body.name).toBe("Press line 4");
  });

  test("deny makes nothing and gives the reason", async () => {
    const { sent, poll } = await waiting();
    await review(sent, "deny", { reason: "not ours" });
    expect((await poll()).body).toMatchObject({ state: "rejected", reason: "not ours" });
    expect(await devicesOf(careful)).toEqual([]);
  });

  test("is told to the key that made it, whichever organization its client is of", async () => {
    const { sent, poll } = await waiting();
    // The credential of another organization took the place of the one that it was made with.
    const elsewhere = await device.applicationToken(acme);
    expect((await poll(device, elsewhere)).body).toMatchObject({ state: "waiting" });
    await review(sent, "approve");
    expect((await poll(device, elsewhere)).body).toMatchObject({ state: "approved" });
  });

  test("is told to nobody else", async () => {
    const { poll } = await waiting();
    const other = await createDeviceSimulator(service.origin);
    const foreign = await poll(other, await other.applicationToken(careful));
    expect(foreign.status).toBe(404);
    expect(foreign.body.code).toBe("acceptance.unknown");
    const nothing = await device.call("GET", "acceptances/acc_none", token);
    expect(nothing.body).toEqual(foreign.body);
  });

  test("two waiting with one key become one device in two groups", async () => {
    const { sent } = await waiting();
    const second = await careful.invite();
    await device.accept(token, { token: second.token });
    await review(sent, "approve");
    const joined = await review(second, "approve");
    expect(joined.body.acceptance).toMatchObject({ state: "approved", created: false });
    expect(await devicesOf(careful)).toHaveLength(1);
  });
});

describe("a device name", () => {
  test.each(["", " ", "a  b", " a", "a\u202Eb", "a\nb", "x".repeat(65), "ﬁ", "a\u0000"])(
    "%j is refused at acceptance and at renaming",
    async (name) => {
      await start();
      const sent = await acme.invite();
      const accepted = await device.accept(token, { token: sent.token }, { name });
      expect(accepted.status).toBe(422);
      expect(accepted.body).toMatchObject({
        code: "name.invalid",
        errors: [{ pointer: "/deviceName" }],
      });
      const { body } = await device.accept(token, { token: sent.token });
      const own = await device.deviceToken(body.clientId);
      const renamed = await device.call("PATCH", "device", own, { name });
      expect(renamed.status).toBe(422);
      expect(renamed.body).toMatchObject({ code: "name.invalid", errors: [{ pointer: "/name" }] });
      expect((await device.call("GET", "device", own)).body.name).toBe("Press line 4");
    },
  );
});
