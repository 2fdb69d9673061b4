import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgentMachine, AgentMachineOptions, CommandResult } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import {
  changeDatabase,
  credentialText,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
} from "./rig.ts";
import { openTerminal, SCRIPT } from "./terminal.ts";

let service: ReferenceService;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
});
afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

interface Enrolled {
  readonly machine: AgentMachine;
  readonly acme: InvitingOrganization;
  readonly clientId: string;
}

async function enrolled(
  at: ReferenceService = service,
  options: Partial<AgentMachineOptions> = {},
): Promise<Enrolled> {
  const acme = await createInvitingOrganization(at);
  const machine = await prepareMachine(at, acme, options);
  machines.push(machine);
  const sent = await acme.invite();
  const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  return { machine, acme, clientId: accepted.json().device.clientId };
}

async function joinAnother(machine: AgentMachine): Promise<InvitingOrganization> {
  const other = await createInvitingOrganization(service);
  await machine.latchkey(["credentials", "set"], credentialText(other));
  expect((await machine.latchkey(["accept"], (await other.invite()).landingLink)).code).toBe(0);
  return other;
}

async function statesOf({ organization }: InvitingOrganization): Promise<string[]> {
  const reply = await service.adminRequest("GET", `organizations/${organization.id}/devices`);
  return reply.body.devices.map(({ state }: { state: string }) => state);
}

function listed(machine: AgentMachine, folder: string): string[] {
  const directory = join(machine.stateDirectory, folder);
  return existsSync(directory) ? readdirSync(directory) : [];
}

const statesIn = (left: CommandResult): Record<string, string> =>
  Object.fromEntries(
    left.json().wiped.map(({ what, state }: Record<string, string>) => [what, state]),
  );

/** Nothing on the machine says what it was. */
async function expectBlank(machine: AgentMachine, acme: InvitingOrganization): Promise<void> {
  expect(listed(machine, "credentials")).toEqual([]);
  expect(listed(machine, "changes")).toEqual([]);
  for (const [path, content] of machine.files()) {
    if (path.startsWith(machine.stateDirectory))
      expect(content).not.toContain(acme.organization.id);
  }
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(8);
  expect(status.json()).toMatchObject({ enrolments: [], waiting: [] });
}

