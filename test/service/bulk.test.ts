import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type InvitedDevice,
  invitedDevicesSchema,
  preparedListSchema,
  preparedRowsSchema,
} from "../../service/admin/bulkSchemas.ts";
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
let refusing = false;

beforeAll(async () => {
  service = await startInProcessService({
    args: ["--no-inbox", "--mail-limit", "40/60"],
    mailer: {
      languages: () => ["en", "de"],
      deliver: async (mail) => {
        mails.push(mail);
        return refusing ? { state: "failed", reason: "450 not now" } : { state: "sent" };
      },
    },
  });
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  refusing = false;
  mails.length = 0;
  acme = await createInvitingOrganization(service);
});

const post = (path: string, body: unknown) => service.adminRequest("POST", path, body);

async function prepare(devices: readonly object[], more: object = {}) {
  const answer = await post(`organizations/${acme.organization.id}/prepared-devices`, {
    inviterName: "Ida",
    group: acme.group.name,
    devices,
    ...more,
  });
  expect(answer).toMatchObject({ status: 200 });
  return preparedRowsSchema.parse(answer.body);
}

async function listed(query = "") {
  const path = `prepared-devices?organization=${acme.organization.id}${query}`;
  return preparedListSchema.parse((await service.adminRequest("GET", path)).body).devices;
}

async function invite(ids: readonly string[], again = false) {
  const answer = await post("prepared-devices/invite", { ids, again });
  expect(answer).toMatchObject({ status: 200 });
  return invitedDevicesSchema.parse(answer.body);
}

const outcomes = (rows: { devices: readonly { outcome: string }[] }) =>
  rows.devices.map(({ outcome }) => outcome);
const idsOf = (devices: readonly { readonly id: string }[]) => devices.map(({ id }) => id);
const codeOf = ({ accessCode }: InvitedDevice) => accessCode ?? "";

