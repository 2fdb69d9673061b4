import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  // Nobody is told to slow down where this asks again at once.
  service = await startInProcessService({ args: ["--no-inbox", "--poll-interval", "1"] });
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

const review = (sent: SentInvitation, action: string, body: unknown = {}) =>
  service.adminRequest("POST", `invitations/${sent.invitation.id}/${action}`, body);

describe("the answer lives as long as the invitation", () => {
  type Story = (sent: SentInvitation) => Promise<unknown>;
  const STORIES: Record<string, [() => InvitingOrganization, string, Story]> = {
    "approved by itself": [() => acme, "approved", async () => undefined],
    "long after it would have expired": [
      () => acme,
      "approved",
      async () => service.advanceHours(10_000),
    ],
    "approved by an administrator": [() => careful, "approved", (sent) => review(sent, "approve")],
    "approved, and long after": [
      () => careful,
      "approved",
      async (sent) => {
        await review(sent, "approve");
        service.advanceHours(10_000);
      },
    ],
    denied: [() => careful, "rejected", (sent) => review(sent, "deny", { reason: "no" })],
    "denied, and long after": [
      () => careful,
      "rejected",
      async (sent) => {
        await review(sent, "deny", { reason: "no" });
        service.advanceHours(10_000);
      },
    ],
    waiting: [() => careful, "waiting", async () => undefined],
    "waited for in vain": [() => careful, "expired", async () => service.advanceHours(72)],
  };

  test.each(Object.entries(STORIES))("%s", async (_name, [of, state, story]) => {
    await start();
    token = await device.applicationToken(of());
    const sent = await of().invite();
    const key = randomUUID();
    const first = await device.accept(token, { token: sent.token }, { key });
    await story(sent);
    const { body } = await device.poll(token, first.body.acceptanceId);
    expect(body).toMatchObject({ state, acceptanceId: first.body.acceptanceId });
    for (const again of [
      await device.accept(token, { token: sent.token }, { key }),
      await device.accept(token, { token: sent.token }),
      await device.accept(token, { code: sent.accessCode }),
    ]) {
      expect([again.status, again.body]).toEqual([200, body]);
    }
    expect((await device.settle(token, key)).body).toEqual({ answer: "accept", acceptance: body });

    const copy = await createDeviceSimulator(service.origin, { keys: device.keys });
    const copied = await copy.accept(token, { token: sent.token });
    expect([copied.status, copied.body.code]).toEqual([409, "invitation.bound_elsewhere"]);
    const clone = await createDeviceSimulator(service.origin, { deviceId: device.deviceId });
    const cloned = await clone.accept(await clone.applicationToken(of()), { token: sent.token });
    // What is over is over for everybody else; what stands is another machine's.
    expect([cloned.status, cloned.body.code]).toEqual(
      state === "rejected" || state === "expired"
        ? [410, `invitation.${state}`]
        : [409, "invitation.bound_elsewhere"],
    );
  });
});
