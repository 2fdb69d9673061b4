import { cpSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  canChangeHardware,
  createHardware,
  type Hardware,
  type HardwareTraits,
} from "../support/hardware.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import { expectFailure, prepareMachine } from "./rig.ts";

const ORIGINAL = {
  uuid: "4c4c4544-0042-3510-8057-b7c04f4d3632",
  serial: "7B5WM62",
  mac: "f4:8e:38:a1:02:3c",
  disk: "S4EWNX0M104733",
} as const satisfies HardwareTraits;
const ANOTHER_BOARD = {
  uuid: "9a1f7c00-11de-4f21-9b0a-52540012ab34",
  serial: "2QX9P13",
  mac: "3c:ec:ef:10:aa:01",
} as const satisfies HardwareTraits;
const ANOTHER_DISK = "PHYG9411018F";

let service: ReferenceService;
let organization: InvitingOrganization;
let organizations = 0;
const machines: AgentMachine[] = [];
const built: Hardware[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--poll-interval", "1"] });
});
// The hardware is the same in every story: an organization of its own knows it from no other.
beforeEach(async () => {
  organizations += 1;
  organization = await createInvitingOrganization(service, { name: `Acme ${organizations}` });
});
afterAll(async () => {
  for (const thing of [...machines, ...built]) thing.remove();
  await service?.stop();
});

async function newMachine(traits: HardwareTraits, machineId: string): Promise<AgentMachine> {
  const hardware = createHardware(traits);
  built.push(hardware);
  const machine = await prepareMachine(service, organization, { hardware, machineId });
  machines.push(machine);
  return machine;
}

let ids = 0;
const newId = (): string => (ids += 1).toString(16).padStart(32, "a");

interface Enrolled {
  readonly machine: AgentMachine;
  readonly machineId: string;
  readonly clientId: string;
}

async function enrol(name: string): Promise<Enrolled> {
  const machineId = newId();
  const machine = await newMachine(ORIGINAL, machineId);
  const sent = await organization.invite({ deviceName: name });
  const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
  expect([accepted.code, accepted.stderr]).toEqual([0, ""]);
  return { machine, machineId, clientId: accepted.json().device.clientId };
}

/** The disk of one machine, with all its files, in another one. */
function copyDisk(from: AgentMachine, to: AgentMachine): void {
  cpSync(from.stateDirectory, to.stateDirectory, { recursive: true, force: true });
}

async function approve(sent: SentInvitation): Promise<void> {
  const path = `invitations/${sent.invitation.id}/approve`;
  expect((await service.adminRequest("POST", path, {})).status).toBe(200);
}

/** A new invitation, accepted and held for the reason; what the administrator decides is waited for. */
async function enrolAgain(
  machine: AgentMachine,
  reason: string,
): Promise<{ readonly clientId: string; readonly name: string }> {
  const sent = await organization.invite({ deviceName: "Another name" });
  const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
  expect([accepted.code, accepted.json().reason]).toEqual([20, reason]);
  await approve(sent);
  const waited = await machine.latchkey(["wait", "--json"]);
  expect(waited.code).toBe(0);
  return waited.json().device;
}

/** Nothing is done as the device that the record speaks of. */
async function expectRefused(machine: AgentMachine, code: "machine.changed"): Promise<void> {
  const status = await machine.latchkey(["status", "--json"]);
  expect([status.code, status.json().enrolments[0].problem]).toEqual([8, code]);
  await expectFailure({ machine, args: ["rename", "Mine"], code });
}

describe.skipIf(!canChangeHardware())("a machine that was enrolled", () => {
  test("is itself with another network card, and on a new disk with its backup", async () => {
    const before = await enrol("Press line 1");
    for (const change of [{ mac: ANOTHER_BOARD.mac }, { disk: ANOTHER_DISK }]) {
      const after = await newMachine({ ...ORIGINAL, ...change }, before.machineId);
      copyDisk(before.machine, after);
      expect((await after.latchkey(["status"])).code).toBe(0);
    }
  });

  test.each([
    {
      story: "a copy of its disk in another machine",
      traits: { ...ANOTHER_BOARD, disk: ANOTHER_DISK },
      sameId: true,
      code: "machine.cloned",
      reason: "cloned",
      keepsPlace: false,
    },
    {
      story: "its disk in another machine",
      traits: { ...ANOTHER_BOARD, disk: ORIGINAL.disk },
      sameId: true,
      code: "machine.disk_moved",
      reason: "hardware_changed",
      keepsPlace: false,
    },
    {
      story: "another board in its place",
      traits: { ...ORIGINAL, uuid: ANOTHER_BOARD.uuid, mac: ANOTHER_BOARD.mac },
      sameId: true,
      code: "machine.board_replaced",
      reason: "hardware_changed",
      keepsPlace: true,
    },
    {
      story: "installed anew, its state kept",
      traits: ORIGINAL,
      sameId: false,
      code: "machine.reinstalled",
      reason: "reinstalled",
      keepsPlace: true,
    },
  ])("$story: $code, and $reason to the administrator", async (row) => {
    const before = await enrol("Press line 1");
    const after = await newMachine(row.traits, row.sameId ? before.machineId : newId());
    copyDisk(before.machine, after);
    await expectRefused(after, row.code as "machine.changed");
    const device = await enrolAgain(after, row.reason);
    expect(device.clientId === before.clientId).toBe(row.keepsPlace);
    expect(device.name).toBe(row.keepsPlace ? "Press line 1" : "Another name");
    // The original goes on being what it was, unless its place was given to the repaired one.
    const original = await before.machine.latchkey(["status", "--json"]);
    expect(original.code === 0).toBe(!row.keepsPlace);
  });

  test("installed anew with nothing kept gets its place and name back once approved", async () => {
    const before = await enrol("Press line 7");
    const after = await newMachine(ORIGINAL, newId());
    const device = await enrolAgain(after, "reinstalled");
    expect(device).toMatchObject({ clientId: before.clientId, name: "Press line 7" });
    const refused = await before.machine.latchkey(["status", "--json"]);
    expect(refused.json().enrolments[0].problem).toBe("device.refused");
  });
});
