import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { nameCheckSchema } from "../../protocol/invitation.ts";
import { problemSchema } from "../../protocol/problem.ts";
import { withNumber } from "../../service/domain/deviceNames.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
let acme: InvitingOrganization;
let device: DeviceSimulator;
let token: string;

beforeAll(async () => {
  service = await startInProcessService();
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
});

const set = (body: object) =>
  service.adminRequest("PATCH", `organizations/${acme.organization.id}`, body);
const devices = async () =>
  (await service.adminRequest("GET", `organizations/${acme.organization.id}/devices`)).body.devices;
const reference = async () => ({ token: (await acme.invite()).token });

async function check(name: string, more: object = {}, by = device) {
  const body = { invitation: await reference(), deviceId: by.deviceId, name, ...more };
  return by.call("POST", "invitations/name-check", await by.applicationToken(acme), body);
}

/** Another machine of the organization. */
async function enrol(name: string, by?: DeviceSimulator) {
  const machine = by ?? (await createDeviceSimulator(service.origin));
  const itsToken = await machine.applicationToken(acme);
  const { body } = await machine.accept(itsToken, await reference(), { name });
  return { machine, clientId: body.clientId as string, body };
}

describe("a name check", () => {
  test.each([
    ["Press 4", "taken", "Press 4 (2)"],
    ["PRESS 4", "taken", "PRESS 4 (2)"],
    ["Press 5", "free", null],
    ["Press 4 (2)", "free", null],
  ])("of %s finds it %s among Press 4", async (name, state, instead) => {
    await enrol("Press 4");
    const { status, body } = await check(name);
    expect(status).toBe(200);
    expect(nameCheckSchema.parse(body)).toEqual({ name, state, instead, refused: false });
  });

  test("proposes a name that is free itself, and one that counts on", async () => {
    for (const name of ["Press", "press (2)", "Press (4)"]) await enrol(name);
    expect((await check("Press")).body.instead).toBe("Press (3)");
    expect((await check("Press (4)")).body.instead).toBe("Press (5)");
  });

  test("knows nothing of other organizations", async () => {
    await enrol("Press 4");
    acme = await createInvitingOrganization(service);
    expect((await check("Press 4")).body.state).toBe("free");
  });

  test("does not count the device that asks, one that left, or one that is recognised", async () => {
    const { machine, clientId } = await enrol("Press 4");
    expect((await check("Press 4", {}, machine)).body.state).toBe("free");
    const fresh = await createDeviceSimulator(service.origin, { deviceId: machine.deviceId });
    expect((await check("Press 4", {}, fresh)).body.state).toBe("free");
    expect((await check("Press 4", { deviceId: undefined }, fresh)).body.state).toBe("taken");
    await machine.leave(await machine.deviceToken(clientId));
    expect((await check("Press 4")).body.state).toBe("free");
  });

  test("counts a machine that waits for approval, for as long as it may wait", async () => {
    await set({ approval: "manual" });
    const waiting = await enrol("Press 4");
    expect(waiting.body.state).toBe("waiting");
    expect((await check("Press 4")).body.state).toBe("taken");
    expect((await check("Press 4", {}, waiting.machine)).body.state).toBe("free");
    service.advanceHours(100);
    expect((await check("Press 4")).body.state).toBe("free");
  });

  test("changes nothing", async () => {
    const invitation = await reference();
    await device.call("POST", "invitations/name-check", token, { invitation, name: "Press 4" });
    expect(await devices()).toEqual([]);
    expect((await device.lookup(token, invitation)).body.state).toBe("pending");
  });

  test.each<[string, object, number, string]>([
    ["a name that is none", { name: "a\u202eb" }, 422, "name.invalid"],
    ["a name that is not normal", { name: " a" }, 422, "name.invalid"],
    ["no name", { name: undefined }, 422, "name.invalid"],
    ["an unknown invitation", { invitation: { token: "x" } }, 404, "invitation.unknown"],
    ["more than it takes", { more: 1 }, 422, "request.invalid"],
  ])("refuses %s", async (_, more, status, code) => {
    const reply = await check("Press 4", more);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  test("takes who may ask from the lookup: a token, a proof, the right organization", async () => {
    const invitation = await reference();
    const body = { invitation, name: "Press 4" };
    const path = "invitations/name-check";
    expect((await device.call("POST", path, null, body)).body.code).toBe("token.missing");
    const other = await createInvitingOrganization(service);
    const foreign = await device.applicationToken(other);
    expect((await device.call("POST", path, foreign, body)).body.code).toBe("invitation.unknown");
    await device.accept(token, invitation, { name: "Press 4" });
    expect((await device.call("POST", path, token, body)).body.state).toBe("free");
    const late = await createDeviceSimulator(service.origin);
    const lateToken = await late.applicationToken(acme);
    expect((await late.call("POST", path, lateToken, body)).body.code).toBe("invitation.used");
  });
});

test("name checks are slowed down with the lookups", async () => {
  const slow = await startInProcessService({ args: ["--no-inbox", "--request-limit", "2/1"] });
  try {
    const own = await createInvitingOrganization(slow);
    const machine = await createDeviceSimulator(slow.origin);
    const itsToken = await machine.applicationToken(own);
    const invitation = { token: (await own.invite()).token };
    const ask = () =>
      machine.call("POST", "invitations/name-check", itsToken, { invitation, name: "Press" });
    await machine.lookup(itsToken, invitation);
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.status, refused.body.code]).toEqual([429, "rate.limited"]);
  } finally {
    await slow.close();
  }
});

