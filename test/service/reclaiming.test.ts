import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createInvitingOrganization } from "../support/referenceService.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";
import { enrolKnownMachine, FULL, OTHER } from "./knownMachineRig.ts";

let service: InProcessService;

beforeAll(async () => {
  service = await startInProcessService();
});
afterAll(async () => {
  await service.close();
});

describe("a device that was reclaimed", () => {
  const AGAIN = { now: FULL, sameId: true, sameKey: false };

  test("keeps its groups and joins the new one; the old key opens nothing any more", async () => {
    const world = await enrolKnownMachine(service);
    const { clientId } = world;
    const next = await createDeviceSimulator(service.origin);
    await world.known.nextKey(world.own, next.publicKey);
    const nextOwn = await next.deviceToken(clientId);
    const base = `organizations/${world.acme.organization.id}`;
    await service.adminRequest("POST", `${base}/groups`, {
      name: "New",
      licences: ["Press control"],
    });
    const back = await createDeviceSimulator(service.origin, { deviceId: world.known.deviceId });
    const token = await back.applicationToken(world.acme);
    const sent = await world.acme.invite({ group: "New" });
    await back.accept(token, { token: sent.token }, { body: { evidence: FULL } });
    await world.approve(sent);
    const mine = await back.deviceToken(clientId);
    const self = (await back.call("GET", "device", mine)).body;
    expect(self.groups.map(({ name }: { name: string }) => name)).toEqual(["New", "Presses"]);
    for (const [machine, stale] of [
      [world.known, world.own],
      [next, nextOwn],
    ] as const) {
      expect((await machine.call("GET", "device", stale)).status).toBe(401);
      await expect(machine.deviceToken(clientId)).rejects.toMatchObject({
        error: "invalid_client",
      });
    }
    // The old key is anybody's by now: known hardware under a key that is none of the device's.
    const late = await world.acme.invite();
    const reply = await world.known.accept(
      await world.known.applicationToken(world.acme),
      { token: late.token },
      { body: { evidence: FULL } },
    );
    expect(reply.body).toMatchObject({ state: "waiting", reason: "reinstalled" });
  });

  test("is nothing any more to the machine it was taken from, which still has the link", async () => {
    const world = await enrolKnownMachine(service);
    const { sent } = await world.comeBack(AGAIN);
    await world.approve(sent);
    const token = await world.known.applicationToken(world.acme);
    const reply = await world.known.lookup(token, { token: world.first.token });
    expect(reply.body.code).toBe("invitation.used");
  });

  test("was active: a deactivated one is refused until it is activated", async () => {
    const world = await enrolKnownMachine(service);
    const { clientId } = world;
    const { sent } = await world.comeBack(AGAIN);
    await service.adminRequest("POST", `devices/${clientId}/deactivate`);
    for (const body of [{}, { enrolAs: "reclaim" }, { enrolAs: "reclaim", clientId }]) {
      const reply = await world.approve(sent, body);
      expect([reply.status, reply.body.code]).toEqual([409, "device.state_conflict"]);
    }
    expect((await world.show(sent)).state).toBe("waiting");
    await service.adminRequest("POST", `devices/${clientId}/activate`);
    expect((await world.approve(sent)).body.acceptance).toMatchObject({
      enrolledAs: "reclaim",
      clientId,
    });
  });

  test("is still there: nobody gets one that left since", async () => {
    const world = await enrolKnownMachine(service);
    const { sent } = await world.comeBack(AGAIN);
    await world.known.leave(world.own);
    expect((await world.approve(sent)).body.code).toBe("device.state_conflict");
    expect((await world.show(sent)).acceptance?.approvalEnrolsAs).toBeNull();
    const reply = await world.approve(sent, { enrolAs: "new" });
    expect(reply.body.acceptance).toMatchObject({ created: true });
  });

  test("looks like it: no other one can be named", async () => {
    const world = await enrolKnownMachine(service);
    const { clientId } = world;
    const { sent } = await world.comeBack(AGAIN);
    const other = await createDeviceSimulator(service.origin);
    const { body } = await other.accept(await other.applicationToken(world.acme), {
      token: (await world.acme.invite()).token,
    });
    const elsewhere = await createInvitingOrganization(service);
    const foreign = await other.accept(await other.applicationToken(elsewhere), {
      token: (await elsewhere.invite()).token,
    });
    for (const named of [body.clientId, foreign.body.clientId, "device-nobody"]) {
      const reply = await world.approve(sent, { enrolAs: "reclaim", clientId: named });
      expect([reply.status, reply.body.code]).toEqual([409, "device.state_conflict"]);
    }
    expect((await world.approve(sent, { clientId: world.clientId })).status).toBe(422);
    expect((await world.approve(sent, { enrolAs: "new", clientId })).status).toBe(422);
  });
});

describe("two acceptances of one machine", () => {
  async function twoKeys() {
    const world = await enrolKnownMachine(service);
    const { acme } = world;
    const { id } = acme.organization;
    await service.adminRequest("PATCH", `organizations/${id}`, { approval: "manual" });
    const one = await createDeviceSimulator(service.origin);
    const two = await createDeviceSimulator(service.origin, { deviceId: one.deviceId });
    const [first, second] = [await acme.invite(), await acme.invite()];
    const body = { evidence: OTHER };
    await one.accept(await one.applicationToken(acme), { token: first.token }, { body });
    await two.accept(await two.applicationToken(acme), { token: second.token }, { body });
    return { world, first, second };
  }

  test("wait side by side; when one was approved, the other is not approved unseen", async () => {
    const { world, first, second } = await twoKeys();
    expect((await world.show(second)).acceptance).toMatchObject({
      waitingReason: "manual_approval",
      approvalEnrolsAs: "new",
    });
    const approved = await world.approve(first);
    const { clientId: made } = approved.body.acceptance;
    const unseen = await world.approve(second);
    expect([unseen.status, unseen.body.code]).toEqual([409, "device.state_conflict"]);
    expect(unseen.body.detail).toContain(made);
    expect((await world.show(second)).acceptance?.approvalEnrolsAs).toBeNull();
    const told = await world.approve(second, { enrolAs: "reclaim", clientId: made });
    expect(told.body.acceptance).toMatchObject({ enrolledAs: "reclaim", clientId: made });
    expect(await world.devices()).toHaveLength(2);
  });
});
