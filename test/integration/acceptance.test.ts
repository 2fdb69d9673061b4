import { afterAll, beforeAll, expect, test } from "vitest";
import { createDeviceSimulator } from "../service/deviceSimulator.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  businessOf,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
  rowsOf,
  stateOf,
} from "./rig.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service, { name: "Acme Printing" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

async function newMachine(organization = acme): Promise<AgentMachine> {
  const machine = await prepareMachine(service, organization);
  machines.push(machine);
  return machine;
}

test("looking changes nothing, a thousand times through the API and twenty by command", async () => {
  const machine = await newMachine();
  const sent = await acme.invite();
  const simulator = await createDeviceSimulator(service.origin);
  const token = await simulator.applicationToken(acme);
  await expectNothingChanged(service, machine, async () => {
    for (let round = 0; round < 50; round += 1) {
      const replies = await Promise.all(
        Array.from({ length: 20 }, () => simulator.lookup(token, { token: sent.token })),
      );
      for (const { status } of replies) expect(status).toBe(200);
    }
    for (let round = 0; round < 5; round += 1) {
      const looks = await Promise.all(
        Array.from({ length: 4 }, () => machine.latchkey(["inspect"], sent.landingLink)),
      );
      for (const look of looks) expect(look).toMatchObject({ code: 0, stderr: "" });
    }
  });
});

test("the card says everything that acceptance means, to people and to scripts", async () => {
  const machine = await newMachine();
  const sent = await acme.invite({
    recipientName: "Rita Recipient",
    message: "The new press\nin hall 2 \u202eevil\u202c \u001b[31mred",
    deviceName: "Press line 4",
  });
  const [text, json] = await Promise.all([
    machine.latchkey(["inspect"], sent.landingLink),
    machine.latchkey(["inspect", "--json"], sent.landingLink),
  ]);
  for (const shown of [
    "Acme Printing",
    "Presses",
    "Ida Inviter",
    "Rita Recipient",
    "The new press in hall 2",
    "Press line 4",
    "Press control",
    service.origin,
    "at once",
    "this machine becomes a device",
  ]) {
    expect(text.stdout).toContain(shown);
  }
  // What would repaint the terminal or reverse what is read has become visible.
  for (const character of ["\u202e", "\u202c", "\u001b"]) {
    expect(text.stdout).not.toContain(character);
  }
  expect(json.json()).toMatchObject({
    version: 1,
    ok: true,
    invitation: {
      id: sent.invitation.id,
      state: "pending",
      effect: "create",
      service: service.origin,
    },
  });
  for (const { stdout } of [text, json]) expect(stdout).not.toContain(sent.token);
});

test("accepting makes one device; accepting again gives the same answer and changes nothing", async () => {
  const machine = await newMachine();
  const sent = await acme.invite({ deviceName: "Proposed" });
  const args = ["accept", "--json", "--name", "  Press   line 4 "];
  const first = await machine.latchkey(args, sent.landingLink);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  const { device } = first.json();
  expect(first.json()).toMatchObject({ outcome: "approved", created: true });
  expect(device).toMatchObject({
    name: "Press line 4",
    state: "active",
    groups: [acme.group],
    licences: acme.licences,
    organization: acme.organization,
  });
  const rows = (): unknown =>
    rowsOf(
      service,
      `SELECT name, state FROM device_clients WHERE device_id = '${device.deviceId}'`,
    );
  expect(rows()).toEqual([{ name: "Press line 4", state: "active" }]);

  const state = stateOf(machine);
  const again = await Promise.all([
    machine.latchkey(["accept", "--json"], sent.landingLink),
    machine.latchkey(["accept", "--json", "--name", "Another"], sent.accessCode),
    machine.latchkey(["accept", "--json"], sent.appLink),
  ]);
  for (const reply of again) expect(reply.json()).toEqual(first.json());
  expect(rows()).toEqual([{ name: "Press line 4", state: "active" }]);
  expect(stateOf(machine)).toEqual(state);

  const status = (await machine.latchkey(["status", "--json"])).json();
  expect(status).toMatchObject({ enrolments: [{ device, problem: null }], waiting: [] });
});

test("an access code accepts at the default service, as it is read aloud", async () => {
  const machine = await newMachine();
  const { accessCode } = await acme.invite();
  const spoken = accessCode.toLowerCase().replaceAll("-", " ").replaceAll("1", "l");
  const reply = await machine.latchkey(["accept", "--json", spoken]);
  expect(reply.json()).toMatchObject({ outcome: "approved", service: service.origin });
});

test("six processes that accept one invitation on one machine make one device", async () => {
  const machine = await newMachine();
  const sent = await acme.invite();
  await machine.latchkey(["inspect"], sent.landingLink);
  const replies = await Promise.all(
    Array.from({ length: 6 }, () => machine.latchkey(["accept", "--json"], sent.landingLink)),
  );
  const acceptances = rowsOf(
    service,
    `SELECT client_id FROM acceptances WHERE invitation_id = '${sent.invitation.id}'`,
  );
  expect(acceptances).toHaveLength(1);
  const winners = replies.filter(({ code }) => code === 0);
  for (const winner of winners) {
    expect(winner.json().device.clientId).toBe(acceptances[0]?.["client_id"]);
  }
  expect(winners.length).toBeGreaterThan(0);
});

test("an invitation that was accepted on one machine is refused on another", async () => {
  const [first, second] = await Promise.all([newMachine(), newMachine()]);
  const sent = await acme.invite();
  expect((await first.latchkey(["accept"], sent.landingLink)).code).toBe(0);
  await expectNothingChanged(service, second, async () => {
    const args = ["accept"];
    await expectFailure({
      machine: second,
      args,
      input: sent.landingLink,
      code: "invitation.used",
    });
  });
});

test("of two machines that accept at the same moment one gets in", async () => {
  const [first, second] = await Promise.all([newMachine(), newMachine()]);
  const sent = await acme.invite();
  const replies = await Promise.all(
    [first, second].map((machine) => machine.latchkey(["accept", "--json"], sent.landingLink)),
  );
  expect(replies.map(({ code }) => code).toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 7]);
  const loser = replies.find(({ code }) => code === 7)?.json();
  expect(["invitation.used", "invitation.bound_elsewhere"]).toContain(loser.error.code);
});

test("declining tells the inviter why and is final", async () => {
  const machine = await newMachine();
  const sent = await acme.invite();
  const before = stateOf(machine);
  const declined = await machine.latchkey(
    ["decline", "--json", "--reason", " wrong\n press "],
    sent.landingLink,
  );
  expect(declined).toMatchObject({ code: 0, stderr: "" });
  expect(declined.json()).toMatchObject({ ok: true, outcome: "declined" });
  const { body } = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
  expect(body).toMatchObject({ state: "declined", declineReason: "wrong press", acceptance: null });
  expect({ ...stateOf(machine), "/history.json": "" }).toEqual({ ...before, "/history.json": "" });
  const after = businessOf(service);
  for (const args of [["accept"], ["inspect"], ["decline"]]) {
    await expectFailure({ machine, args, input: sent.landingLink, code: "invitation.declined" });
  }
  expect(businessOf(service)).toEqual(after);
});

test("what this machine has accepted it cannot decline any more, and is told so", async () => {
  const machine = await newMachine();
  const sent = await acme.invite();
  await machine.latchkey(["accept"], sent.landingLink);
  await expectNothingChanged(service, machine, () =>
    expectFailure({
      machine,
      args: ["decline"],
      input: sent.landingLink,
      code: "invitation.used",
      detail: /by this very machine/,
    }),
  );
});
