import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminInvitationSchema } from "../../service/admin/schemas.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type SentInvitation,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
/** Approves by itself. */
let quick: InvitingOrganization;
/** Lets an administrator look first. */
let slow: InvitingOrganization;
/** The device that the scenes are about, and one that comes by later. */
let first: DeviceSimulator;
let other: DeviceSimulator;

beforeAll(async () => {
  service = await startInProcessService();
  quick = await createInvitingOrganization(service);
  slow = await createInvitingOrganization(service, { approval: "manual" });
});
afterAll(async () => {
  await service.close();
});

const act = (sent: SentInvitation, action: string, body?: unknown) =>
  service.adminRequest("POST", `invitations/${sent.invitation.id}/${action}`, body ?? {});

async function newDevices() {
  first = await createDeviceSimulator(service.origin);
  other = await createDeviceSimulator(service.origin);
}

interface Scene {
  readonly organization: () => InvitingOrganization;
  /** Brings a fresh invitation into the state. */
  readonly reach: (sent: SentInvitation, token: string) => Promise<unknown>;
  /** Where it is not what the scene is called. */
  readonly state?: string;
  readonly actions: readonly string[];
  /** Status and code (or state) for lookup, accept, decline: of the first device, of another. */
  readonly first: readonly [string, string, string];
  readonly other: readonly [string, string, string];
}

const SCENES: Readonly<Record<string, Scene>> = {
  pending: {
    organization: () => quick,
    reach: async () => undefined,
    actions: ["resend", "revoke"],
    first: ["200 pending", "200 approved", "200 declined"],
    other: ["200 pending", "200 approved", "200 declined"],
  },
  waiting: {
    organization: () => slow,
    reach: (sent, token) => first.accept(token, { token: sent.token }),
    actions: ["approve", "deny"],
    first: ["200 waiting", "200 waiting", "410 invitation.used"],
    other: [
      "410 invitation.used",
      "409 invitation.bound_elsewhere",
      "409 invitation.bound_elsewhere",
    ],
  },
  approved: {
    organization: () => quick,
    reach: (sent, token) => first.accept(token, { token: sent.token }),
    actions: [],
    first: ["200 approved", "200 approved", "410 invitation.used"],
    other: [
      "410 invitation.used",
      "409 invitation.bound_elsewhere",
      "409 invitation.bound_elsewhere",
    ],
  },
  rejected: {
    organization: () => slow,
    reach: async (sent, token) => {
      await first.accept(token, { token: sent.token });
      await act(sent, "deny", { reason: "not ours" });
    },
    actions: ["resend"],
    first: ["410 invitation.rejected", "200 rejected", "410 invitation.rejected"],
    other: ["410 invitation.rejected", "410 invitation.rejected", "410 invitation.rejected"],
  },
  declined: {
    organization: () => quick,
    reach: (sent, token) => first.decline(token, { token: sent.token }, { reason: "wrong press" }),
    actions: [],
    first: ["410 invitation.declined", "410 invitation.declined", "200 declined"],
    other: ["410 invitation.declined", "410 invitation.declined", "410 invitation.declined"],
  },
  expired: {
    organization: () => quick,
    reach: async () => service.advanceHours(72),
    actions: ["resend"],
    first: ["410 invitation.expired", "410 invitation.expired", "410 invitation.expired"],
    other: ["410 invitation.expired", "410 invitation.expired", "410 invitation.expired"],
  },
  "expired, having waited": {
    organization: () => slow,
    reach: async (sent, token) => {
      await first.accept(token, { token: sent.token });
      service.advanceHours(72);
    },
    state: "expired",
    actions: ["resend"],
    first: ["410 invitation.expired", "200 expired", "410 invitation.expired"],
    other: ["410 invitation.expired", "410 invitation.expired", "410 invitation.expired"],
  },
  revoked: {
    organization: () => quick,
    reach: (sent) => act(sent, "revoke"),
    actions: [],
    first: ["410 invitation.revoked", "410 invitation.revoked", "410 invitation.revoked"],
    other: ["410 invitation.revoked", "410 invitation.revoked", "410 invitation.revoked"],
  },
  inactivated: {
    organization: () => quick,
    reach: (sent) => act(sent, "resend"),
    actions: [],
    first: ["410 invitation.superseded", "410 invitation.superseded", "410 invitation.superseded"],
    other: ["410 invitation.superseded", "410 invitation.superseded", "410 invitation.superseded"],
  },
};

