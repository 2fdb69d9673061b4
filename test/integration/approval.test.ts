import { toComparisonCode } from "../../protocol/comparisonCode.ts";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentMachine, AgentMachineOptions, CommandResult } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import {
  changeDatabase,
  credentialText,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
  rowsOf,
  stateOf,
} from "./rig.ts";

let service: ReferenceService;
let careful: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--poll-interval", "1"] });
  careful = await createInvitingOrganization(service, { name: "Careful Co", approval: "manual" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

async function newMachine(
  organization = careful,
  options: Partial<AgentMachineOptions> = {},
): Promise<AgentMachine> {
  const machine = await prepareMachine(service, organization, options);
  machines.push(machine);
  return machine;
}

/** A machine that has accepted and waits. */
async function waitingMachine(): Promise<{ machine: AgentMachine; sent: SentInvitation }> {
  const machine = await newMachine();
  const sent = await careful.invite({ deviceName: "Press line 4" });
  const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
  expect(accepted).toMatchObject({ code: 20, stderr: "" });
  expect(accepted.json()).toMatchObject({
    ok: true,
    outcome: "waiting",
    reason: "manual_approval",
    deviceName: "Press line 4",
    organization: careful.organization,
    group: careful.group,
  });
  return { machine, sent };
}

async function decide(
  sent: SentInvitation,
  action: "approve" | "deny",
  body: { readonly enrolAs?: "new" | "reclaim" } = {},
): Promise<void> {
  const path = `invitations/${sent.invitation.id}/${action}`;
  expect((await service.adminRequest("POST", path, body)).status).toBe(200);
}

/** Starts `latchkey wait` and decides only once it has asked at least once. */
async function waitFor(machine: AgentMachine, act: () => Promise<void>): Promise<CommandResult> {
  const polls = (): number => service.log().split("acceptances").length;
  const before = polls();
  const waiting = machine.latchkey(["wait", "--json", "--timeout", "60"]);
  await expect.poll(polls, { timeout: 30_000 }).toBeGreaterThan(before);
  await act();
  return waiting;
}

test("waiting is told by accept, status and wait, and lasts as long as nobody decides", async () => {
  const { machine, sent } = await waitingMachine();
  const state = stateOf(machine);
  const text = await machine.latchkey(["accept"], sent.landingLink);
  expect(text.code).toBe(20);
  expect(text.stdout).toContain("an administrator of Careful Co has to approve");
  // Both sides work it out of the key for themselves, and people compare it.
  const [key] = rowsOf(service, "SELECT key_thumbprint FROM acceptances");
  const comparisonCode = toComparisonCode(String(key?.["key_thumbprint"]));
  expect(text.stdout).toContain(comparisonCode);
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(20);
  expect(status.json()).toMatchObject({
    enrolments: [],
    waiting: [
      { deviceName: "Press line 4", reason: "manual_approval", comparisonCode, problem: null },
    ],
  });
  await expectFailure({ machine, args: ["wait", "--timeout", "5"], code: "approval.pending" });
  await expectFailure({ machine, args: ["rename", "Other"], code: "device.not_enrolled" });
  expect(stateOf(machine)).toEqual(state);
  expect(rowsOf(service, "SELECT client_id FROM device_clients")).toEqual([]);
});

test("once it is approved, whoever waits becomes the device", async () => {
  const { machine, sent } = await waitingMachine();
  const waited = await waitFor(machine, () => decide(sent, "approve"));
  expect(waited).toMatchObject({ code: 0, stderr: "" });
  expect(waited.json()).toMatchObject({
    outcome: "approved",
    created: true,
    device: { name: "Press line 4", state: "active", licences: careful.licences },
  });
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(0);
  expect(status.json()).toMatchObject({ waiting: [], enrolments: [{ problem: null }] });
});

test("status notices an approval by itself", async () => {
  const { machine, sent } = await waitingMachine();
  await decide(sent, "approve");
  const offline = await machine.latchkey(["status", "--offline", "--json"]);
  expect(offline).toMatchObject({ code: 20 });
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(0);
  expect(status.json()).toMatchObject({
    waiting: [],
    enrolments: [{ deviceName: "Press line 4", problem: null }],
  });
});

test("once it is denied, whoever waits is told and the machine is nothing again", async () => {
  const { machine, sent } = await waitingMachine();
  const waited = await waitFor(machine, () => decide(sent, "deny"));
  expect(waited.code).toBe(7);
  expect(waited.json()).toMatchObject({ ok: false, error: { code: "invitation.rejected" } });
  expect((await machine.latchkey(["status", "--json"])).json()).toMatchObject({
    enrolments: [],
    waiting: [],
  });
  await expectFailure({ machine, args: ["wait"], code: "device.not_enrolled" });
  // Somebody may be invited anew after a no.
  const again = await service.adminRequest("POST", `invitations/${sent.invitation.id}/resend`, {});
  expect((await machine.latchkey(["accept"], again.body.landingLink)).code).toBe(20);
});

test("a wait that nobody ends in time is over, and the machine is nothing again", async () => {
  const { machine, sent } = await waitingMachine();
  const waited = await waitFor(machine, () => {
    changeDatabase(
      service,
      "UPDATE acceptances SET accepted_at = 1 WHERE invitation_id = ?",
      sent.invitation.id,
    );
    return Promise.resolve();
  });
  expect(waited.code).toBe(7);
  expect(waited.json()).toMatchObject({ ok: false, error: { code: "acceptance.expired" } });
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(8);
  expect(status.json()).toMatchObject({ enrolments: [], waiting: [] });
});

test("a service that wants to be asked seldom is asked seldom, by whoever asks", async () => {
  const slow = await startReferenceService({ args: ["--poll-interval", "60"] });
  try {
    const organization = await createInvitingOrganization(slow, { approval: "manual" });
    const machine = await prepareMachine(slow, organization);
    machines.push(machine);
    const sent = await organization.invite();
    expect((await machine.latchkey(["accept"], sent.landingLink)).code).toBe(20);
    // The first one is told; those after it come too soon, and know as much as before.
    for (const _ of [1, 2, 3]) {
      const status = await machine.latchkey(["status", "--json"]);
      expect(status).toMatchObject({ code: 20, stderr: "" });
      expect(status.json()).toMatchObject({ waiting: [{ problem: null }] });
    }
    await expectFailure({ machine, args: ["wait", "--timeout", "6"], code: "approval.pending" });
    // Both commands of that, for people and for scripts, asked once.
    const polls = [...slow.log().matchAll(/acceptances\/:id","status":(\d+)/g)];
    expect(polls.map(([, status]) => status)).toEqual(["200", "429", "429", "429", "429"]);
  } finally {
    await slow.stop();
  }
});

test.each<"new" | "reclaim">(["new", "reclaim"])(
  "a machine that lost its key is known, and somebody has to look at it: %s",
  async (enrolAs) => {
    const quick = await createInvitingOrganization(service, { name: `Quick ${enrolAs}` });
    const machine = await newMachine(quick);
    await machine.latchkey(["accept"], (await quick.invite({ deviceName: "Old" })).landingLink);
    const { enrolments } = (await machine.latchkey(["status", "--json"])).json();
    // The disk was wiped; the machine id is the same.
    rmSync(machine.stateDirectory, { recursive: true });
    await machine.latchkey(["credentials", "set"], credentialText(quick));
    const sent = await quick.invite({ deviceName: "New" });
    const card = (await machine.latchkey(["inspect", "--json"], sent.landingLink)).json();
    expect(card.invitation).toMatchObject({ approval: "manual", effect: "create" });
    const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
    expect(accepted.code).toBe(20);
    expect(accepted.json()).toMatchObject({ outcome: "waiting" });
    // Whether its hardware speaks for it, too, depends on what this test runs on.
    const { reason } = accepted.json();
    expect(["known_device_new_key", "reinstalled"]).toContain(reason);
    const text = await machine.latchkey(["accept"], sent.landingLink);
    if (reason === "known_device_new_key") {
      expect(text.stdout).toContain("knows this machine under another key");
    }
    expect(
      rowsOf(
        service,
        `SELECT name FROM device_clients WHERE organization_id = '${quick.organization.id}'`,
      ),
    ).toEqual([{ name: "Old" }]);
    await decide(sent, "approve", { enrolAs });
    const renewed = (await machine.latchkey(["wait", "--json"])).json();
    const [before] = enrolments;
    expect(renewed.device.deviceId).toBe(before.device.deviceId);
    expect(renewed.created).toBe(enrolAs === "new");
    expect(renewed.device.name).toBe(enrolAs === "new" ? "New" : "Old");
    expect(renewed.device.clientId === before.clientId).toBe(enrolAs === "reclaim");
  },
);

test("whoever waits survives a service that is away for a while", async () => {
  const dataDirectory = join(machines[0]?.directory ?? "", "restarted");
  const first = await startReferenceService({ dataDirectory, args: ["--poll-interval", "1"] });
  const { port } = first;
  const organization = await createInvitingOrganization(first, { approval: "manual" });
  const machine = await prepareMachine(first, organization);
  machines.push(machine);
  const sent = await organization.invite();
  expect((await machine.latchkey(["accept"], sent.landingLink)).code).toBe(20);
  await first.kill();
  await expectFailure({
    machine,
    args: ["wait", "--timeout", "4"],
    code: "service.unreachable",
  });
  const waiting = machine.latchkey(["wait", "--json", "--timeout", "60"]);
  const second = await startReferenceService({
    dataDirectory,
    port,
    args: ["--poll-interval", "1"],
  });
  const path = `invitations/${sent.invitation.id}/approve`;
  expect((await second.adminRequest("POST", path, {})).status).toBe(200);
  expect(await waiting).toMatchObject({ code: 0, stderr: "" });
  expect((await machine.latchkey(["status"])).code).toBe(0);
  await second.stop();
});

test("a machine that is nothing has nothing to wait for", async () => {
  const machine = await newMachine();
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: ["wait"], code: "device.not_enrolled" }),
  );
});
