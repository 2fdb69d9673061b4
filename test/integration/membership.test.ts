import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  businessOf,
  credentialText,
  expectFailure,
  prepareMachine,
  rowsOf,
  stateOf,
} from "./rig.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service, { name: "Acme", group: "Presses" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

/** A machine that is the device `name` of Acme already. */
async function deviceOfAcme(name: string): Promise<AgentMachine> {
  const machine = await prepareMachine(service, acme);
  machines.push(machine);
  const accepted = await machine.latchkey(
    ["accept", "--name", name],
    (await acme.invite()).landingLink,
  );
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  return machine;
}

async function statusOf(machine: AgentMachine) {
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.stderr).toBe("");
  return { code: status.code, ...status.json() };
}

function devicesNamed(name: string): unknown[] {
  return rowsOf(service, `SELECT client_id FROM device_clients WHERE name = '${name}'`);
}

test("a second invitation adds the device to the group, and its name stays", async () => {
  const machine = await deviceOfAcme("Press line 4");
  const licence = await service.adminRequest(
    "POST",
    `organizations/${acme.organization.id}/licences`,
    { name: "Folding" },
  );
  const group = await service.adminRequest("POST", `organizations/${acme.organization.id}/groups`, {
    name: "Folders",
    licences: [licence.body.id],
  });
  const sent = await acme.invite({ group: group.body.id, deviceName: "Proposed" });
  const card = await machine.latchkey(["inspect", "--json"], sent.landingLink);
  expect(card.json().invitation).toMatchObject({ effect: "join", group: { name: "Folders" } });
  const text = await machine.latchkey(["inspect"], sent.landingLink);
  expect(text.stdout).toContain("is a device of Acme already and joins Folders");
  const joined = await machine.latchkey(["accept", "--json", "--name", "New"], sent.landingLink);
  expect(joined.json()).toMatchObject({
    outcome: "approved",
    created: false,
    device: {
      name: "Press line 4",
      groups: [{ name: "Folders" }, { name: "Presses" }],
      licences: [{ name: "Folding" }, { name: "Press control" }],
    },
  });
  expect(devicesNamed("Press line 4")).toHaveLength(1);
  expect(devicesNamed("New")).toHaveLength(0);
  expect((await statusOf(machine)).enrolments).toHaveLength(1);
});

test("a device needs no client credential any more, a machine that is none does", async () => {
  const machine = await deviceOfAcme("Without");
  const bare = await prepareMachine(service, acme);
  machines.push(bare);
  const { landingLink } = await acme.invite();
  for (const cleared of [machine, bare]) {
    const reply = await cleared.latchkey(["credentials", "clear", "--json"]);
    expect(reply.json()).toMatchObject({ ok: true, existed: true });
    const twice = await cleared.latchkey(["credentials", "clear", "--json"]);
    expect(twice.json()).toMatchObject({ ok: true, existed: false });
  }
  await expectFailure({
    machine: bare,
    args: ["inspect"],
    input: landingLink,
    code: "credentials.absent",
  });
  expect((await machine.latchkey(["inspect"], landingLink)).code).toBe(0);
  expect((await statusOf(machine)).code).toBe(0);
});

test("renaming reaches the service and the record, and bad names reach neither", async () => {
  const machine = await deviceOfAcme("Before");
  const renamed = await machine.latchkey(["rename", "--json", "  Press   line 5 "]);
  expect(renamed.json()).toMatchObject({ ok: true, device: { name: "Press line 5" } });
  expect(devicesNamed("Press line 5")).toHaveLength(1);
  expect((await statusOf(machine)).enrolments[0].deviceName).toBe("Press line 5");
  const before = { business: businessOf(service), state: stateOf(machine) };
  for (const [name, code] of [
    ["", "name.empty"],
    ["x".repeat(65), "name.too_long"],
    ["a\u200bb", "name.forbidden_character"],
  ] as const) {
    await expectFailure({ machine, args: ["rename", name], code });
  }
  await expectFailure({
    machine,
    args: ["rename", "--organization", "Nobody", "Name"],
    code: "usage.invalid",
    detail: /--organization/,
  });
  expect({ business: businessOf(service), state: stateOf(machine) }).toEqual(before);
  // The same name again is no change either.
  expect((await machine.latchkey(["rename", "Press line 5"])).code).toBe(0);
  expect({ business: businessOf(service), state: stateOf(machine) }).toEqual(before);
});

test("a device of two organizations is two devices, told apart by name", async () => {
  const machine = await deviceOfAcme("Shared press");
  const other = await createInvitingOrganization(service, { name: "Bureau" });
  await machine.latchkey(["credentials", "set"], credentialText(other));
  const sent = await other.invite();
  const accepted = await machine.latchkey(["accept", "--json", "--name", "B"], sent.landingLink);
  expect(accepted.json()).toMatchObject({
    created: true,
    device: { organization: { name: "Bureau" } },
  });
  const status = await statusOf(machine);
  expect(status.code).toBe(0);
  expect(
    status.enrolments.map(
      ({ organization }: { organization: { name: string } }) => organization.name,
    ),
  ).toEqual(["Acme", "Bureau"]);
  await expectFailure({ machine, args: ["rename", "Which"], code: "device.ambiguous" });
  for (const organization of ["Acme", other.organization.id]) {
    const args = ["rename", "--json", "--organization", organization, `In ${organization}`];
    expect((await machine.latchkey(args)).json().device.name).toBe(`In ${organization}`);
  }
});

