import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { credentialText, prepareMachine } from "./rig.ts";

let service: ReferenceService;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
});
afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

async function enrolled(): Promise<{ machine: AgentMachine; acme: InvitingOrganization }> {
  const acme = await createInvitingOrganization(service);
  const machine = await prepareMachine(service, acme);
  machines.push(machine);
  const sent = await acme.invite();
  expect((await machine.latchkey(["accept"], sent.landingLink)).code).toBe(0);
  return { machine, acme };
}

async function devicesOf({ organization }: InvitingOrganization): Promise<{ state: string }[]> {
  const reply = await service.adminRequest("GET", `organizations/${organization.id}/devices`);
  return reply.body.devices;
}

const leftIn = (machine: AgentMachine, ...folder: string[]) =>
  readdirSync(join(machine.stateDirectory, ...folder));

test("a device leaves: the service knows, the machine forgets, and can be enrolled anew", async () => {
  const { machine, acme } = await enrolled();
  const left = await machine.latchkey(["unenrol", "--json"]);
  expect(left).toMatchObject({ code: 0, stderr: "" });
  expect(left.json()).toMatchObject({
    ok: true,
    origin: service.origin,
    organization: acme.organization,
    service: "told",
    serviceCode: null,
  });
  const states = Object.fromEntries(
    left.json().wiped.map(({ what, state }: Record<string, string>) => [what, state]),
  );
  expect(states).toEqual({
    device_key: "removed",
    next_key: "absent",
    application_credential: "removed",
    rotation: "absent",
    journal: "absent",
    waiting: "absent",
    enrolment: "removed",
    copies: "absent",
  });
  expect(await devicesOf(acme)).toMatchObject([{ state: "left" }]);
  expect([leftIn(machine, "credentials"), leftIn(machine, "changes")]).toEqual([[], []]);
  const status = await machine.latchkey(["status", "--json"]);
  expect(status.code).toBe(8);
  expect(status.json()).toMatchObject({ enrolments: [], waiting: [] });

  await machine.latchkey(["credentials", "set"], credentialText(acme));
  const again = await machine.latchkey(["accept", "--json"], (await acme.invite()).landingLink);
  expect(again).toMatchObject({ code: 0 });
  expect(again.json()).toMatchObject({ outcome: "approved", created: true });
});