describe.each(Object.entries(SCENES))("an invitation that is %s", (name, scene) => {
  const state = scene.state ?? name;

  async function reached() {
    await newDevices();
    const sent = await scene.organization().invite();
    await scene.reach(sent, await first.applicationToken(scene.organization()));
    return sent;
  }

  test("is listed as that, with what may be done", async () => {
    const sent = await reached();
    const { body } = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
    const shown = adminInvitationSchema.parse(body);
    expect(shown.state).toBe(state);
    expect(shown.actions).toEqual(scene.actions);
    const listed = await service.adminRequest("GET", `invitations?state=${state}`);
    expect(listed.body.invitations).toContainEqual(body);
    for (const invitation of listed.body.invitations) expect(invitation.state).toBe(state);
  });

  test.each(["resend", "revoke", "approve", "deny"])(
    "can %s only if it is listed",
    async (action) => {
      const sent = await reached();
      const reply = await act(sent, action);
      if (scene.actions.includes(action)) {
        expect(reply.status).toBe(action === "resend" ? 201 : 200);
      } else {
        expect(reply.status).toBe(409);
        expect(reply.body.code).toBe("invitation.state_conflict");
      }
    },
  );

  test.each(["first", "other"] as const)("answers the %s device as it should", async (who) => {
    for (const [index, operation] of (["lookup", "accept", "decline"] as const).entries()) {
      for (const secret of ["token", "code"] as const) {
        const sent = await reached();
        const device = who === "first" ? first : other;
        const token = await device.applicationToken(scene.organization());
        const reference = secret === "token" ? { token: sent.token } : { code: sent.accessCode };
        const reply = await device[operation](token, reference);
        const said = `${reply.status} ${reply.status === 200 ? reply.body.state : reply.body.code}`;
        expect(`${operation}: ${said}`).toBe(`${operation}: ${scene[who][index]}`);
      }
    }
  });
});

describe("expiry", () => {
  test.each([
    ["the organization's 72 hours by default", {}, 72],
    ["hours of its own", { validityHours: 1.5 }, 1.5],
    ["no end", { validityHours: null }, null],
  ])("an invitation has %s", async (_name, more, hours) => {
    await newDevices();
    const sent = await quick.invite(more);
    const { invitedAt, expiresAt } = adminInvitationSchema.parse(sent.invitation);
    const token = await first.applicationToken(quick);
    if (hours === null) {
      expect(expiresAt).toBeNull();
      service.advanceHours(100_000);
    } else {
      expect(Date.parse(expiresAt ?? "") - Date.parse(invitedAt)).toBe(hours * 3_600_000);
      service.advanceHours(hours - 0.01);
      expect((await first.lookup(token, { token: sent.token })).status).toBe(200);
      service.advanceHours(0.01);
    }
    expect((await first.lookup(token, { token: sent.token })).status).toBe(
      hours === null ? 200 : 410,
    );
  });

  test.each([
    ["72 hours", {}, 72],
    ["hours of its own", { validityHours: 1.5 }, 1.5],
    ["no end", { validityHours: null }, null],
  ])("a waiting device has %s from its acceptance on", async (_name, more, hours) => {
    await newDevices();
    const sent = await slow.invite(more);
    const token = await first.applicationToken(slow);
    // Accepted at the last moment: the validity counts anew.
    if (hours !== null) service.advanceHours(hours - 0.01);
    const { body } = await first.accept(token, { token: sent.token });
    const { acceptance } = (await service.adminRequest("GET", `invitations/${sent.invitation.id}`))
      .body;
    if (hours === null) {
      expect(acceptance.waitsUntil).toBeNull();
      service.advanceHours(100_000);
      expect((await act(sent, "approve")).body.state).toBe("approved");
      return;
    }
    expect(Date.parse(acceptance.waitsUntil) - Date.parse(acceptance.acceptedAt)).toBe(
      hours * 3_600_000,
    );
    service.advanceHours(hours - 0.01);
    expect((await first.poll(token, body.acceptanceId)).body.state).toBe("waiting");
    service.advanceHours(0.01);
    expect((await first.poll(token, body.acceptanceId)).body.state).toBe("expired");
    for (const action of ["approve", "deny"]) {
      expect((await act(sent, action)).body.code).toBe("invitation.state_conflict");
    }
    expect((await act(sent, "resend")).status).toBe(201);
    expect((await first.poll(token, body.acceptanceId)).body.state).toBe("expired");
  });
});

describe("resend", () => {
  test.each(["pending", "expired", "rejected"])(
    "from %s makes a new one with new secrets",
    async (from) => {
      await newDevices();
      const scene = SCENES[from];
      if (scene === undefined) throw new Error("no such scene");
      const organization = scene.organization();
      const sent = await organization.invite({
        email: "p@example.com",
        message: "hi",
        deviceName: "P",
      });
      const token = await first.applicationToken(organization);
      await scene.reach(sent, token);
      const resent = await act(sent, "resend");
      expect(resent.status).toBe(201);
      expect(resent.body.accessCode).not.toBe(sent.accessCode);
      expect(resent.body.landingLink).not.toBe(sent.landingLink);
      expect(resent.body.invitation).toMatchObject({
        state: "pending",
        email: "p@example.com",
        message: "hi",
        deviceName: "P",
      });
      const old = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
      expect(old.body).toMatchObject({
        state: "inactivated",
        supersededBy: resent.body.invitation.id,
      });
      const fresh = new URL(resent.body.landingLink).hash.slice(1);
      expect((await first.lookup(token, { token: fresh })).body.state).toBe("pending");
    },
  );

  test("one that ran out gets the validity it had, from now", async () => {
    await newDevices();
    const sent = await quick.invite({ validityHours: 2 });
    service.advanceHours(3);
    const { invitedAt, expiresAt } = (await act(sent, "resend")).body.invitation;
    expect(Date.parse(expiresAt) - Date.parse(invitedAt)).toBe(7_200_000);
  });
});
