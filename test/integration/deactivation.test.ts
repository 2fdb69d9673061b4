import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { credentialText, expectFailure, expectNothingChanged, prepareMachine } from "./rig.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--poll-interval", "1"] });
  acme = await createInvitingOrganization(service, { name: "Acme" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

interface Enrolled {
  readonly machine: AgentMachine;
  readonly setState: (action: "activate" | "deactivate") => Promise<void>;
}

async function deviceOfAcme(): Promise<Enrolled> {
  const machine = await prepareMachine(service, acme);
  machines.push(machine);
  const sent = await acme.invite({ deviceName: "Press line 4" });
  const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  const { clientId } = accepted.json().device;
  return {
    machine,
    setState: async (action) => {
      const path = `devices/${clientId}/${action}`;
      expect((await service.adminRequest("POST", path, {})).status).toBe(200);
    },
  };
}

test("status, wait and rename tell a deactivated device so, and nothing of it is lost", async () => {
  const { machine, setState } = await deviceOfAcme();
  await setState("deactivate");
  await expectNothingChanged(service, machine, async () => {
    const status = await machine.latchkey(["status", "--json"]);
    expect(status).toMatchObject({ code: 8, stderr: "" });
    expect(status.json()).toMatchObject({
      enrolments: [{ deviceName: "Press line 4", device: null, problem: "device.deactivated" }],
    });
    const text = await machine.latchkey(["status"]);
    expect(text.code).toBe(8);
    expect(text.stdout).toContain("Press line 4");
    expect(text.stdout).toContain("This device is deactivated (device.deactivated).");
    expect(text.stdout).toContain("activate it again");
    // At once, and not at the end of the time it may take.
    await expectFailure({
      machine,
      args: ["wait", "--timeout", "60"],
      code: "device.deactivated",
    });
    await expectFailure({ machine, args: ["rename", "Other"], code: "device.deactivated" });
  });
  await setState("activate");
  const again = await machine.latchkey(["status", "--json"]);
  expect(again.code).toBe(0);
  expect(again.json()).toMatchObject({
    enrolments: [{ deviceName: "Press line 4", device: { state: "active" }, problem: null }],
  });
  expect((await machine.latchkey(["wait", "--json"])).json()).toMatchObject({
    outcome: "approved",
    device: { name: "Press line 4" },
  });
});

test("a deactivated device may still become one of another organization", async () => {
  const { machine, setState } = await deviceOfAcme();
  await setState("deactivate");
  const bolt = await createInvitingOrganization(service, { name: "Bolt" });
  await machine.latchkey(["credentials", "set"], credentialText(bolt));
  const accepted = await machine.latchkey(
    ["accept", "--json"],
    (await bolt.invite({ deviceName: "Cutter" })).landingLink,
  );
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(8);
  expect(status.json().enrolments).toMatchObject([
    { organization: { name: "Acme" }, problem: "device.deactivated" },
    { organization: { name: "Bolt" }, problem: null },
  ]);
});
