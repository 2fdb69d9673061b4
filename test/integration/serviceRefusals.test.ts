import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { businessOf, prepareMachine } from "./rig.ts";

/** A mail server that knows nobody of that name, and one host that is none. */
let refusing: SMTPServer;
let service: ReferenceService;
let acme: InvitingOrganization;

beforeAll(async () => {
  refusing = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      done(Object.assign(new Error("no such user here"), { responseCode: 550 }));
    },
  });
  await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
  const { port } = refusing.server.address() as AddressInfo;
  service = await startReferenceService({
    args: ["--smtp", `smtp://127.0.0.1:${port}`, "--mail-from", "Acme <invitations@example.com>"],
  });
  acme = await createInvitingOrganization(service);
});

afterAll(async () => {
  await service?.stop();
  await new Promise<void>((resolve) => refusing?.close(resolve));
});

const ROWS: readonly (readonly [string, Record<string, unknown>, number, string])[] = [
  ["a message of 2049 characters", { message: "x".repeat(2_049) }, 422, "message.too_long"],
  ["an unknown group", { group: "Nobody's" }, 404, "group.unknown"],
];

test.each(ROWS)("an invitation with %s is not made", async (_what, more, status, code) => {
  const before = businessOf(service);
  const reply = await service.adminRequest("POST", "invitations", {
    organization: acme.organization.id,
    group: acme.group.id,
    inviterName: "Ida Inviter",
    ...more,
  });
  expect(reply).toMatchObject({ status, body: { status, code, title: expect.any(String) } });
  expect(businessOf(service)).toEqual(before);
});

test("a mail server that refuses is reported, and the invitation can be handed over otherwise", async () => {
  const sent = await acme.invite({ email: "rita@example.com" });
  expect(sent.delivery).toMatchObject({ state: "failed", reason: expect.stringMatching(/./) });
  const { body } = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
  expect(body).toMatchObject({ state: "pending", delivery: { state: "failed" } });
  const machine = await prepareMachine(service, acme);
  const accepted = await machine.latchkey(["accept", "--json", sent.accessCode]);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  machine.remove();
});
