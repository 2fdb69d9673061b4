import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { pollDelaySeconds } from "../../main/core/polling.ts";
import type { SessionState } from "../../main/core/sessionState.ts";
import { WAITING } from "./sessionArbitraries.ts";
import { accept, after, answered, card, failed, submit, taskOf } from "./sessionStory.ts";

describe("pollDelaySeconds", () => {
  const waiting = (interval: number): SessionState =>
    after([submit, card, accept, answered({ ...WAITING, interval })]);
  const unanswered = (code: ErrorCode, retryAfterSeconds?: number): SessionState =>
    after(
      [
        { kind: "checkApproval" },
        { kind: "failed", failure: { code, ...(retryAfterSeconds && { retryAfterSeconds }) } },
      ],
      waiting(5),
    );

  test.each<[string, SessionState, number | null]>([
    ["the service's interval", waiting(5), 5],
    ["an hour at most", waiting(1_000_000_000), 3_600],
    ["the same after no answer", unanswered("service.unreachable"), 5],
    ["longer where the service asks for it", unanswered("service.rate_limited", 30), 30],
    ["never shorter", unanswered("service.failed", 1), 5],
    ["nothing after what somebody must repair", unanswered("credentials.rejected"), null],
    ["nothing after an end", unanswered("acceptance.unknown"), null],
    ["nothing on a card", after([submit, card]), null],
    ["nothing after another failure", after([submit, failed("service.unreachable")]), null],
    ["nothing while it asks", after([{ kind: "checkApproval" }], waiting(5)), null],
  ])("%s", (_, state, expected) => {
    expect(pollDelaySeconds(state)).toBe(expected);
  });

  test("asking again after no answer goes on with the same acceptance", () => {
    const again = after([{ kind: "checkApproval" }], unanswered("service.timeout"));
    expect(taskOf(again)).toMatchObject({ kind: "poll", waiting: { acceptanceId: "acc-1" } });
  });
});
