import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  changeDatabase,
  credentialText,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
  rowsOf,
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
