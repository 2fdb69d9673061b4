import { describe, expect, test } from "vitest";
import { SERVICE, UNKNOWN } from "./sessionArbitraries.ts";
import { after, card, failed, submit, taskOf } from "./sessionStory.ts";

const shown = { kind: "unconfirmed", service: UNKNOWN, problem: null };
const asked = { kind: "unconfirmed", service: null, problem: null };
const yes = (address: string) => ({ kind: "confirmService", address });
const confirmed = {
  kind: "open",
  text: "a link",
  service: { address: UNKNOWN, isConfirmed: true },
};

describe("a service that this machine does not know", () => {
  test.each<[string, readonly object[], object]>([
    ["is shown", [submit, shown], { ...shown, text: "a link" }],
    ["is opened after a yes to it", [submit, shown, yes(UNKNOWN)], { task: confirmed, attempt: 2 }],
    ["shows its card then", [submit, shown, yes(UNKNOWN), card], { kind: "card" }],
    ["is still shown after a yes to another", [submit, shown, yes(SERVICE)], shown],
    ["is still shown after a yes to another spelling", [submit, shown, yes(`${UNKNOWN}/`)], shown],
    ["is still shown after a yes to nothing", [submit, shown, yes("")], shown],
    ["is still shown after trying again", [submit, shown, { kind: "retry" }], shown],
    ["is still shown after checking", [submit, shown, { kind: "checkApproval" }], shown],
    [
      "is still shown after an acceptance that was meant for a card",
      [submit, shown, { kind: "accept", name: "Press", idempotencyKey: "key-1" }],
      shown,
    ],
    ["is left by starting over", [submit, shown, { kind: "startOver" }], { kind: "idle" }],
    [
      "is left for another invitation",
      [submit, shown, { kind: "submit", text: "another" }],
      { kind: "working", task: { kind: "open", text: "another" } },
    ],
    ["can be shown again", [submit, shown, yes(UNKNOWN), shown], shown],
    [
      "is asked again with the same yes after a failure that may pass",
      [submit, shown, yes(UNKNOWN), failed("service.timeout"), { kind: "retry" }],
      { kind: "working", task: confirmed, attempt: 3 },
    ],
    [
      "is not asked again after one that is final",
      [submit, shown, yes(UNKNOWN), failed("invitation.unknown"), { kind: "retry" }],
      { kind: "problem", task: null },
    ],
    ["goes nowhere without a question", [yes(UNKNOWN)], { kind: "idle" }],
    ["is not confirmed on a card", [submit, card, yes(UNKNOWN)], { kind: "card" }],
    ["is not confirmed while it is looked at", [submit, yes(UNKNOWN)], { attempt: 1 }],
    [
      "is asked for where the invitation names none, and what is typed is not confirmed yet",
      [submit, asked, yes("licences.example.net")],
      {
        kind: "working",
        task: {
          kind: "open",
          text: "a link",
          service: { address: "licences.example.net", isConfirmed: false },
        },
      },
    ],
    [
      "is asked for again where what was typed is none",
      [submit, asked, yes("x y"), { ...asked, problem: { code: "service.address_invalid" } }],
      { kind: "unconfirmed", service: null, problem: { code: "service.address_invalid" } },
    ],
    [
      "is shown after it was typed, and opened after the yes",
      [submit, asked, yes("licences.example.net"), shown, yes(UNKNOWN)],
      { kind: "working", task: confirmed },
    ],
  ])("%s", (_, events, expected) => {
    expect(after(events)).toMatchObject(expected);
  });

  test("is no outcome of anything but opening", () => {
    const waiting = after([submit, card, { kind: "decline", reason: null, idempotencyKey: "k" }]);
    expect(taskOf(waiting)?.kind).toBe("answer");
    expect(after([{ ...shown, attempt: 2 }], waiting)).toMatchObject({
      kind: "problem",
      failure: { code: "internal.bug" },
    });
  });
});
