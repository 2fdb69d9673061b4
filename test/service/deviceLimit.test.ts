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
beforeAll(async () => {
  // Nobody is slowed down for waiting, only for asking too often.
  service = await startInProcessService({
    args: ["--no-inbox", "--device-limit", "3/60", "--poll-interval", "1"],
  });
  acme = await createInvitingOrganization(service);
});
afterAll(async () => {
  await service.close();
});

interface Enrolled {
  readonly device: DeviceSimulator;
  readonly application: string;
  readonly token: string;
  readonly acceptanceId: string;
}

async function enrol(): Promise<Enrolled> {
  const device = await createDeviceSimulator(service.origin);
  const application = await device.applicationToken(acme);
  const sent: SentInvitation = await acme.invite();
  const { body } = await device.accept(application, { token: sent.token });
  const token = await device.deviceToken(body.clientId);
  return { device, application, token, acceptanceId: body.acceptanceId };
}

describe("what a device asks about itself", () => {
  test.each<[string, (enrolled: Enrolled) => Promise<{ status: number; body: object }>]>([
    ["GET device", ({ device, token }) => device.call("GET", "device", token)],
    [
      "GET acceptances/{id}",
      ({ device, application, acceptanceId }) => device.poll(application, acceptanceId),
    ],
    [
      "GET acceptances/{id} of nothing",
      ({ device, application }) => device.poll(application, "acc_nothing"),
    ],
    ["PATCH device", ({ device, token }) => device.call("PATCH", "device", token, { name: "P" })],
  ])("%s is limited by its key, and nobody else's", async (_name, ask) => {
    const enrolled = await enrol();
    const neighbour = await enrol();
    for (let count = 0; count < 3; count += 1) {
      expect((await ask(enrolled)).status).toBeLessThan(429);
    }
    const refused = await ask(enrolled);
    expect(refused).toMatchObject({ status: 429, body: { code: "rate.limited" } });
    expect((await ask(neighbour)).status).toBeLessThan(429);
  });

  test("answers of invitations are not, which have limits of their own", async () => {
    const enrolled = await enrol();
    for (let count = 0; count < 5; count += 1) {
      const sent = await acme.invite();
      const found = await enrolled.device.lookup(enrolled.token, { token: sent.token });
      expect(found.status).toBe(200);
    }
  });
});