describe("where names are unique", () => {
  beforeEach(async () => {
    await enrol("Press 4");
    await set({ uniqueNames: true });
  });

  test("an acceptance with a taken name is refused, changes nothing and may be given anew", async () => {
    expect((await check("Press 4")).body).toMatchObject({ state: "taken", refused: true });
    const before = await devices();
    const invitation = await reference();
    const key = crypto.randomUUID();
    const refused = await device.accept(token, invitation, { name: "press 4", key });
    expect(refused.status).toBe(409);
    expect(problemSchema.parse(refused.body)).toMatchObject({
      code: "name.taken",
      instead: "press 4 (2)",
    });
    expect(await devices()).toEqual(before);
    expect((await device.lookup(token, invitation)).body.state).toBe("pending");
    const { body } = await device.accept(token, invitation, { name: refused.body.instead, key });
    expect(body).toMatchObject({ state: "approved", deviceName: "press 4 (2)" });
  });

  test("a rename to a taken name is refused, one in another case of its own is not", async () => {
    const { machine, clientId } = await enrol("Press 5");
    const own = await machine.deviceToken(clientId);
    const refused = await machine.call("PATCH", "device", own, { name: "PRESS 4" });
    expect([refused.status, refused.body.code, refused.body.instead]).toEqual([
      409,
      "name.taken",
      "PRESS 4 (2)",
    ]);
    expect((await machine.call("GET", "device", own)).body.name).toBe("Press 5");
    expect((await machine.call("PATCH", "device", own, { name: "PRESS 5" })).status).toBe(200);
    expect((await check("press 5")).body.state).toBe("taken");
  });

  test("a device that joins another group is not asked for its name", async () => {
    const { machine } = await enrol("Press 5");
    const itsToken = await machine.applicationToken(acme);
    const { body } = await machine.accept(itsToken, await reference(), { name: "Press 4" });
    expect(body).toMatchObject({ state: "approved", created: false, deviceName: "Press 5" });
  });

  test("two that wait cannot have one name; one that was let in twice gets a number", async () => {
    await set({ approval: "manual" });
    const first = await enrol("Press 9");
    expect(first.body.state).toBe("waiting");
    expect((await enrol("Press 9")).body.code).toBe("name.taken");
    // The name goes to somebody else while the machine waits: nothing refuses that retroactively.
    await set({ uniqueNames: false, approval: "automatic" });
    await enrol("Press 9");
    await set({ uniqueNames: true });
    const waiting = await service.adminRequest(
      "GET",
      `invitations?organization=${acme.organization.id}&state=waiting`,
    );
    const [{ id }] = waiting.body.invitations;
    expect((await service.adminRequest("POST", `invitations/${id}/approve`)).status).toBe(200);
    const { machine } = first;
    const now = await machine.poll(await machine.applicationToken(acme), first.body.acceptanceId);
    expect(now.body).toMatchObject({ state: "approved", deviceName: "Press 9 (2)" });
  });
});

test("where they are not, the same name is there twice", async () => {
  await enrol("Press 4");
  expect((await enrol("Press 4")).body).toMatchObject({ state: "approved" });
  expect(await devices()).toHaveLength(2);
});

test.each([
  ["German, as it was written in", { email: "maria@example.com", language: "de" }, "de"],
  ["English, which an e-mail is in otherwise", { email: "maria@example.com" }, "en"],
  ["German, although nobody was written to", { language: "de" }, "de"],
  ["none, where nobody was written to: the device speaks its own", {}, null],
])("the language of an invitation is %s", async (_, more, language) => {
  const sent = await acme.invite(more);
  expect((await device.lookup(token, { token: sent.token })).body.language).toBe(language);
  const { body } = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
  expect(body.language).toBe(language);
});

describe("the organization's naming template", () => {
  test("is told with the invitation", async () => {
    expect((await device.lookup(token, await reference())).body.nameTemplate).toBeNull();
    expect((await set({ nameTemplate: "{model}-{serial}" })).status).toBe(200);
    expect((await device.lookup(token, await reference())).body.nameTemplate).toBe(
      "{model}-{serial}",
    );
    await set({ name: `${acme.organization.name} 2` });
    expect((await device.lookup(token, await reference())).body.nameTemplate).not.toBeNull();
    await set({ nameTemplate: null });
    expect((await device.lookup(token, await reference())).body.nameTemplate).toBeNull();
  });

  test.each([
    ["{site}", "organization.template_invalid"],
    ["Press", "organization.template_invalid"],
    ["x".repeat(1_001), "request.invalid"],
    [7, "request.invalid"],
  ])(
    "%j is refused when it is set and when an organization is made",
    async (nameTemplate, code) => {
      const made = await service.adminRequest("POST", "organizations", { name: "X", nameTemplate });
      for (const reply of [await set({ nameTemplate }), made]) {
        expect([reply.status, reply.body.code]).toEqual([422, code]);
      }
    },
  );
});

test("a numbered name is a device name, whatever the stem", () => {
  const stem = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }),
    fc.string({ unit: fc.constantFrom("a", " ", "\u0301", "👩", "か"), minLength: 1 }),
  );
  fc.assert(
    fc.property(stem, fc.integer({ min: 2, max: 9_999 }), (text, number) => {
      const parsed = parseDeviceName(text);
      if (!parsed.ok) return;
      const name = withNumber(parsed.name, number);
      expect(parseDeviceName(name)).toEqual({ ok: true, name });
      expect(name.endsWith(` (${number})`)).toBe(true);
    }),
  );
});