describe("a device leaves", () => {
  test("the service knows, the machine forgets, and can be enrolled anew", async () => {
    const { machine, acme, clientId } = await enrolled();
    const copy = join(machine.stateDirectory, "enrolment.json.replaced-20261122T081500Z");
    writeFileSync(copy, JSON.stringify({ clientId }), { mode: 0o600 });
    const left = await machine.latchkey(["unenrol", "--json"]);
    expect(left).toMatchObject({ code: 0, stderr: "" });
    expect(left.json()).toMatchObject({
      ok: true,
      origin: service.origin,
      organization: acme.organization,
      service: "told",
      serviceCode: null,
    });
    expect(statesIn(left)).toEqual({
      device_key: "removed",
      next_key: "absent",
      application_credential: "removed",
      rotation: "absent",
      journal: "absent",
      waiting: "absent",
      enrolment: "removed",
      confirmed_service: "absent",
      copies: "removed",
    });
    expect(await statesOf(acme)).toEqual(["left"]);
    await expectBlank(machine, acme);
    await expectFailure({ machine, args: ["unenrol"], code: "device.not_enrolled" });

    await machine.latchkey(["credentials", "set"], credentialText(acme));
    const again = await machine.latchkey(["accept", "--json"], (await acme.invite()).landingLink);
    expect(again.json()).toMatchObject({ outcome: "approved", created: true });
    expect(await machine.latchkey(["status"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("text says what went, and what the service knows", async () => {
    const { machine, acme } = await enrolled();
    const left = await machine.latchkey(["unenrol", "--keep-credentials"]);
    expect(left).toMatchObject({ code: 0, stderr: "" });
    for (const text of [
      `has left ${acme.organization.name}`,
      "The service knows that this device has left",
      "Device key: removed",
      "Application credential: kept",
      "Enrolment: removed",
      "Next device key: was not there",
    ]) {
      expect(left.stdout).toContain(text);
    }
    expect((await machine.latchkey(["credentials", "status"])).code).toBe(0);
    await expectFailure({
      machine,
      args: ["unenrol"],
      code: "device.not_enrolled",
      detail: /still in .*the application credential of http/,
    });
  });

  test("of one organization, and stays in the other with the same key", async () => {
    const { machine, acme } = await enrolled();
    const other = await joinAnother(machine);
    await expectNothingChanged(service, machine, async () => {
      await expectFailure({ machine, args: ["unenrol"], code: "device.ambiguous" });
      await expectFailure({
        machine,
        args: ["unenrol", "--organization", "Nobody"],
        code: "usage.invalid",
      });
    });
    const { name } = acme.organization;
    const left = await machine.latchkey(["unenrol", "--json", "--organization", name]);
    expect(left.code).toBe(0);
    expect(statesIn(left)).toMatchObject({ device_key: "kept", application_credential: "kept" });
    expect([await statesOf(acme), await statesOf(other)]).toEqual([["left"], ["active"]]);
    const status = await machine.latchkey(["status", "--json"]);
    expect(status.json().enrolments).toMatchObject([
      { organization: other.organization, problem: null },
    ]);
    expect((await machine.latchkey(["unenrol"])).code).toBe(0);
    await expectBlank(machine, other);
  });
});

describe("whatever the service says, the machine is wiped", () => {
  test("it is away: exit code 5, and it lists the device still", async () => {
    const away = await startReferenceService({ args: ["--no-inbox"] });
    const { machine, acme } = await enrolled(away);
    await away.stop();
    const left = await machine.latchkey(["unenrol", "--json"]);
    expect(left.code).toBe(5);
    expect(left.json()).toMatchObject({
      ok: true,
      service: "unreachable",
      serviceCode: "service.unreachable",
    });
    await expectBlank(machine, acme);
  });

  test("offline it is not asked", async () => {
    const { machine, acme } = await enrolled();
    const left = await machine.latchkey(["unenrol", "--offline"]);
    expect(left).toMatchObject({ code: 0, stderr: "" });
    expect(left.stdout).toContain("was not told: it lists this device");
    expect(await statesOf(acme)).toEqual(["active"]);
    await expectBlank(machine, acme);
  });

  test("it has forgotten the device's key: success", async () => {
    const { machine, acme, clientId } = await enrolled();
    const sql = "UPDATE device_clients SET state = 'left', left_at = 1 WHERE client_id = ?";
    changeDatabase(service, sql, clientId);
    const left = await machine.latchkey(["unenrol", "--json"]);
    expect(left.code).toBe(0);
    expect(left.json()).toMatchObject({ service: "forgotten" });
    await expectBlank(machine, acme);
  });

  test("it holds the device as deactivated: an administrator has it still", async () => {
    const { machine, acme, clientId } = await enrolled();
    await service.adminRequest("POST", `devices/${clientId}/deactivate`);
    const left = await machine.latchkey(["unenrol"]);
    expect(left.code).toBe(0);
    expect(left.stdout).toContain("an administrator has it in the list");
    expect(await statesOf(acme)).toEqual(["deactivated"]);
    await expectBlank(machine, acme);
  });

  test("on another machine's record nobody signs in as that machine", async () => {
    const { machine, acme } = await enrolled();
    const copy = await prepareMachine(service, acme);
    machines.push(copy);
    cpSync(machine.stateDirectory, copy.stateDirectory, { recursive: true });
    const left = await copy.latchkey(["unenrol", "--json"]);
    expect(left.code).toBe(0);
    expect(left.json()).toMatchObject({
      service: "not_asked",
      serviceCode: expect.stringMatching(/^machine\./),
    });
    await expectBlank(copy, acme);
    expect(await statesOf(acme)).toEqual(["active"]);
    expect((await machine.latchkey(["status"])).code).toBe(0);
  });

  test("a machine that only waits says that somebody has to reject it", async () => {
    const careful = await createInvitingOrganization(service, { approval: "manual" });
    const machine = await prepareMachine(service, careful);
    machines.push(machine);
    const sent = await careful.invite();
    expect((await machine.latchkey(["accept"], sent.landingLink)).code).toBe(20);
    const left = await machine.latchkey(["unenrol"]);
    expect(left).toMatchObject({ code: 0, stderr: "" });
    expect(left.stdout).toContain("ask an administrator to reject it");
    expect(left.stdout).toContain("Waiting acceptances: removed");
    await expectBlank(machine, careful);
  });
});

describe.skipIf(!existsSync(SCRIPT) || process.platform !== "linux")("at a terminal", () => {
  test("it is asked first, and everything but a yes is a no", async () => {
    const { machine, acme } = await enrolled();
    await expectNothingChanged(service, machine, async () => {
      const terminal = openTerminal(machine, ["unenrol"]);
      await terminal.sees("Leave this organization? [y/N]");
      expect(terminal.shown()).toContain(acme.organization.name);
      terminal.types("\r");
      expect(await terminal.ended).toBe(7);
      expect(terminal.shown()).toContain("nothing was changed");
    });
    const terminal = openTerminal(machine, ["unenrol"]);
    await terminal.sees("Leave this organization? [y/N]");
    terminal.types("y\r");
    expect(await terminal.ended).toBe(0);
    await expectBlank(machine, acme);
  });
});

describe.skipIf(process.platform !== "linux")("with a real keyring", () => {
  let keyring: PrivateSecretService;
  beforeAll(async () => {
    keyring = await startSecretService();
  });
  afterAll(() => keyring?.stop());

  test("its entries and their markers go; a locked one changes nothing", async () => {
    const { environment } = keyring;
    const { machine, acme } = await enrolled(service, {
      credentialStore: "os-keychain",
      environment,
    });
    await keyring.lock();
    await expectNothingChanged(service, machine, () =>
      expectFailure({ machine, args: ["unenrol", "--timeout", "5"], code: "credentials.locked" }),
    );
    await keyring.unlock();
    const left = await machine.latchkey(["unenrol", "--json"]);
    expect(left).toMatchObject({ code: 0, stderr: "" });
    expect(statesIn(left)).toMatchObject({
      device_key: "removed",
      next_key: "absent",
      application_credential: "removed",
    });
    expect(listed(machine, "markers")).toEqual([]);
    const status = await machine.latchkey(["credentials", "status", "--json"]);
    expect(status.json()).toMatchObject({ state: "credentials.absent" });
    expect(await statesOf(acme)).toEqual(["left"]);
  });
});
