import { expect, test } from "vitest";
import { compare } from "../../../bench/fleet/judgeFleet.ts";
import { planFleet } from "../../../bench/fleet/planFleet.ts";
import type { AdminDevice, AdminInvitation } from "../../../service/admin/schemas.ts";

const plan = planFleet(3, { killed: 0, duplicated: 0, clones: 0.3 }, Math.random);
const invitations = new Map(
  plan.map(({ name }) => [name, { invitationId: `inv ${name}`, accessCode: "" }]),
);

function device(name: string, more: Partial<AdminDevice> = {}): AdminDevice {
  return {
    clientId: `device ${name}`,
    name,
    deviceId: name,
    organization: { id: "org", name: "Fleet" },
    groups: [{ id: "g", name: "Kiosks" }],
    licences: [],
    createdAt: "",
    state: "active",
    evidence: { confidence: "low" },
    keyThumbprint: `key ${name}`,
    nextKeyThumbprint: null,
    leftAt: null,
    ...more,
  };
}

const devices = plan.slice(0, 3).map(({ name }) => device(name));

function kept(name: string, isClone: boolean): AdminInvitation {
  const known = { clientId: devices[0]?.clientId, name: devices[0]?.name, comparison: "cloned" };
  return {
    id: `inv ${name}`,
    state: isClone ? "waiting" : "approved",
    acceptance: {
      clientId: isClone ? null : `device ${name}`,
      waitingReason: isClone ? "cloned" : null,
      knownDevice: isClone ? known : null,
    },
  } as unknown as AdminInvitation;
}

const list = plan.map(({ name, fate }) => kept(name, fate === "clone"));
const enrolled = plan.map(({ name, fate }) => {
  const code = fate === "clone" ? 20 : 0;
  const said = { outcome: "approved", device: { clientId: `device ${name}` } };
  return { name, runs: [{ code, signal: null, ms: 1, said }], afterwards: null };
});
const fleet = { plan, invitations, enrolled };

test("a fleet in which all is well has no faults", () => {
  expect(compare(fleet, devices, list)).toEqual({ enrolled: 3, held: 1, faults: [] });
});

test.each<[string, readonly AdminDevice[], readonly AdminInvitation[], RegExp]>([
  ["a lost device", devices.slice(1), list, /^Kiosk 1 .*is no device/],
  ["a device too many", [...devices, device("Kiosk 9")], list, /^4 devices in the place of 3/],
  ["one that is there twice", [...devices, device("Kiosk 1")], list, /^Kiosk 1 .* 2 times/],
  ["a wrong name", [device("Kiosk X"), ...devices.slice(1)], list, /^Kiosk 1 .*is no device/],
  ["a shared key", devices.map((each) => ({ ...each, keyThumbprint: "one" })), list, /share a key/],
  ["a clone let in", devices, list.map((each) => ({ ...each, state: "approved" })), /^Copy of/],
])("%s is found", (_what, found, known, fault) => {
  const { faults } = compare(fleet, found, known);
  expect(faults).toContainEqual(expect.stringMatching(fault));
});

test("a device that was told another client id than it has is found", () => {
  const runs = [
    {
      code: 0,
      signal: null,
      ms: 1,
      said: { outcome: "approved", device: { clientId: "another" } },
    },
  ];
  const told = enrolled.with(1, { name: plan[1]?.name ?? "", runs, afterwards: null });
  const { faults } = compare({ ...fleet, enrolled: told }, devices, list);
  expect(faults).toEqual([expect.stringMatching(/^Kiosk 2 .*another client id/)]);
});
