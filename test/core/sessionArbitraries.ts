import * as fc from "fast-check";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import type { Failure } from "../../main/core/result.ts";
import type {
  Opened,
  Progress,
  ReadDevice,
  SeenDevice,
  SessionEvent,
  SessionState,
  Task,
  Waiting,
} from "../../main/core/sessionState.ts";
import type { Device } from "../../protocol/device.ts";
import type { Acceptance, Invitation } from "../../protocol/invitation.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import { origin } from "./originArbitraries.ts";

/** Opens the invitation; must never be in a view. */
export const SECRET = createToken(Uint8Array.from({ length: 16 }, (_, at) => at * 37 + 5));
export const SERVICE = origin("https://licences.example.com");
/** Nobody here has allowed it. */
export const UNKNOWN = origin("https://licences.example.net");

const named = (name: string) => ({ id: `id-${name}`, name });
export const ORGANIZATION = named("Acme");
export const GROUP = named("Presses");

export function invitation(changes: Partial<Invitation> = {}): Invitation {
  return {
    id: "inv-1",
    state: "pending",
    organization: ORGANIZATION,
    group: GROUP,
    inviter: { name: "Ida Inviter" },
    recipient: null,
    message: "Please set up press 4.",
    language: "en",
    invitedAt: "2026-11-22T08:00:00Z",
    expiresAt: "2026-11-25T08:00:00Z",
    deviceName: "Press line 4",
    nameTemplate: null,
    licences: [named("Press control")],
    approval: "automatic",
    effect: "create",
    ...changes,
  };
}

export function opened(changes: Partial<Invitation> = {}): Opened {
  return { target: { service: SERVICE, secret: SECRET }, invitation: invitation(changes) };
}

export function seenDevice(name = "Press line 4"): SeenDevice {
  const { clientId, organization, groups, licences } = device(name);
  return { clientId, name, organization, groups, licences };
}

export function device(name = "Press line 4"): Device {
  return {
    clientId: "device-1",
    name,
    state: "active",
    deviceId: "0".repeat(32),
    organization: ORGANIZATION,
    groups: [GROUP],
    licences: [named("Press control")],
    createdAt: "2026-11-22T08:00:00Z",
  };
}

const common = { acceptanceId: "acc-1", organization: ORGANIZATION, group: GROUP };
export const WAITING: Waiting = {
  state: "waiting",
  interval: 5,
  reason: "manual_approval",
  ...common,
};
export const APPROVED: Acceptance = {
  state: "approved",
  created: true,
  clientId: "device-1",
  deviceName: "Press line 4",
  ...common,
};
export const REJECTED: Acceptance = { state: "rejected", reason: null, ...common };
export const EXPIRED: Acceptance = { state: "expired", ...common };

/** Looks at the device for its home. */
export const HOME: ReadDevice = {
  kind: "readDevice",
  service: SERVICE,
  clientId: "device-1",
  created: false,
  opened: null,
  known: { name: "Press line 4", organization: ORGANIZATION },
  seen: {
    device: { ...seenDevice("Press line 4") },
    asOf: "2026-11-22T09:00:00Z",
  },
};
/** The same for another organization of the same service. */
export const OTHER_HOME: ReadDevice = {
  ...HOME,
  clientId: "device-2",
  seen: { device: { ...seenDevice("Press"), clientId: "device-2" }, asOf: "2026-11-21T09:00:00Z" },
};

const names = fc.oneof(
  fc.constantFrom("Press line 4", " Press  line 5 ", "", " ", "a\nb", "x".repeat(65), "\u202ex"),
  fc.string({ maxLength: 70 }),
);
const reasons = fc.option(
  fc.oneof(
    fc.constantFrom(
      "",
      " \n ",
      "not\r\n mine ",
      "x".repeat(500),
      "x".repeat(501),
      " x".repeat(400),
    ),
    fc.string(),
  ),
);
const keys = fc.uuid();
const addresses = fc.constantFrom<string>(SERVICE, UNKNOWN, `${UNKNOWN}/`, "licences.example", "");
/** Mostly the attempt under way; else one of long ago, or of nobody. */
const attempts = fc.oneof(
  { weight: 4, arbitrary: fc.constant("current" as const) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 40 }) },
);
const failures: fc.Arbitrary<Failure> = fc.record({ code: fc.constantFrom(...ERROR_CODES) });
const openeds = fc
  .record({
    effect: fc.constantFrom("create" as const, "join" as const),
    approval: fc.constantFrom("automatic" as const, "manual" as const),
  })
  .map(opened);
const acceptances = fc.constantFrom<Acceptance>(APPROVED, WAITING, REJECTED, EXPIRED);

/** An event whose attempt is still to be filled in. */
export type EventPlan = {
  readonly event: SessionEvent;
  readonly attempt: number | "current" | null;
};

function ofAttempt<Event extends SessionEvent & { attempt: number }>(
  event: fc.Arbitrary<Omit<Event, "attempt">>,
): fc.Arbitrary<EventPlan> {
  return fc.tuple(event, attempts).map(([rest, attempt]) => ({
    event: { ...rest, attempt: -1 } as Event,
    attempt,
  }));
}

