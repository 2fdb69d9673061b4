import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deviceSchema } from "../../protocol/device.ts";
import { acceptanceSchema, invitationSchema } from "../../protocol/invitation.ts";
import {
  type ReferenceService,
  startReferenceService,
  createInvitingOrganization,
} from "../support/referenceService.ts";
import { readInbox } from "../../service/mail/readInbox.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";

describe("the whole loop against the running service", () => {
  let service: ReferenceService;
  beforeAll(async () => {
    service = await startReferenceService();
  });
  afterAll(async () => {
    expect(await service.stop()).toBe(0);
  });

  test("from an invitation to a device that reads and renames itself", async () => {
    const acme = await createInvitingOrganization(service, { name: "Acme" });
    const sent = await acme.invite({
      email: "press@example.com",
      recipientName: "Rita Recipient",
      message: "Line one\nLine two",
      deviceName: "Proposed",
    });
    expect(sent.delivery).toEqual({ state: "sent" });
    const [mail] = await readInbox(service.inboxDirectory ?? "");
    expect(mail?.deliveredTo).toEqual(["press@example.com"]);
    const mailed = /https?:\S+\/i#(\w+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(mailed).toBe(sent.token);
    expect(mail?.text).toContain(sent.accessCode);
    expect(mail?.text).toContain("Line one Line two");
    const landing = await fetch(`${service.origin}/i`);
    expect(landing.status).toBe(200);
    expect(landing.headers.get("referrer-policy")).toBe("no-referrer");
    expect(sent.appLink).toBe(
      `latchkey://invite/${sent.token}?service=${encodeURIComponent(service.origin)}`,
    );
    const device = await createDeviceSimulator(service.origin);
    const token = await device.applicationToken(acme);

    const card = await device.lookup(token, { token: mailed });
    expect(card.status).toBe(200);
    expect(invitationSchema.parse(card.body)).toMatchObject({
      state: "pending",
      organization: acme.organization,
      group: acme.group,
      licences: acme.licences,
      inviter: { name: "Ida Inviter" },
      recipient: { name: "Rita Recipient" },
      message: "Line one Line two",
      deviceName: "Proposed",
      effect: "create",
      approval: "automatic",
    });
    expect(JSON.stringify(card.body)).not.toContain("press@example.com");

    const accepted = await device.accept(token, { token: mailed }, { name: "Press line 4" });
    expect(accepted.status).toBe(200);
    const acceptance = acceptanceSchema.parse(accepted.body);
    expect(acceptance).toMatchObject({
      state: "approved",
      created: true,
      deviceName: "Press line 4",
    });
    if (acceptance.state !== "approved") throw new Error("not approved");

    const own = await device.deviceToken(acceptance.clientId);
    const self = await device.call("GET", "device", own);
    expect(deviceSchema.parse(self.body)).toMatchObject({
      clientId: acceptance.clientId,
      name: "Press line 4",
      state: "active",
      deviceId: device.deviceId,
      groups: [acme.group],
      licences: acme.licences,
    });
    const renamed = await device.call("PATCH", "device", own, { name: "Press line 5" });
    expect(renamed.status).toBe(200);
    const admin = await service.adminRequest(
      "GET",
      `organizations/${acme.organization.id}/devices`,
    );
    expect(admin.body.devices).toEqual([
      expect.objectContaining({ name: "Press line 5", deviceId: device.deviceId }),
    ]);
  });
});