describe("preparing", () => {
  test("invites nobody, writes to nobody, and says what each row made", async () => {
    const rows = await prepare([
      { email: "maria@example.com", name: "Press 4" },
      { externalId: "K-1", serial: "S1", macAddress: "00-1B-44-11-3A-B7", language: "de" },
    ]);
    expect(outcomes(rows)).toEqual(["created", "created"]);
    expect(mails).toEqual([]);
    expect(await listed("&state=awaiting_invitation")).toMatchObject([
      { state: "awaiting_invitation", email: "maria@example.com", name: "Press 4" },
      { externalId: "K-1", macAddress: "00:1b:44:11:3a:b7", invitationId: null, delivery: null },
    ]);
    // Neither is an invitation yet: no list of those has them, and nothing could open them.
    const invitations = await service.adminRequest(
      "GET",
      `invitations?organization=${acme.organization.id}`,
    );
    expect(invitations.body).toEqual({ invitations: [] });
  });

  test("the same rows again make nothing twice, whatever their order and their case", async () => {
    const row = fc.record({
      email: fc.constantFrom("a@example.com", "A@Example.com", "b@example.com"),
      externalId: fc.option(fc.constantFrom("1", "2", "3"), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (devices) => {
        acme = await createInvitingOrganization(service);
        await prepare(devices);
        const before = await listed();
        expect(outcomes(await prepare(devices.toReversed()))).not.toContain("created");
        expect(idsOf(await listed())).toEqual(idsOf(before));
        const keys = devices.map((each) => each.externalId ?? each.email.toLowerCase());
        expect(before).toHaveLength(new Set(keys).size);
      }),
      { numRuns: 15 },
    );
  });

  test("corrects what is known of the machine, and what is said while nobody was invited", async () => {
    const { devices } = await prepare([{ externalId: "K", serial: "S1", message: "Hello" }]);
    const changed = await prepare([{ externalId: "K", serial: "S2", message: "Hi" }]);
    expect(outcomes(changed)).toEqual(["updated"]);
    expect(await listed()).toMatchObject([{ serial: "S2", message: "Hi" }]);
    await invite(devices.flatMap((each) => ("device" in each && each.device?.id) || []));
    expect(outcomes(await prepare([{ externalId: "K", serial: "S3", message: "Ho" }]))).toEqual([
      "updated",
    ]);
    expect(await listed()).toMatchObject([{ serial: "S3", message: "Hi" }]);
  });

  test.each([
    ["email", "email.invalid", { email: "maria@" }],
    ["email", "email.invalid", { email: "a@example.com, b@example.com" }],
    ["email", "request.invalid", { name: "Press" }],
    ["name", "name.invalid", { externalId: "1", name: "x".repeat(65) }],
    ["macAddress", "request.invalid", { externalId: "1", macAddress: "00:1b:44:11:3a" }],
    ["macAddress", "request.invalid", { externalId: "1", macAddress: "00:1b-44:11:3a:b7" }],
    ["machineId", "request.invalid", { externalId: "1", machineId: "12345" }],
    ["message", "message.too_long", { externalId: "1", message: "x".repeat(2_049) }],
    ["language", "language.unknown", { externalId: "1", language: "xx" }],
    ["group", "group.unknown", { externalId: "1", group: "Nothing" }],
  ])("a wrong %s is told as %s, and refuses every row", async (member, code, device) => {
    const good = { externalId: "good" };
    const checked = await prepare([good, device], { check: true });
    expect(checked.devices).toMatchObject([
      { outcome: "created", device: null },
      { outcome: "refused", problem: { member, code } },
    ]);
    const refused = await post(`organizations/${acme.organization.id}/prepared-devices`, {
      inviterName: "Ida",
      group: acme.group.name,
      devices: [good, device],
      invite: "now",
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: "request.invalid", errors: [{ pointer: `/devices/1/${member}` }] },
    });
    expect(await listed()).toEqual([]);
    // Unless that row is to be skipped.
    expect(outcomes(await prepare([good, device], { skipInvalid: true }))).toEqual([
      "created",
      "refused",
    ]);
    expect(await listed()).toMatchObject([{ externalId: "good" }]);
  });

  test.each([
    ["001b44113ab7", "00:1b:44:11:3a:b7"],
    ["001B.4411.3AB7", "00:1b:44:11:3a:b7"],
    ["00:1b:44:11:3a:b7", "00:1b:44:11:3a:b7"],
  ])("knows a MAC address written as %s", async (macAddress, known) => {
    await prepare([{ externalId: "1", macAddress }]);
    expect(await listed()).toMatchObject([{ macAddress: known }]);
  });
});