const requests: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ kind: fc.constant("submit" as const), text: fc.constant("a link") }),
  fc.record({ kind: fc.constant("accept" as const), name: names, idempotencyKey: keys }),
  fc.record({ kind: fc.constant("decline" as const), reason: reasons, idempotencyKey: keys }),
  fc.record({ kind: fc.constant("rename" as const), name: names }),
  fc.record({ kind: fc.constant("confirmService" as const), address: addresses }),
  fc.record({
    kind: fc.constantFrom("retry", "checkApproval", "startOver", "leave", "storeCredential"),
  }),
  fc.record({ kind: fc.constant("showHome" as const), task: fc.constantFrom(HOME, OTHER_HOME) }),
  fc.constantFrom<SessionEvent>(
    {
      kind: "resume",
      task: { kind: "poll", service: SERVICE, opened: null, waiting: WAITING, deviceName: "Press" },
    },
    {
      kind: "resume",
      task: {
        kind: "readDevice",
        service: SERVICE,
        clientId: "device-1",
        created: false,
        opened: null,
      },
    },
    { kind: "resume", task: HOME },
  ),
);

/** What people do and what comes back, in any order, fitting or not. */
export const eventPlans: fc.Arbitrary<EventPlan> = fc.oneof(
  { weight: 3, arbitrary: requests.map((event) => ({ event, attempt: null })) },
  {
    weight: 1,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("progress" as const),
        progress: fc.constantFrom<Progress>(
          "signing-in",
          "looking-up",
          "waiting-for-turn",
          "recovering",
          "recording",
        ),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("opened" as const),
        opened: openeds,
        proposedName: fc.constantFrom("Press line 4", "Press"),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("answered" as const),
        service: fc.constant(SERVICE),
        opened: fc.option(openeds),
        acceptance: acceptances,
        deviceName: fc.constant("Press line 4"),
      }),
    ),
  },
  { weight: 1, arbitrary: ofAttempt(fc.record({ kind: fc.constant("declined" as const) })) },
  {
    weight: 1,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("left" as const),
        organization: fc.constant(ORGANIZATION),
        problem: fc.option(failures),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("credentialWanted" as const),
        service: fc.constant(SERVICE),
        failure: failures,
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: ofAttempt(fc.record({ kind: fc.constant("credentialStored" as const) })),
  },
  {
    weight: 2,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("unconfirmed" as const),
        service: fc.constantFrom(SERVICE, UNKNOWN, null),
        problem: fc.option(failures),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: ofAttempt(
      fc.record({
        kind: fc.constant("deviceRead" as const),
        device: fc.constantFrom(device(), device("Press")),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: ofAttempt(fc.record({ kind: fc.constant("failed" as const), failure: failures })),
  },
);

/** What may well happen next in a state, the attempt left out. */
export function fittingEvents(state: SessionState): readonly object[] {
  const gesture = { name: "Press line 5", reason: "not mine", idempotencyKey: "key" };
  switch (state.kind) {
    case "idle":
    case "declined":
      return [{ kind: "submit", text: "a link" }];
    case "unconfirmed":
      return [
        { kind: "confirmService", address: state.service ?? "licences.example.net" },
        { kind: "confirmService", address: state.service ?? UNKNOWN },
        { kind: "confirmService", address: SERVICE },
        { kind: "startOver" },
      ];
    case "card":
      return [
        { kind: "accept", ...gesture },
        { kind: "decline", ...gesture },
      ];
    case "waiting":
      return [{ kind: "checkApproval" }];
    case "enrolled":
      return [
        { kind: "rename", name: "Press line 6" },
        { kind: "showHome", task: HOME },
      ];
    case "problem":
      return [{ kind: "retry" }, { kind: "startOver" }, { kind: "showHome", task: HOME }];
    case "home":
      return [
        { kind: "rename", name: "Press line 6" },
        { kind: "leave" },
        { kind: "retry" },
        { kind: "checkApproval" },
        { kind: "showHome", task: HOME },
      ];
    case "left":
      return [
        { kind: "showHome", task: HOME },
        { kind: "submit", text: "a link" },
      ];
    case "credentials":
      return [{ kind: "storeCredential" }, { kind: "retry" }, { kind: "startOver" }];
    case "deactivated":
      return [{ kind: "checkApproval" }, { kind: "retry" }];
    case "working":
      return fittingOutcomes(state.task);
    default:
      return state;
  }
}

/** How a task may well end. */
function fittingOutcomes(task: Task): readonly object[] {
  const failed = { kind: "failed", failure: { code: "service.timeout" } };
  const asleep = { kind: "failed", failure: { code: "device.deactivated" } };
  const slowDown = { kind: "failed", failure: { code: "service.rate_limited" } };
  const wanted = {
    kind: "credentialWanted",
    service: SERVICE,
    failure: { code: "credentials.absent" },
  };
  const answered = [APPROVED, WAITING, REJECTED].map((acceptance) => ({
    kind: "answered",
    service: SERVICE,
    opened: opened(),
    acceptance,
    deviceName: "Press line 5",
  }));
  switch (task.kind) {
    case "open":
      return [
        { kind: "opened", opened: opened(), proposedName: "Press line 4" },
        { kind: "unconfirmed", service: UNKNOWN, problem: null },
        { kind: "unconfirmed", service: null, problem: null },
        wanted,
        failed,
        asleep,
      ];
    case "answer":
      return task.decision.kind === "accept"
        ? [...answered, failed, wanted]
        : [{ kind: "declined" }, failed, wanted];
    case "poll":
      return [...answered, failed, asleep, slowDown, wanted];
    case "leave":
      return [
        { kind: "left", organization: ORGANIZATION, problem: null },
        { kind: "left", organization: ORGANIZATION, problem: { code: "service.unreachable" } },
        failed,
      ];
    case "storeCredential":
      return [
        { kind: "credentialStored" },
        { kind: "failed", failure: { code: "credentials.malformed" } },
      ];
    case "readDevice":
    case "rename":
      return [{ kind: "deviceRead", device: device("Press line 6") }, failed, asleep];
    default:
      return task;
  }
}
