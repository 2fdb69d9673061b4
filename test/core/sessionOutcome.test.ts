import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { EVEN_PACE } from "../../main/core/polling.ts";
import { conclude } from "../../main/core/sessionOutcome.ts";
import type { SessionState, Task } from "../../main/core/sessionState.ts";
import {
  APPROVED,
  device,
  EXPIRED,
  opened,
  ORGANIZATION,
  REJECTED,
  SERVICE,
  WAITING,
} from "./sessionArbitraries.ts";
import { answered, card, deviceRead, failed } from "./sessionStory.ts";

const open = { kind: "open", text: "a link" } as const;
const answer = {
  kind: "answer",
  opened: opened(),
  decision: { kind: "accept", name: "Press line 5" },
  idempotencyKey: "key-1",
} as const;
const pace = { slowerBySeconds: 5, unanswered: 2, retryAfterSeconds: 9 };
const poll = {
  kind: "poll",
  service: SERVICE,
  opened: opened(),
  waiting: WAITING,
  deviceName: "Press line 5",
} as const;
const readDevice = {
  kind: "readDevice",
  service: SERVICE,
  clientId: "device-1",
  created: true,
  opened: opened(),
} as const;
const rename = {
  kind: "rename",
  service: SERVICE,
  device: device("Press line 4"),
  created: true,
  name: "Press line 9",
} as const;

/** What an outcome makes of a task, in all its fields. */
function outcome(task: Task, event: object): SessionState {
  const working = {
    kind: "working",
    task,
    progress: "looking-up",
    plan: ["looking-up", "signing-in"],
    attempt: 1,
  } as const;
  return conclude(working, { attempt: 1, ...event } as never, 2).state;
}

const problem = (code: ErrorCode, task: Task | null, of: unknown = opened()): object => ({
  kind: "problem",
  failure: { code },
  opened: of,
  task,
});

describe("what a task ends in, in all its fields", () => {
  test.each<[string, () => SessionState, object]>([
    [
      "opened: the card",
      () => outcome(open, card),
      { kind: "card", opened: opened(), proposedName: "Press line 4", nameProblem: null },
    ],
    [
      "not asked: the service, and the text to open again",
      () => outcome(open, { kind: "unconfirmed", service: SERVICE, problem: null }),
      { kind: "unconfirmed", text: "a link", service: SERVICE, problem: null },
    ],
    [
      "declined: what was declined",
      () => outcome(answer, { kind: "declined" }),
      { kind: "declined", opened: opened() },
    ],
    [
      "read: the device",
      () => outcome(readDevice, deviceRead),
      { kind: "enrolled", service: SERVICE, device: device(), created: true, nameProblem: null },
    ],
    [
      "renamed: the device as it is now",
      () => outcome(rename, { kind: "deviceRead", device: device("Press line 9") }),
      {
        kind: "enrolled",
        service: SERVICE,
        device: device("Press line 9"),
        created: true,
        nameProblem: null,
      },
    ],
    [
      "progress: the same work, said anew",
      () => outcome(poll, { kind: "progress", progress: "signing-in" }),
      {
        kind: "working",
        task: poll,
        progress: "signing-in",
        plan: ["looking-up", "signing-in"],
        attempt: 1,
      },
    ],
    [
      "approved: the device is read, and its name is known already",
      () => outcome(answer, answered(APPROVED)),
      {
        kind: "working",
        progress: "reading-device",
        plan: [
          "securing-key",
          "opening-credentials",
          "signing-in",
          "accepting",
          "recording",
          "reading-device",
        ],
        attempt: 2,
        task: { ...readDevice, known: { name: "Press line 4", organization: ORGANIZATION } },
      },
    ],
    [
      "waiting for the first time: no pace yet",
      () => outcome(answer, answered(WAITING)),
      { ...poll, kind: "waiting" },
    ],
    [
      "waiting again: what slowed it stays, what failed is over",
      () => outcome({ ...poll, pace }, answered(WAITING)),
      {
        ...poll,
        kind: "waiting",
        pace: { slowerBySeconds: 5, unanswered: 0, retryAfterSeconds: 0 },
      },
    ],
    ["rejected", () => outcome(poll, answered(REJECTED)), problem("invitation.rejected", null)],
    ["expired", () => outcome(poll, answered(EXPIRED)), problem("acceptance.expired", null)],
  ])("%s", (_, state, expected) => {
    expect(state()).toStrictEqual(expected);
  });
});