describe("inviting", () => {
  test("writes to whom has an address, and makes a code for whom has none", async () => {
    await prepare([{ email: "maria@example.com", message: "Please." }, { externalId: "K-1" }]);
    const { devices } = await invite(idsOf(await listed()));
    expect(devices).toMatchObject([
      {
        outcome: "invited",
        accessCode: null,
        device: { state: "pending", delivery: { state: "sent" } },
      },
      {
        outcome: "invited",
        accessCode: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
        device: { state: "pending", delivery: { state: "not_requested" } },
      },
    ]);
    expect(mails).toMatchObject([
      { to: "maria@example.com", message: "Please.", inviterName: "Ida", language: "en" },
    ]);
    expect(await listed("&state=awaiting_invitation")).toEqual([]);
    expect(await listed("&state=pending")).toHaveLength(2);
  });

  test("an uninvited device's claim fails and notifies nobody; invited, it enrols", async () => {
    await prepare([{ externalId: "K-1", name: "Kiosk 1" }]);
    const device = await createDeviceSimulator(service.origin);
    const accessToken = await device.applicationToken(acme);
    // What it could try is a code of its own making, or the id it is known by.
    for (const code of ["K-1", (await listed())[0]?.id ?? "", "ABCD-EFGH-JKMN-PQRS"]) {
      const answer = await device.lookup(accessToken, { code });
      expect(answer).toMatchObject({ status: 404, body: { code: "invitation.unknown" } });
    }
    expect(mails).toEqual([]);
    const { devices } = await invite(idsOf(await listed()));
    const code = codeOf(devices[0] as InvitedDevice);
    const found = await device.lookup(accessToken, { code });
    expect(found).toMatchObject({ status: 200, body: { deviceName: "Kiosk 1", language: null } });
    const accepted = await device.accept(accessToken, { code });
    expect(accepted).toMatchObject({ status: 200, body: { state: "approved" } });
    expect(await listed()).toMatchObject([{ state: "approved" }]);
  });

  test("a code is given anew until it was kept, and never afterwards unless asked for", async () => {
    await prepare([{ externalId: "K-1" }]);
    const ids = idsOf(await listed());
    const lost = (await invite(ids)).devices[0] as InvitedDevice;
    const second = (await invite(ids)).devices[0] as InvitedDevice;
    expect(second.outcome).toBe("sent_again");
    expect(codeOf(second)).not.toBe(codeOf(lost));
    expect((await post("prepared-devices/codes-kept", { ids })).body).toEqual({ kept: 1 });
    expect((await post("prepared-devices/codes-kept", { ids })).body).toEqual({ kept: 0 });
    const third = (await invite(ids)).devices[0] as InvitedDevice;
    expect(third).toMatchObject({ outcome: "unchanged", accessCode: null });
    expect(third.device.codeKeptAt).not.toBeNull();
    const fourth = (await invite(ids, true)).devices[0] as InvitedDevice;
    expect(fourth).toMatchObject({ outcome: "sent_again", device: { codeKeptAt: null } });

    const device = await createDeviceSimulator(service.origin);
    const accessToken = await device.applicationToken(acme);
    for (const old of [lost, second]) {
      const answer = await device.lookup(accessToken, { code: codeOf(old) });
      expect(answer).toMatchObject({ status: 410, body: { code: "invitation.superseded" } });
    }
    expect(await device.lookup(accessToken, { code: codeOf(fourth) })).toMatchObject({
      status: 200,
    });
  });

  test("an e-mail that did not go out goes out the next time, one that did does not", async () => {
    await prepare([{ email: "a@example.com" }, { email: "b@example.com" }]);
    const [first, second] = idsOf(await listed()) as [string, string];
    refusing = true;
    expect((await invite([first])).devices).toMatchObject([
      { outcome: "invited", device: { state: "pending", delivery: { state: "failed" } } },
    ]);
    refusing = false;
    expect(outcomes(await invite([first, second]))).toEqual(["sent_again", "invited"]);
    expect(outcomes(await invite([first, second]))).toEqual(["unchanged", "unchanged"]);
    expect(mails.map(({ to }) => to)).toEqual(["a@example.com", "a@example.com", "b@example.com"]);
    // The same action sends again, where that is what is wanted.
    expect(outcomes(await invite([first, second], true))).toEqual(["sent_again", "sent_again"]);
    expect(mails).toHaveLength(5);
  });

  test("sent again by itself, the device goes with the newer invitation", async () => {
    await prepare([{ email: "a@example.com" }]);
    await invite(idsOf(await listed()));
    const [before] = await listed();
    const again = await post(`invitations/${before?.invitationId}/resend`, {});
    const [after] = await listed();
    expect(after).toMatchObject({ state: "pending", invitationId: again.body.invitation.id });
    expect(after?.invitationId).not.toBe(before?.invitationId);
  });

  test("two at once send one e-mail", async () => {
    await prepare([{ email: "a@example.com" }]);
    const ids = idsOf(await listed());
    const both = await Promise.all([invite(ids), invite(ids)]);
    expect(both.flatMap(outcomes).sort()).toEqual(["invited", "unchanged"]);
    expect(mails).toHaveLength(1);
  });

  test("more e-mails than the limit are not yet sent, with a time to come back", async () => {
    const slow = await startInProcessService({
      args: ["--no-inbox", "--mail-limit", "2/60"],
      mailer: { languages: () => ["en"], deliver: async () => ({ state: "sent" }) },
    });
    const { organization, group } = await createInvitingOrganization(slow);
    const body = {
      inviterName: "Ida",
      group: group.name,
      devices: ["a", "b", "c"].map((name) => ({ email: `${name}@example.com` })),
      invite: "now",
    };
    const path = `organizations/${organization.id}/prepared-devices`;
    const answer = await slow.adminRequest("POST", path, body);
    expect(answer.body.invited).toMatchObject({
      devices: [
        { outcome: "invited" },
        { outcome: "invited" },
        { outcome: "not_yet", device: { state: "awaiting_invitation" } },
      ],
      retryAfterSeconds: 1,
    });
    await slow.close();
  });

  test("a device nobody prepared is unknown, and then nobody is invited", async () => {
    await prepare([{ email: "a@example.com" }]);
    const ids = [...idsOf(await listed()), "dev_nothing"];
    expect(await post("prepared-devices/invite", { ids })).toMatchObject({
      status: 404,
      body: { code: "prepared_device.unknown" },
    });
    expect(mails).toEqual([]);
  });
});

