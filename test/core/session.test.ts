import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { transition } from "../../main/core/session.ts";
import { APPROVED, device, EXPIRED, opened, REJECTED, WAITING } from "./sessionArbitraries.ts";
import {
  accept,
  after,
  answered,
  card,
  decline,
  deviceRead,
  enrolled,
  failed,
  submit,
  taskOf,
} from "./sessionStory.ts";

describe("a session", () => {
  test.each<[string, readonly object[], object]>([
    ["begins with nothing", [], { kind: "idle", problem: null }],
    [
      "shows the card of an invitation",
      [submit, card],
      { kind: "card", proposedName: "Press line 4" },
    ],
    ["accepts", [submit, card, accept], { kind: "working", progress: "securing-key" }],
    [
      "reads the device after the approval",
      enrolled.slice(0, -1),
      { kind: "working", progress: "reading-device" },
    ],
    ["ends enrolled", enrolled, { kind: "enrolled", created: true, nameProblem: null }],
    [
      "waits for an administrator",
      [submit, card, accept, answered(WAITING)],
      { kind: "waiting", deviceName: "Press line 5" },
    ],
    ["declines", [submit, card, decline], { kind: "working", progress: "opening-credentials" }],
    ["ends declined", [submit, card, decline, { kind: "declined" }], { kind: "declined" }],
    [
      "is rejected",
      [submit, card, accept, answered(REJECTED)],
      { kind: "problem", failure: { code: "invitation.rejected" }, task: null },
    ],
    [
      "comes too late",
      [submit, card, accept, answered(EXPIRED)],
      { kind: "problem", failure: { code: "acceptance.expired" }, task: null },
    ],
    ["gets an answer of before when it opens", [submit, answered(WAITING)], { kind: "waiting" }],
    [
      "is approved while it waits",
      [submit, card, accept, answered(WAITING), { kind: "checkApproval" }, answered(APPROVED)],
      { kind: "working", task: { kind: "readDevice" } },
    ],
    [
      "is still waiting",
      [submit, card, accept, answered(WAITING), { kind: "checkApproval" }, answered(WAITING)],
      { kind: "waiting" },
    ],
    [
      "is asked to slow down, and still waiting",
      [
        submit,
        card,
        accept,
        answered(WAITING),
        { kind: "checkApproval" },
        failed("service.rate_limited"),
      ],
      { kind: "waiting", deviceName: "Press line 5", pace: { slowerBySeconds: 5 } },
    ],
    [
      "is approved and deactivated before it could read itself",
      [...enrolled.slice(0, -1), failed("device.deactivated")],
      {
        kind: "deactivated",
        device: { name: "Press line 4", organization: { name: "Acme" } },
        task: { kind: "readDevice", clientId: "device-1" },
      },
    ],
    [
      "finds out that it is deactivated when it renames",
      [...enrolled, { kind: "rename", name: "Press 6" }, failed("device.deactivated")],
      { kind: "deactivated", device: { name: "Press line 4" }, task: { kind: "readDevice" } },
    ],
    [
      "finds out that it is deactivated when it opens an invitation",
      [submit, failed("device.deactivated")],
      { kind: "deactivated", service: null, device: null, task: { kind: "open" } },
    ],
    [
      "is active again",
      [
        ...enrolled,
        { kind: "rename", name: "Press 6" },
        failed("device.deactivated"),
        { kind: "retry" },
        deviceRead,
      ],
      { kind: "enrolled", created: true },
    ],
    [
      "was removed while it was deactivated",
      [
        ...enrolled.slice(0, -1),
        failed("device.deactivated"),
        { kind: "checkApproval" },
        failed("device.unknown"),
      ],
      { kind: "problem", failure: { code: "device.unknown" } },
    ],
    [
      "leaves an answer of a deactivated device to the person who gave it",
      [submit, card, accept, failed("device.deactivated")],
      { kind: "problem", failure: { code: "device.deactivated" }, task: { kind: "answer" } },
    ],
    [
      "starts over from a deactivated device",
      [submit, failed("device.deactivated"), { kind: "startOver" }],
      { kind: "idle" },
    ],
    [
      "renames",
      [...enrolled, { kind: "rename", name: " Press  6 " }],
      { kind: "working", task: { kind: "rename", name: "Press 6" } },
    ],
    [
      "has the new name",
      [
        ...enrolled,
        { kind: "rename", name: "Press 6" },
        { kind: "deviceRead", device: device("Press 6") },
      ],
      { kind: "enrolled", device: { name: "Press 6" }, created: true },
    ],
    [
      "keeps its name where renaming fails",
      [...enrolled, { kind: "rename", name: "Press 6" }, failed("service.timeout")],
      {
        kind: "enrolled",
        device: { name: "Press line 4" },
        nameProblem: { code: "service.timeout" },
      },
    ],
    [
      "says where the text was no invitation",
      [submit, failed("link.cut_off")],
      { kind: "idle", problem: { code: "link.cut_off" } },
    ],
    [
      "says what else went wrong",
      [submit, failed("service.not_allowed")],
      { kind: "problem", opened: null, task: null },
    ],
    [
      "takes a new name that does not pass back to the card",
      [submit, card, { ...accept, name: "a\nb" }],
      { kind: "card", proposedName: "a\nb", nameProblem: { code: "name.forbidden_character" } },
    ],
    [
      "takes a name that the service refuses back to the card",
      [submit, card, accept, failed("name.too_long")],
      { kind: "card", proposedName: "Press line 5", nameProblem: { code: "name.too_long" } },
    ],
    [
      "stays on the card with too long a reason",
      [submit, card, { ...decline, reason: "x".repeat(501) }],
      { kind: "card", nameProblem: { code: "reason.too_long" } },
    ],
    [
      "opens another invitation from the card",
      [submit, card, submit],
      { kind: "working", task: { kind: "open" } },
    ],
    [
      "opens another one while the first is looked up",
      [submit, submit],
      { kind: "working", attempt: 2 },
    ],
    ["starts over", [submit, card, { kind: "startOver" }], { kind: "idle", problem: null }],
    [
      "takes an outcome of another task for a mistake of its own",
      [submit, { kind: "declined" }],
      { kind: "problem", failure: { code: "internal.bug" } },
    ],
  ])("%s", (_, events, expected) => {
    expect(after(events)).toMatchObject(expected);
  });

  test.each<[string, ErrorCode]>([
    ["", "name.empty"],
    ["x".repeat(65), "name.too_long"],
    ["a\u202eb", "name.forbidden_character"],
  ])("does not accept under the name %j, nor rename to it", (name, code) => {
    expect(after([submit, card, { ...accept, name }])).toMatchObject({ nameProblem: { code } });
    expect(after([...enrolled, { kind: "rename", name }])).toMatchObject({
      kind: "enrolled",
      device: { name: "Press line 4" },
      nameProblem: { code },
    });
  });

  test.each<[string, readonly object[], object]>([
    ["a card for an answer", [submit, card, accept], card],
    ["an answer for reading the device", enrolled.slice(0, -1), answered(APPROVED)],
    [
      "a device for a poll",
      [submit, card, accept, answered(WAITING), { kind: "checkApproval" }],
      deviceRead,
    ],
    ["a device for opening", [submit], deviceRead],
    ["a refusal for opening", [submit], { kind: "declined" }],
  ])("takes %s for a mistake of its own, and does not hang", (_, events, outcome) => {
    expect(after([...events, outcome])).toMatchObject({
      kind: "problem",
      failure: { code: "internal.bug" },
    });
  });

  test("takes an answer for renaming for a mistake too, and the device stays", () => {
    expect(
      after([...enrolled, { kind: "rename", name: "Press" }, answered(APPROVED)]),
    ).toMatchObject({
      kind: "enrolled",
      nameProblem: { code: "internal.bug" },
    });
  });

  test.each<ErrorCode>([
    "service.timeout",
    "service.unreachable",
    "credentials.locked",
    "internal.bug",
  ])("tries an answer that failed with %s again, under the same key", (code) => {
    const first = taskOf(after([submit, card, accept]));
    const failure = after([submit, card, accept, failed(code)]);
    expect(failure).toMatchObject({ kind: "problem", failure: { code } });
    expect(taskOf(failure)).toEqual(first);
    const again = after([{ kind: "retry" }], failure);
    expect(again).toMatchObject({ kind: "working", task: { idempotencyKey: "key-1" } });
    expect(taskOf(again)).toEqual(first);
  });

  test.each<ErrorCode>(["invitation.expired", "invitation.used", "invitation.bound_elsewhere"])(
    "does not try again what ended with %s",
    (code) => {
      const failure = after([submit, card, accept, failed(code)]);
      expect(transition(failure, { kind: "retry" }, 9).taken).toBe(false);
      expect(transition(failure, { kind: "startOver" }, 9).taken).toBe(true);
    },
  );

  test.each([
    [null, null],
    ["", null],
    [" \n\t ", null],
    ["not mine", "not mine"],
    ["  not\r\n\n mine \u00a0 today\u2028", "not mine today"],
    [` ${"x".repeat(500)} `, "x".repeat(500)],
  ])("sends the reason %j as %j", (reason, sent) => {
    expect(taskOf(after([submit, card, { ...decline, reason }]))).toMatchObject({
      decision: { kind: "decline", reason: sent },
    });
  });

  test("joins under the name it has, whatever stands in the field", () => {
    const joining = { ...card, opened: opened({ effect: "join" }) };
    for (const name of ["", "a\nb", "Another"]) {
      expect(taskOf(after([submit, joining, { ...accept, name }]))).toMatchObject({
        decision: { kind: "accept", name: "Press line 4" },
      });
    }
  });
});
