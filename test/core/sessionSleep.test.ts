import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { transition } from "../../main/core/session.ts";
import { sleep } from "../../main/core/sessionSleep.ts";
import type { SessionState, Task } from "../../main/core/sessionState.ts";
import { device, opened, ORGANIZATION, SERVICE, WAITING } from "./sessionArbitraries.ts";

const open = { kind: "open", text: "a link" } as const;
const pace = { slowerBySeconds: 5, unanswered: 1, retryAfterSeconds: 0 };
const poll = {
  kind: "poll",
  service: SERVICE,
  opened: opened(),
  waiting: WAITING,
  deviceName: "Press line 4",
  pace,
} as const;
const readDevice = {
  kind: "readDevice",
  service: SERVICE,
  clientId: "device-1",
  created: true,
  opened: null,
} as const;
const rename = {
  kind: "rename",
  service: SERVICE,
  device: device("Press line 4"),
  created: true,
  name: "Press line 9",
} as const;
const known = (name: string) => ({ name, organization: ORGANIZATION });

describe("a device that turned out to be deactivated", () => {
  test.each<[string, () => SessionState, object]>([
    [
      "when an invitation was to be opened: nobody knows more",
      () => sleep(open),
      { kind: "deactivated", service: null, device: null, task: open },
    ],
    [
      "while it waited: under the name it is to have",
      () => sleep(poll),
      {
        kind: "deactivated",
        service: SERVICE,
        device: known("Press line 4"),
        task: { ...poll, wasDeactivated: true },
      },
    ],
    [
      "when it was read, and nothing is known of it",
      () => sleep(readDevice),
      {
        kind: "deactivated",
        service: SERVICE,
        device: null,
        task: { ...readDevice, wasDeactivated: true },
      },
    ],
    [
      "when it was read, and its name is known",
      () => sleep({ ...readDevice, known: known("Press") }),
      {
        kind: "deactivated",
        service: SERVICE,
        device: known("Press"),
        task: { ...readDevice, known: known("Press"), wasDeactivated: true },
      },
    ],
    [
      "when it was read, and said so itself: what it says counts",
      () => sleep({ ...readDevice, known: known("Press") }, device("Press line 7")),
      {
        kind: "deactivated",
        service: SERVICE,
        device: known("Press line 7"),
        task: { ...readDevice, known: known("Press line 7"), wasDeactivated: true },
      },
    ],
    [
      "when it was renamed: it has the name it had, and is asked as itself",
      () => sleep(rename),
      {
        kind: "deactivated",
        service: SERVICE,
        device: known("Press line 4"),
        task: { ...readDevice, known: known("Press line 4"), wasDeactivated: true },
      },
    ],
    [
      "when it was renamed, and says its new name",
      () => sleep(rename, device("Press line 9")),
      {
        kind: "deactivated",
        service: SERVICE,
        device: known("Press line 9"),
        task: { ...readDevice, known: known("Press line 9"), wasDeactivated: true },
      },
    ],
  ])("%s", (_, state, expected) => {
    expect(state()).toStrictEqual(expected);
  });
});

describe("asked again whether it is active", () => {
  const outcome = (task: Task, event: object): SessionState => {
    const working = {
      kind: "working",
      task,
      progress: "looking-up",
      plan: ["looking-up"],
      attempt: 1,
    } as const;
    return transition(working, { attempt: 1, ...event } as never, 2).state;
  };
  const failed = (code: ErrorCode) => ({ kind: "failed", failure: { code } });
  const asleep = { ...readDevice, known: known("Press"), wasDeactivated: true } as const;

  test.each<ErrorCode>(["service.timeout", "service.unreachable", "service.failed"])(
    "%s is no news: it stays deactivated",
    (code) => {
      expect(outcome(asleep, failed(code))).toStrictEqual(sleep(asleep));
      const waited = { ...poll, wasDeactivated: true } as const;
      expect(outcome(waited, failed(code))).toStrictEqual(sleep(waited));
    },
  );

  test("of one that was active before, the same failure is a problem", () => {
    const expected = { kind: "problem", failure: { code: "service.timeout" } };
    expect(outcome(readDevice, failed("service.timeout"))).toMatchObject(expected);
    expect(outcome(poll, failed("service.timeout"))).toMatchObject(expected);
  });

  test("what asking again does not help is a problem", () => {
    expect(outcome(asleep, failed("device.unknown"))).toStrictEqual({
      kind: "problem",
      failure: { code: "device.unknown" },
      opened: null,
      task: null,
    });
  });

  test("a device that is read as deactivated sleeps, one that is active does not", () => {
    const read = (state: "active" | "deactivated") => ({
      kind: "deviceRead",
      device: { ...device("Press line 7"), state },
    });
    expect(outcome(asleep, read("deactivated"))).toStrictEqual(
      sleep(asleep, device("Press line 7")),
    );
    expect(outcome(asleep, read("active"))).toStrictEqual({
      kind: "enrolled",
      service: SERVICE,
      device: device("Press line 7"),
      created: true,
      nameProblem: null,
    });
  });
});