describe("the organization's switch", () => {
  test.each([
    [false, undefined, 0],
    [true, undefined, 1],
    [true, "later", 0],
    [false, "now", 1],
  ])("auto-invite %s and asked for %s: %i e-mails", async (autoInvite, asked, sent) => {
    const path = `organizations/${acme.organization.id}/auto-invite`;
    expect((await post(path, { autoInvite })).body).toMatchObject({ autoInvite });
    await prepare([{ email: "a@example.com" }], asked === undefined ? {} : { invite: asked });
    expect(mails).toHaveLength(sent);
  });
});

describe("removing", () => {
  test("forgets whom nobody invited; an invitation is revoked instead", async () => {
    await prepare([{ externalId: "1" }, { externalId: "2" }]);
    const [first, second] = idsOf(await listed()) as [string, string];
    expect((await post(`prepared-devices/${first}/remove`, {})).body).toEqual({ removed: first });
    await invite([second]);
    expect(await post(`prepared-devices/${second}/remove`, {})).toMatchObject({
      status: 409,
      body: { code: "prepared_device.state_conflict" },
    });
    expect(idsOf(await listed())).toEqual([second]);
  });
});

describe("invited again", () => {
  type Story = (id: string, code: string) => Promise<unknown>;
  const enrol = async (code: string, decline = false) => {
    const device = await createDeviceSimulator(service.origin);
    const accessToken = await device.applicationToken(acme);
    return decline ? device.decline(accessToken, { code }) : device.accept(accessToken, { code });
  };
  const STORIES: [string, Story, string, InvitedDevice["outcome"]][] = [
    ["pending", async () => undefined, "pending", "sent_again"],
    ["expired", async () => service.advanceHours(100), "expired", "sent_again"],
    ["revoked", (id) => post(`invitations/${id}/revoke`, {}), "revoked", "sent_again"],
    ["declined", (_id, code) => enrol(code, true), "declined", "sent_again"],
    ["approved", (_id, code) => enrol(code), "approved", "unchanged"],
  ];
  test.each(STORIES)("one that is %s", async (_name, happen, state, outcome) => {
    await prepare([{ externalId: "K-1" }]);
    const ids = idsOf(await listed());
    const first = (await invite(ids)).devices[0] as InvitedDevice;
    await post("prepared-devices/codes-kept", { ids });
    await happen(first.device.invitationId ?? "", codeOf(first));
    expect(await listed()).toMatchObject([{ state }]);
    expect(outcomes(await invite(ids))).toEqual(["unchanged"]);
    const again = (await invite(ids, true)).devices[0] as InvitedDevice;
    expect(again.outcome).toBe(outcome);
    if (outcome === "unchanged") return;
    expect(await enrol(codeOf(again))).toMatchObject({ status: 200, body: { state: "approved" } });
  });

  test("by hand, its new code is the administrator's, and no run makes another", async () => {
    await prepare([{ externalId: "K-1" }]);
    const ids = idsOf(await listed());
    const first = (await invite(ids)).devices[0] as InvitedDevice;
    const { body } = await post(`invitations/${first.device.invitationId}/resend`, {});
    expect(outcomes(await invite(ids))).toEqual(["unchanged"]);
    expect(await enrol(body.accessCode)).toMatchObject({ status: 200 });
  });
});
