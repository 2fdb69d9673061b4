import type { Agent } from "../../main/agent/createAgent.ts";
import type { ServiceOrigin } from "../../main/core/serviceOrigin.ts";
import type { Opened, SessionState, Task } from "../../main/core/sessionState.ts";
import type { Device } from "../../protocol/device.ts";

const service = "https://licences.example.com" as ServiceOrigin;
const organization = { id: "org_1", name: "Acme \u202e" };
const group = { id: "grp_1", name: "Presses" };
const device: Device = {
  clientId: "device1",
  name: "Press line 4",
  state: "active",
  deviceId: "0".repeat(32),
  organization,
  groups: [group],
  licences: [],
  createdAt: "2026-11-22T08:15:00.000Z",
};
export const OPENED: Opened = {
  target: { service, secret: { kind: "token", value: "CANARY" } },
  invitation: {
    id: "inv_1",
    state: "pending",
    organization,
    group,
    inviter: { name: "Ida" },
    recipient: null,
    message: null,
    language: "en",
    invitedAt: "2026-11-22T08:15:00.000Z",
    expiresAt: null,
    deviceName: null,
    nameTemplate: null,
    licences: [],
    approval: "automatic",
    effect: "create",
  },
};
const waiting = {
  state: "waiting",
  acceptanceId: "acc_1",
  interval: 5,
  reason: "known_device_new_key",
  organization,
  group,
} as const;
const readDevice: Task = {
  kind: "readDevice",
  service,
  clientId: "device1",
  created: true,
  opened: OPENED,
};
const enrolment = {
  service,
  clientId: "device1",
  deviceName: "Press line 4",
  organization,
  deviceId: device.deviceId,
  enrolledAt: device.createdAt,
};

type Row = readonly [string, SessionState, number, Record<string, unknown>, string];

/** How a session ends: what it is, its exit code, its JSON, and words of its text. */
export const CONCLUSIONS: readonly Row[] = [
  [
    "a new device",
    { kind: "enrolled", service, device, created: true, nameProblem: null },
    0,
    { ok: true, outcome: "approved", created: true, service, device },
    "This machine is now a device of Acme",
  ],
  [
    "a device that joined a group",
    { kind: "enrolled", service, device, created: false, nameProblem: null },
    0,
    { ok: true, outcome: "approved", created: false },
    "This machine is a device of Acme",
  ],
  [
    "an acceptance that waits",
    { kind: "waiting", service, opened: OPENED, waiting, deviceName: "Press line 4" },
    20,
    {
      ok: true,
      outcome: "waiting",
      reason: "known_device_new_key",
      organization,
      group,
      comparisonCode: "6WVC-QCBR-FJW3",
    },
    "under another key",
  ],
  [
    "a declined invitation",
    { kind: "declined", opened: OPENED },
    0,
    { ok: true, outcome: "declined", organization },
    "was declined",
  ],
  [
    "a refusal",
    { kind: "problem", failure: { code: "invitation.expired" }, opened: OPENED, task: null },
    7,
    { ok: false, error: { code: "invitation.expired" } },
    "(invitation.expired)",
  ],
  [
    "a wait that nobody ended in time",
    { kind: "problem", failure: { code: "acceptance.expired" }, opened: OPENED, task: null },
    7,
    { ok: false, error: { code: "acceptance.expired" } },
    "(acceptance.expired)",
  ],
  [
    "a deactivated device",
    {
      kind: "deactivated",
      service,
      device: { name: "Press line 4", organization },
      task: { ...readDevice, wasDeactivated: true },
    },
    8,
    { ok: false, error: { code: "device.deactivated" } },
    "(device.deactivated)",
  ],
  [
    "a name that is refused",
    { kind: "card", opened: OPENED, proposedName: "", nameProblem: { code: "name.empty" } },
    2,
    { ok: false, error: { code: "name.empty" } },
    "(name.empty)",
  ],
  [
    "a text without an invitation",
    { kind: "idle", problem: { code: "link.cut_off" } },
    3,
    { ok: false, error: { code: "link.cut_off" } },
    "(link.cut_off)",
  ],
  [
    "an acceptance whose device could not be read yet",
    { kind: "problem", failure: { code: "service.timeout" }, opened: OPENED, task: readDevice },
    0,
    { ok: true, outcome: "approved", device: null, warning: "service.timeout" },
    "could not be read now (service.timeout)",
  ],
];

export const STATES = CONCLUSIONS.map(([what, state]) => [what, state] as const);

/** An agent with one enrolment, which is all that a conclusion asks it for. */
/** Of the key in RFC 7638, section 3.1. */
const keyThumbprint = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
const waits = { acceptance: waiting, keyThumbprint };

export const AGENT = {
  book: { enrolments: () => [enrolment], waiting: () => [waits] },
} as unknown as Agent;