describe("what a failure leaves, in all its fields", () => {
  const unanswered = { ...poll, pace: { ...EVEN_PACE, unanswered: 1 } };

  test.each<[string, () => SessionState, object]>([
    [
      "a text that is no invitation",
      () => outcome(open, failed("link.none")),
      { kind: "idle", problem: { code: "link.none" } },
    ],
    [
      "opening",
      () => outcome(open, failed("service.timeout")),
      problem("service.timeout", open, null),
    ],
    [
      "opening, for good",
      () => outcome(open, failed("invitation.unknown")),
      problem("invitation.unknown", null, null),
    ],
    [
      "an answer",
      () => outcome(answer, failed("service.timeout")),
      problem("service.timeout", answer),
    ],
    [
      "an answer, for good",
      () => outcome(answer, failed("invitation.used")),
      problem("invitation.used", null),
    ],
    [
      "an answer of a device that is deactivated",
      () => outcome(answer, failed("device.deactivated")),
      problem("device.deactivated", answer),
    ],
    [
      "an acceptance under a name the service refuses",
      () => outcome(answer, failed("name.too_long")),
      {
        kind: "card",
        opened: opened(),
        proposedName: "Press line 5",
        nameProblem: { code: "name.too_long" },
      },
    ],
    [
      "a link that a service speaks of in an answer",
      () => outcome(answer, failed("link.cut_off")),
      problem("link.cut_off", null),
    ],
    [
      "a refusal, of which a name is no part",
      () =>
        outcome(
          { ...answer, decision: { kind: "decline", reason: null } },
          failed("name.too_long"),
        ),
      problem("name.too_long", { ...answer, decision: { kind: "decline", reason: null } }),
    ],
    [
      "a question that got no answer",
      () => outcome(poll, failed("service.timeout")),
      problem("service.timeout", unanswered),
    ],
    [
      "the third question that got no answer",
      () => outcome({ ...poll, pace }, failed("service.timeout")),
      problem("service.timeout", {
        ...poll,
        pace: { slowerBySeconds: 5, unanswered: 3, retryAfterSeconds: 0 },
      }),
    ],
    [
      "one question too many",
      () =>
        outcome(poll, {
          kind: "failed",
          failure: { code: "service.rate_limited", retryAfterSeconds: 30 },
        }),
      {
        ...poll,
        kind: "waiting",
        pace: { slowerBySeconds: 5, unanswered: 0, retryAfterSeconds: 30 },
      },
    ],
    [
      "a question, for good",
      () => outcome(poll, failed("acceptance.unknown")),
      problem("acceptance.unknown", null),
    ],
    [
      "reading the device",
      () => outcome(readDevice, failed("service.timeout")),
      problem("service.timeout", readDevice),
    ],
    [
      "a new name",
      () => outcome(rename, failed("name.too_long")),
      {
        kind: "enrolled",
        service: SERVICE,
        device: device("Press line 4"),
        created: true,
        nameProblem: { code: "name.too_long" },
      },
    ],
  ])("%s", (_, state, expected) => {
    expect(state()).toStrictEqual(expected);
  });
});

describe("an outcome of another task is a mistake, and is said to be one", () => {
  const mistake = { code: "internal.bug", detail: "outcome" };
  const unconfirmed = { kind: "unconfirmed", service: SERVICE, problem: null };

  test.each<[string, Task, object]>([
    ["a card for a poll", poll, card],
    ["a question about the service for an answer", answer, unconfirmed],
    ["a refusal for a poll", poll, { kind: "declined" }],
    ["a device for an answer", answer, deviceRead],
    ["a device for opening", open, deviceRead],
    ["an answer for reading the device", readDevice, answered(APPROVED)],
  ])("%s", (_, task, event) => {
    expect(outcome(task, event)).toMatchObject({ kind: "problem", failure: mistake });
  });

  test("an answer for renaming: the device stays", () => {
    expect(outcome(rename, answered(APPROVED))).toMatchObject({
      kind: "enrolled",
      device: device("Press line 4"),
      nameProblem: mistake,
    });
  });
});
