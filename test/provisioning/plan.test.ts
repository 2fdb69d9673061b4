import { describe, expect, test } from "vitest";
import {
  compareStandings,
  planNext,
  type Desired,
  type Observed,
  type Standing,
  type Step,
} from "../../main/provisioning/plan.ts";

const acme = { id: "o1", name: "Acme" };
const presses = { id: "g1", name: "Presses" };
const lobby = { id: "g2", name: "Lobby" };

const desired: Desired = {
  hasCredential: false,
  hasInvitation: true,
  organization: null,
  group: null,
  name: "Press 4",
  waits: false,
  refreshes: false,
};
const none: Standing = { kind: "none" };
const waiting: Standing = { kind: "waiting", organization: acme, group: presses, name: "Press 4" };
const device = {
  kind: "device",
  clientId: "c1",
  name: "Press 4",
  organization: acme,
  groups: [presses],
  joining: null,
} as const satisfies Standing;
const fresh: Observed = {
  isCredentialStored: false,
  invitation: { kind: "unasked" },
  standing: none,
  isAsked: false,
  hasWaited: false,
};
const settled = { ...fresh, invitation: { kind: "settled" } } as const;
const open = { kind: "open", organization: acme, group: presses } as const;
const dead = { kind: "dead", code: "invitation.expired" } as const;

describe("plans the next step", () => {
  test.each<[string, Partial<Desired>, Observed, Step]>([
    ["a credential first", { hasCredential: true }, fresh, { kind: "storeCredential" }],
    ["then the invitation", {}, fresh, { kind: "lookUp" }],
    ["accepts what is open", {}, { ...fresh, invitation: open }, { kind: "accept" }],
    [
      "accepts what is open by name and id",
      { organization: "Acme", group: "g1" },
      { ...fresh, invitation: open },
      { kind: "accept" },
    ],
    [
      "never for another organization",
      { organization: "Other" },
      { ...fresh, invitation: open },
      { kind: "refuse", obstacle: { kind: "other_organization", found: acme } },
    ],
    [
      "never for another group",
      { group: "Lobby" },
      { ...fresh, invitation: open, standing: device },
      { kind: "refuse", obstacle: { kind: "other_group", found: [presses] } },
    ],
    [
      "a dead invitation is the end for who is nothing yet",
      {},
      { ...fresh, invitation: dead },
      { kind: "refuse", obstacle: { kind: "dead", code: "invitation.expired" } },
    ],
    [
      "and nothing to a device",
      {},
      { ...fresh, invitation: dead, standing: device },
      { kind: "done" },
    ],
    [
      "nothing leads anywhere without an invitation",
      { hasInvitation: false },
      fresh,
      { kind: "refuse", obstacle: { kind: "not_enrolled" } },
    ],
    ["asks once who waits", {}, { ...settled, standing: waiting }, { kind: "askDecision" }],
    ["and then leaves it", {}, { ...settled, standing: waiting, isAsked: true }, { kind: "done" }],
    [
      "or waits",
      { waits: true },
      { ...settled, standing: waiting, isAsked: true },
      { kind: "awaitDecision" },
    ],
    [
      "but once",
      { waits: true },
      { ...settled, standing: waiting, isAsked: true, hasWaited: true },
      { kind: "done" },
    ],
    [
      "a device may wait for a group",
      { waits: true, group: "Lobby" },
      { ...settled, standing: { ...device, joining: lobby } },
      { kind: "awaitDecision" },
    ],
    ["does nothing for a device as wanted", {}, { ...settled, standing: device }, { kind: "done" }],
    [
      "asks the service where told to",
      { refreshes: true },
      { ...settled, standing: device },
      { kind: "readDevice" },
    ],
    [
      "gives another name",
      { name: "Press 5" },
      { ...settled, standing: device },
      { kind: "rename", name: "Press 5" },
    ],
    [
      "leaves the name to others",
      { name: null },
      { ...settled, standing: device },
      { kind: "done" },
    ],
    [
      "says that no way leads into a group",
      { group: "Lobby" },
      { ...settled, standing: device },
      { kind: "refuse", obstacle: { kind: "other_group", found: [presses] } },
    ],
  ])("%s", (_name, more, observed, step) => {
    expect(planNext({ ...desired, ...more }, observed)).toEqual(step);
  });
});

test.each<[Standing, Standing, readonly string[]]>([
  [none, device, ["enrolment: null -> Acme", "group: null -> Presses", "name: null -> Press 4"]],
  [waiting, device, ["enrolment: Acme (waiting for approval) -> Acme"]],
  [device, device, []],
  [device, { ...device, name: "Press 5" }, ["name: Press 4 -> Press 5"]],
  [device, { ...device, groups: [presses, lobby] }, ["group: null -> Lobby"]],
  [device, { ...device, groups: null }, []],
  [none, none, []],
])("tells what is another (%#)", (before, after, changes) => {
  const told = compareStandings(before, after).map(
    ({ what, from, to }) => `${what}: ${from} -> ${to}`,
  );
  expect(told).toEqual(changes);
});
