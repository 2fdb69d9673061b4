import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import {
  credentialText,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
  rowsOf,
  stateOf,
} from "./rig.ts";

let service: ReferenceService;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
});
afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

async function enrolled(
  acme?: InvitingOrganization,
): Promise<{ machine: AgentMachine; acme: InvitingOrganization }> {
  const organization = acme ?? (await createInvitingOrganization(service));
  const machine = await prepareMachine(service, organization);
  machines.push(machine);
  const accepted = await machine.latchkey(
    ["accept", "--json"],
    (await organization.invite()).landingLink,
  );
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  return { machine, acme: organization };
}

const keysOf = (acme: InvitingOrganization) =>
  rowsOf(
    service,
    `SELECT key_thumbprint, next_key_thumbprint FROM device_clients
     WHERE organization_id = '${acme.organization.id}' AND state <> 'left'`,
  );

const changesOf = (machine: AgentMachine) => {
  const directory = join(machine.stateDirectory, "changes");
  return existsSync(directory) ? readdirSync(directory) : [];
};

test("a new key takes the place of the former one, here and at the service", async () => {
  const { machine, acme } = await enrolled();
  const [before] = keysOf(acme);
  const copy = await prepareMachine(service, acme);
  machines.push(copy);
  cpSync(machine.stateDirectory, copy.stateDirectory, { recursive: true });
  cpSync(join(machine.directory, "machine-id"), join(copy.directory, "machine-id"));
  expect((await copy.latchkey(["status"])).code).toBe(0);

  const rotated = await machine.latchkey(["rotate", "--json"]);
  expect(rotated).toMatchObject({ code: 0, stderr: "" });
  const [after] = keysOf(acme);
  expect(rotated.json()).toMatchObject({
    ok: true,
    service: service.origin,
    keyThumbprint: { before: before?.["key_thumbprint"], after: after?.["key_thumbprint"] },
    clients: [{ organization: acme.organization }],
  });
  expect(after?.["key_thumbprint"]).not.toBe(before?.["key_thumbprint"]);
  expect(after?.["next_key_thumbprint"]).toBeNull();
  expect(changesOf(machine)).toEqual([]);
  expect(await machine.latchkey(["status"])).toMatchObject({ code: 0, stderr: "" });
  expect((await machine.latchkey(["rename", "Press line 9"])).code).toBe(0);
  // The copy of the disk, made before.
  const old = await copy.latchkey(["status", "--json"]);
  expect(old.json().enrolments).toMatchObject([{ problem: "device.refused" }]);
  expect((await copy.latchkey(["rename", "Mine"])).code).toBe(8);
});

test("all organizations at the service get the new key at once", async () => {
  const { machine, acme } = await enrolled();
  const other = await createInvitingOrganization(service);
  await machine.latchkey(["credentials", "set"], credentialText(other));
  expect((await machine.latchkey(["accept"], (await other.invite()).landingLink)).code).toBe(0);
  const rotated = await machine.latchkey(["rotate"]);
  expect(rotated).toMatchObject({ code: 0, stderr: "" });
  const [[first], [second]] = [keysOf(acme), keysOf(other)];
  expect(first?.["key_thumbprint"]).toBe(second?.["key_thumbprint"]);
  for (const text of [
    acme.organization.name,
    other.organization.name,
    String(first?.["key_thumbprint"]),
  ]) {
    expect(rotated.stdout).toContain(text);
  }
  expect((await machine.latchkey(["status"])).code).toBe(0);
});

test("a rotation is refused where it would lose something, and nothing is changed", async () => {
  const { machine } = await enrolled();
  const path = `devices/${await clientIdOf(machine)}`;
  await service.adminRequest("POST", `${path}/deactivate`);
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: ["rotate"], code: "device.deactivated" }),
  );
  await service.adminRequest("POST", `${path}/activate`);
  await expectNothingChanged(service, machine, () =>
    expectFailure({
      machine,
      args: ["rotate", "--service", "https://elsewhere.example"],
      code: "usage.invalid",
      detail: /no device there/,
    }),
  );
  const careful = await createInvitingOrganization(service, {
    name: "Careful Co",
    approval: "manual",
  });
  await machine.latchkey(["credentials", "set"], credentialText(careful));
  expect((await machine.latchkey(["accept"], (await careful.invite()).landingLink)).code).toBe(20);
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: ["rotate"], code: "approval.pending", detail: /Careful Co/ }),
  );
});

test("a machine that is no device has no key to change", async () => {
  const acme = await createInvitingOrganization(service);
  const machine = await prepareMachine(service, acme);
  machines.push(machine);
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: ["rotate"], code: "device.not_enrolled" }),
  );
});

test("a service that is away leaves the key as it is", async () => {
  const away = await startReferenceService({ args: ["--no-inbox"] });
  const acme = await createInvitingOrganization(away);
  const machine = await prepareMachine(away, acme);
  machines.push(machine);
  expect((await machine.latchkey(["accept"], (await acme.invite()).landingLink)).code).toBe(0);
  await away.stop();
  const before = stateOf(machine);
  await expectFailure({ machine, args: ["rotate"], code: "service.unreachable" });
  expect(stateOf(machine)).toEqual(before);
});

async function clientIdOf(machine: AgentMachine): Promise<string> {
  return (await machine.latchkey(["status", "--json"])).json().enrolments[0].clientId;
}

describe.skipIf(process.platform !== "linux")("with a real keyring", () => {
  let keyring: PrivateSecretService;
  beforeAll(async () => {
    keyring = await startSecretService();
  });
  afterAll(() => keyring?.stop());

  test("the entry changes; a locked keyring changes nothing", async () => {
    const acme = await createInvitingOrganization(service);
    const machine = await prepareMachine(service, acme, {
      credentialStore: "os-keychain",
      environment: keyring.environment,
    });
    machines.push(machine);
    expect((await machine.latchkey(["accept"], (await acme.invite()).landingLink)).code).toBe(0);
    await keyring.lock();
    await expectNothingChanged(service, machine, () =>
      expectFailure({ machine, args: ["rotate", "--timeout", "5"], code: "credentials.locked" }),
    );
    await keyring.unlock();
    const [before] = keysOf(acme);
    expect(await machine.latchkey(["rotate"])).toMatchObject({ code: 0, stderr: "" });
    expect(keysOf(acme)).not.toEqual([before]);
    expect(await machine.latchkey(["status"])).toMatchObject({ code: 0, stderr: "" });
    // No marker is left that would call the second key lost.
    const markers = readdirSync(join(machine.stateDirectory, "markers"));
    expect(markers.filter((name) => name.startsWith("next-"))).toEqual([]);
  });
});
