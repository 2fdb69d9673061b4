import { describe, expect, test } from "vitest";
import { toResumption } from "../../main/agent/resumption.ts";
import { EMPTY_RECORD, type EnrolmentRecord } from "../../main/enrolment/enrolmentRecord.ts";
import { noteAnswer, type KeptAnswer } from "../../main/enrolment/keptAnswer.ts";
import type { EnrolmentBook } from "../../main/enrolment/enrolmentBook.ts";
import { answer, approved, ended, SERVICE, waiting } from "../enrolment/recordArbitraries.ts";

/** A book that can only be read. */
function bookOf(list: readonly KeptAnswer[]): EnrolmentBook {
  const record: EnrolmentRecord = list.reduce(noteAnswer, EMPTY_RECORD);
  const never = (): never => {
    throw new Error("written to");
  };
  return {
    damage: null,
    enrolments: () => record.enrolments,
    waiting: () => record.waiting,
    refresh: never,
    keep: never,
    forget: never,
    meet: never,
    own: never,
    disown: never,
    claim: never,
    leave: never,
    findChange: never,
  };
}

describe("a session without an invitation begins with", () => {
  test.each<[string, readonly KeptAnswer[], object | undefined]>([
    ["nothing on a machine that is nothing", [], undefined],
    ["nothing after a rejection", [answer(waiting()), answer(ended("rejected"))], undefined],
    [
      "what it waits for",
      [answer(waiting())],
      { kind: "poll", waiting: { acceptanceId: "acc-1" } },
    ],
    [
      "the newest of two waits",
      [answer(waiting()), answer(waiting("acc-2"))],
      { kind: "poll", waiting: { acceptanceId: "acc-2" } },
    ],
    [
      "the device it is",
      [answer(approved())],
      { kind: "readDevice", clientId: "device-1", created: false },
    ],
    [
      "the newest of two devices",
      [answer(approved()), answer(approved("device-2", "acc-2"))],
      { kind: "readDevice", clientId: "device-2" },
    ],
    [
      "a wait before a device",
      [answer(waiting("acc-2")), answer(approved())],
      { kind: "poll", waiting: { acceptanceId: "acc-2" } },
    ],
  ])("%s", (_, list, expected) => {
    const task = toResumption(bookOf(list));
    if (expected === undefined) expect(task).toBeUndefined();
    else expect(task).toMatchObject({ service: SERVICE, opened: null, ...expected });
  });
});
