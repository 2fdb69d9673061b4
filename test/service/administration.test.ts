import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createdInvitationSchema,
  deviceListSchema,
  groupListSchema,
  invitationListSchema,
  licenceListSchema,
  organizationListSchema,
  organizationSchema,
} from "../../service/admin/schemas.ts";
import type { InvitationMail } from "../../service/domain/invitationMailer.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
} from "../support/referenceService.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
let acme: InvitingOrganization;
const mails: InvitationMail[] = [];

beforeAll(async () => {
  service = await startInProcessService({
    mailer: {
      languages: () => ["en", "de"],
      deliver: async (mail) => {
        mails.push(mail);
        return mail.to.startsWith("refused")
          ? { state: "failed", reason: "550 no such mailbox" }
          : { state: "sent" };
      },
    },
  });
  acme = await createInvitingOrganization(service, { name: "Acme", group: "Presses" });
});
afterAll(async () => {
  await service.close();
});

const request = (method: string, path: string, body?: unknown) =>
  service.adminRequest(method, path, body);
const invite = (more: object = {}) =>
  request("POST", "invitations", {
    organization: "Acme",
    group: "Presses",
    inviterName: "Ida",
    ...more,
  });

describe("the administration token", () => {
  test.each([
    ["none", {}],
    ["a wrong one", { authorization: "Bearer wrong" }],
    ["an empty one", { authorization: "Bearer " }],
    ["the right one as Basic", { authorization: "Basic TOKEN" }],
    ["the right one with more", { authorization: "Bearer TOKENx" }],
  ])("%s opens nothing", async (_name, template) => {
    const headers = Object.fromEntries(
      Object.entries(template).map(([name, value]) => [
        name,
        value.replace("TOKEN", service.adminToken),
      ]),
    );
    for (const [method, path] of [
      ["GET", "organizations"],
      ["POST", "invitations"],
      ["GET", "devices/x"],
    ] as const) {
      const response = await fetch(service.admin + path, { method, headers });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toContain("Bearer");
      expect(await response.json()).toMatchObject({ code: "admin.token_invalid" });
    }
  });

  test("a device's access token opens nothing either", async () => {
    const device = await createDeviceSimulator(service.origin);
    const token = await device.applicationToken(acme);
    const response = await fetch(`${service.admin}organizations`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
  });
});

describe("organizations, licences, groups", () => {
  test("are made, found by id and by name, changed and listed", async () => {
    const made = await request("POST", "organizations", { name: " Globex " });
    expect(made.status).toBe(201);
    expect(organizationSchema.parse(made.body)).toMatchObject({
      name: "Globex",
      approval: "automatic",
      invitationValidityHours: 72,
    });
    const change = { approval: "manual", invitationValidityHours: null };
    const changed = await request("PATCH", "organizations/Globex", change);
    expect(changed.body).toEqual({ ...made.body, ...change });
    expect((await request("GET", `organizations/${made.body.id}`)).body).toEqual(changed.body);
    const listed = organizationListSchema.parse((await request("GET", "organizations")).body);
    expect(listed.organizations).toContainEqual(changed.body);

    const licence = await request("POST", "organizations/Globex/licences", { name: "Laser" });
    const group = await request("POST", "organizations/Globex/groups", {
      name: "Night shift / hall 2",
      licences: ["Laser"],
    });
    expect(group.body.licences).toEqual([{ id: licence.body.id, name: "Laser" }]);
    const path = `organizations/Globex/groups/${encodeURIComponent("Night shift / hall 2")}`;
    const renamed = await request("PATCH", path, { name: "Night", licences: [] });
    expect(renamed.body).toEqual({ ...group.body, name: "Night", licences: [] });
    const groups = groupListSchema.parse(
      (await request("GET", "organizations/Globex/groups")).body,
    );
    expect(groups.groups).toEqual([renamed.body]);
    const licences = licenceListSchema.parse(
      (await request("GET", "organizations/Globex/licences")).body,
    );
    expect(licences.licences).toEqual([licence.body]);
    expect(
      deviceListSchema.parse((await request("GET", "organizations/Globex/devices")).body).devices,
    ).toEqual([]);
  });

  const REFUSALS: readonly [string, string, string, object, number, string][] = [
    ["a name twice", "POST", "organizations", { name: "Acme" }, 409, "organization.name_taken"],
    ["no name", "POST", "organizations", { name: "  " }, 422, "request.invalid"],
    ["a name with a line break", "POST", "organizations", { name: "A\nB" }, 422, "request.invalid"],
    [
      "a name that turns text around",
      "POST",
      "organizations",
      { name: "A\u202EB" },
      422,
      "request.invalid",
    ],
    ["a member nobody knows", "POST", "organizations", { name: "B", x: 1 }, 422, "request.invalid"],
    [
      "no hours at all",
      "POST",
      "organizations",
      { name: "B", invitationValidityHours: 0 },
      422,
      "request.invalid",
    ],
    ["an unknown organization", "PATCH", "organizations/none", {}, 404, "organization.unknown"],
    [
      "licences of nobody",
      "POST",
      "organizations/none/licences",
      { name: "L" },
      404,
      "organization.unknown",
    ],
    [
      "a licence twice",
      "POST",
      "organizations/Acme/licences",
      { name: "Press control" },
      409,
      "licence.name_taken",
    ],
    [
      "a group twice",
      "POST",
      "organizations/Acme/groups",
      { name: "Presses" },
      409,
      "group.name_taken",
    ],
    [
      "an unknown licence",
      "POST",
      "organizations/Acme/groups",
      { name: "G", licences: ["x"] },
      404,
      "licence.unknown",
    ],
    ["an unknown group", "PATCH", "organizations/Acme/groups/none", {}, 404, "group.unknown"],
    [
      "a client of nobody",
      "POST",
      "organizations/none/application-clients",
      { name: "C" },
      404,
      "organization.unknown",
    ],
    ["an unknown device", "POST", "devices/none/deactivate", {}, 404, "device.unknown"],
  ];
  test.each(REFUSALS)("refuses %s", async (_name, method, path, body, status, code) => {
    const reply = await request(method, path, body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  test("a refused change changes nothing", async () => {
    const before = (await request("GET", "organizations/Acme/groups/Presses")).body;
    const change = { name: "Renamed", licences: ["Press control", "unknown"] };
    await request("PATCH", "organizations/Acme/groups/Presses", change);
    expect((await request("GET", "organizations/Acme/groups/Presses")).body).toEqual(before);
  });
});

describe("inviting", () => {
  test("answers links and code once, and reports delivery apart from creation", async () => {
    mails.length = 0;
    const reply = await invite({
      email: " rita@example.com ",
      recipientName: "Rita",
      language: "de",
      message: "  one\r\ntwo\n\n\tthree\u2028four ",
      deviceName: " Press  4 ",
    });
    expect(reply.status).toBe(201);
    const sent = createdInvitationSchema.parse(reply.body);
    expect(sent.delivery).toEqual({ state: "sent" });
    expect(sent.invitation).toMatchObject({
      state: "pending",
      email: "rita@example.com",
      message: "one two three four",
      deviceName: "Press 4",
      delivery: { state: "sent" },
      actions: ["resend", "revoke"],
    });
    expect(mails).toEqual([
      {
        to: "rita@example.com",
        language: "de",
        organization: "Acme",
        group: "Presses",
        inviterName: "Ida",
        recipientName: "Rita",
        message: "one two three four",
        expiresAt: sent.invitation.expiresAt,
        landingLink: sent.landingLink,
        accessCode: sent.accessCode,
      },
    ]);
    const shown = await request("GET", `invitations/${sent.invitation.id}`);
    const listed = await request("GET", "invitations");
    for (const { body } of [shown, listed]) {
      expect(JSON.stringify(body)).not.toContain(sent.accessCode);
      expect(JSON.stringify(body)).not.toContain(new URL(sent.landingLink).hash.slice(1));
    }
  });

  test("survives a mail server that refuses: the invitation works, the report says so", async () => {
    const { status, body } = await invite({ email: "refused@example.com" });
    expect(status).toBe(201);
    expect(body.delivery).toEqual({ state: "failed", reason: "550 no such mailbox" });
    expect(body.invitation.delivery).toEqual(body.delivery);
    const device = await createDeviceSimulator(service.origin);
    const token = await device.applicationToken(acme);
    expect((await device.lookup(token, { code: body.accessCode })).status).toBe(200);
  });

  test("without an address sends nothing", async () => {
    mails.length = 0;
    const { body } = await invite();
    expect(body.delivery).toEqual({ state: "not_requested" });
    expect(mails).toEqual([]);
  });

  test("the same address several times is several invitations", async () => {
    const [one, two] = [
      await invite({ email: "s@example.com" }),
      await invite({ email: "s@example.com" }),
    ];
    expect(one.body.invitation.id).not.toBe(two.body.invitation.id);
    const { body } = await request("GET", "invitations?email=s@example.com&state=pending");
    expect(body.invitations).toHaveLength(2);
  });

  test("a message of 2048 characters passes, folded and in full", async () => {
    const { body } = await invite({ message: `${"ä".repeat(1_024)}\n\n${"b".repeat(1_023)}` });
    expect(body.invitation.message).toBe(`${"ä".repeat(1_024)} ${"b".repeat(1_023)}`);
  });

  const REFUSALS: readonly [string, object, number, string][] = [
    ["a message of 2049 characters", { message: "x".repeat(2_049) }, 422, "message.too_long"],
    ["an unknown organization", { organization: "none" }, 404, "organization.unknown"],
    ["an unknown group", { group: "none" }, 404, "group.unknown"],
    ["a group without a licence", { group: "Empty" }, 422, "group.without_licence"],
    ["an unknown language", { language: "tlh" }, 422, "language.unknown"],
    ["no address", { email: "rita" }, 422, "email.invalid"],
    ["two addresses", { email: "a@example.com,b@example.com" }, 422, "email.invalid"],
    [
      "an address with a header",
      { email: "a@example.com\r\nBcc: b@example.com" },
      422,
      "email.invalid",
    ],
    ["a device name with a control", { deviceName: "a\u0007" }, 422, "name.invalid"],
    ["nobody who invites", { inviterName: "" }, 422, "request.invalid"],
    ["negative hours", { validityHours: -1 }, 422, "request.invalid"],
  ];
  test.each(REFUSALS)("refuses %s and makes nothing", async (_name, more, status, code) => {
    await request("POST", "organizations/Acme/groups", { name: "Empty" });
    const count = async () => (await request("GET", "invitations")).body.invitations.length;
    const before = await count();
    mails.length = 0;
    const reply = await invite({ email: "a@example.com", ...more });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(await count()).toBe(before);
    expect(mails).toEqual([]);
  });
});

describe("the list", () => {
  test("is found by organization, state and any part of the address, newest first", async () => {
    await createInvitingOrganization(service, { name: "Initech" });
    const ids: string[] = [];
    for (const email of [
      "anna.one@initech.example",
      "Anna.Two@initech.example",
      "zoe@initech.example",
    ]) {
      const { body } = await invite({ organization: "Initech", email });
      ids.unshift(body.invitation.id);
    }
    await request("POST", `invitations/${ids[0]}/revoke`);
    const find = async (query: string) =>
      invitationListSchema
        .parse((await request("GET", `invitations?${query}`)).body)
        .invitations.map(({ id }) => id);
    expect(await find("organization=Initech")).toEqual(ids);
    expect(await find("organization=Initech&state=revoked")).toEqual([ids[0]]);
    expect(await find("email=ANNA.")).toEqual(ids.slice(1));
    expect(await find("email=%25")).toEqual([]);
    expect((await request("GET", "invitations?state=lost")).body.code).toBe("request.invalid");
    expect((await request("GET", "invitations?organization=none")).body.code).toBe(
      "organization.unknown",
    );
    expect((await request("GET", "invitations/none")).body.code).toBe("invitation.unknown");
  });
});

describe("a mail server", () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => socket.end("554 go away\r\n"));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    silent.close();
  });

  test.each([
    [
      "that refuses",
      () => [
        "--smtp",
        `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`,
        "--mail-from",
        "i@example.com",
      ],
    ],
    ["that is not there", () => ["--smtp", "smtp://127.0.0.1:1", "--mail-from", "i@example.com"]],
    ["that nobody configured", () => ["--no-inbox"]],
    ["without a sender", () => ["--smtp", "smtp://127.0.0.1:1"]],
  ])("%s does not undo an invitation", async (_name, args) => {
    const other = await startInProcessService({ args: args() });
    const inviting = await createInvitingOrganization(other);
    const sent = await inviting.invite({ email: "rita@example.com" });
    expect(sent.delivery.state).toBe("failed");
    expect(sent.delivery.reason).toMatch(/\w/);
    expect(sent.delivery.reason).not.toContain(sent.token);
    await other.close();
  });
});