test("a record that moved to another machine is never used there", async () => {
  const machine = await deviceOfAcme("Original");
  const before = { business: businessOf(service), state: stateOf(machine) };
  writeFileSync(join(machine.directory, "machine-id"), `${"5".repeat(32)}\n`);
  const status = await statusOf(machine);
  expect(status.code).toBe(8);
  expect(status.enrolments[0]).toMatchObject({ device: null, problem: "machine.changed" });
  // That takes no service to find out.
  const offline = await machine.latchkey(["status", "--offline", "--json"]);
  expect(offline.code).toBe(8);
  expect(offline.json().enrolments[0]).toMatchObject({ problem: "machine.changed" });
  await expectFailure({ machine, args: ["rename", "Mine"], code: "machine.changed" });
  await expectFailure({ machine, args: ["wait"], code: "machine.changed" });
  expect({ business: businessOf(service), state: stateOf(machine) }).toEqual(before);

  // Invited as the machine it is now, it becomes a device of its own, under a key of its own.
  const sent = await acme.invite();
  const accepted = await machine.latchkey(["accept", "--json", "--name", "Copy"], sent.landingLink);
  expect(accepted.json()).toMatchObject({ outcome: "approved", created: true });
  const keys = rowsOf(
    service,
    "SELECT key_thumbprint, device_id FROM device_clients WHERE name IN ('Original', 'Copy')",
  );
  expect(new Set(keys.map((row) => row["key_thumbprint"])).size).toBe(2);
  expect(new Set(keys.map((row) => row["device_id"])).size).toBe(2);
});

test("a damaged record is set aside and reported once, with its content kept", async () => {
  const machine = await deviceOfAcme("Damaged");
  const file = join(machine.stateDirectory, "enrolment.json");
  const damaged = readFileSync(file, "utf8").slice(0, -20);
  writeFileSync(file, damaged);
  const text = await machine.latchkey(["status"]);
  expect(text.code).toBe(8);
  expect(text.stderr).toContain("(state.corrupt");
  const aside = readdirSync(machine.stateDirectory).filter((name) => name.includes(".corrupt-"));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(machine.stateDirectory, aside[0] ?? ""), "utf8")).toBe(damaged);
  expect(await machine.latchkey(["status"])).toMatchObject({ code: 8, stderr: "" });

  writeFileSync(file, "{}");
  const json = await machine.latchkey(["status", "--json"]);
  expect(json.json()).toMatchObject({
    ok: true,
    enrolments: [],
    warnings: [{ code: "state.corrupt", detail: expect.stringContaining(".corrupt-") }],
  });
  // Opening a new invitation makes it the device again that it was: the key was not lost.
  const again = await machine.latchkey(["accept", "--json"], (await acme.invite()).landingLink);
  expect(again.json()).toMatchObject({ created: false, device: { name: "Damaged" } });
});

test("a record of a newer version is set aside, told, and found again by its key", async () => {
  const machine = await deviceOfAcme("Newer");
  const file = join(machine.stateDirectory, "enrolment.json");
  const newer = readFileSync(file, "utf8").replace('"version": 1', '"version": 2');
  writeFileSync(file, newer);
  const status = await machine.latchkey(["status", "--json"]);
  expect([status.code, status.json().enrolments]).toEqual([8, []]);
  const [warning] = status.json().warnings;
  expect(warning.code).toBe("state.newer");
  expect(warning.detail).toContain("enrolment.json.newer-");
  expect(readFileSync(warning.detail, "utf8")).toBe(newer);
  // The key is still in its place: the service knows this device by it.
  const { landingLink } = await acme.invite();
  const joined = await machine.latchkey(["accept", "--json"], landingLink);
  expect(joined.json()).toMatchObject({ outcome: "approved", created: false });
});

test("without a place for the record nothing is sent", async () => {
  const machine = createAgentMachine({ services: [service.origin] });
  machines.push(machine);
  const config = JSON.parse(readFileSync(machine.configFile, "utf8"));
  writeFileSync(machine.stateDirectory, "a file where the directory should be");
  writeFileSync(
    machine.configFile,
    JSON.stringify({ ...config, stateDirectory: join(machine.stateDirectory, "x") }),
  );
  const business = businessOf(service);
  const logged = service.log();
  await expectFailure({
    machine,
    args: ["credentials", "set"],
    input: credentialText(acme),
    code: "state.unwritable",
  });
  expect(businessOf(service)).toEqual(business);
  expect(service.log()).toBe(logged);
});
