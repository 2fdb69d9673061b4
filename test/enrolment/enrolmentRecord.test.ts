import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EMPTY_RECORD,
  enrolmentRecordSchema,
  withMeeting,
  withoutService,
} from "../../main/enrolment/enrolmentRecord.ts";
import { findRecordChange } from "../../main/enrolment/machineChange.ts";
import { noteAnswer, type KeptAnswer } from "../../main/enrolment/keptAnswer.ts";
import type { Evidence } from "../../protocol/invitation.ts";
import {
  answer,
  answers,
  approved,
  ended,
  EVIDENCE,
  HERE,
  OTHER_MACHINE,
  OTHER_SERVICE,
  SERVICE,
  waiting,
} from "./recordArbitraries.ts";

const note = (list: readonly KeptAnswer[]) => list.reduce(noteAnswer, EMPTY_RECORD);

describe("a record after any answers", () => {
  test("is what it is after a way to the disk and back", () => {
    fc.assert(
      fc.property(fc.array(answers), (list) => {
        const record = note(list);
        const read = enrolmentRecordSchema.parse(JSON.parse(JSON.stringify(record)));
        // In the very same order: what did not change is recognised by its text.
        expect(JSON.stringify(read)).toBe(JSON.stringify(record));
      }),
    );
  });

  test("has every device once, by its newest answer, since its first", () => {
    fc.assert(
      fc.property(fc.array(answers), (list) => {
        const { enrolments } = note(list);
        const keys = enrolments.map(({ service, clientId }) => `${service} ${clientId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { service, clientId, deviceName, enrolledAt } of enrolments) {
          const own = list.filter(
            (each) =>
              each.service === service &&
              each.acceptance.state === "approved" &&
              each.acceptance.clientId === clientId,
          );
          expect([deviceName, enrolledAt]).toEqual([own.at(-1)?.deviceName, own[0]?.at]);
        }
      }),
    );
  });

  test("waits for exactly what was last said to be waiting", () => {
    fc.assert(
      fc.property(fc.array(answers), (list) => {
        const last = new Map(list.map(({ acceptance }) => [acceptance.acceptanceId, acceptance]));
        const expected = [...last.values()].filter(({ state }) => state === "waiting");
        const waits = note(list).waiting.map(({ acceptance }) => acceptance.acceptanceId);
        expect(waits.toSorted()).toEqual(
          expected.map(({ acceptanceId }) => acceptanceId).toSorted(),
        );
      }),
    );
  });

  test("does not change when it hears the same again", () => {
    fc.assert(
      fc.property(fc.array(answers), answers, (list, again) => {
        const once = note([...list, again]);
        expect(JSON.stringify(noteAnswer(once, { ...again, at: "2031-01-01T00:00:00Z" }))).toBe(
          JSON.stringify(once),
        );
      }),
    );
  });

  test("holds what it was given and nothing that opens anything", () => {
    const record = note([answer(approved()), answer(waiting("acc-2"))]);
    expect(Object.keys(record.enrolments[0] ?? {})).toEqual([
      "service",
      "clientId",
      "deviceName",
      "organization",
      "deviceId",
      "evidence",
      "enrolledAt",
    ]);
    expect(Object.keys(record.waiting[0] ?? {})).toEqual([
      "service",
      "deviceName",
      "deviceId",
      "evidence",
      "since",
      "acceptance",
    ]);
  });
});

describe("the steps of an acceptance", () => {
  test.each<[string, readonly KeptAnswer[], number, number]>([
    ["waits", [answer(waiting())], 0, 1],
    ["is approved at once", [answer(approved())], 1, 0],
    ["waits, then is approved", [answer(waiting()), answer(approved())], 1, 0],
    ["waits, then is rejected", [answer(waiting()), answer(ended("rejected"))], 0, 0],
    ["waits, then expires", [answer(waiting()), answer(ended("expired"))], 0, 0],
    ["waits beside another one", [answer(waiting()), answer(waiting("acc-2"))], 0, 2],
    [
      "joins two groups of one organization",
      [answer(approved()), answer(approved("device-1", "acc-2"))],
      1,
      0,
    ],
    [
      "is a device of two organizations",
      [answer(approved()), answer(approved("device-2", "acc-2"))],
      2,
      0,
    ],
    [
      "is one at two services",
      [answer(approved()), answer(approved(), { service: OTHER_SERVICE })],
      2,
      0,
    ],
  ])("%s", (_, list, enrolments, waits) => {
    const record = note(list);
    expect([record.enrolments.length, record.waiting.length]).toEqual([enrolments, waits]);
  });
});

describe("what another machine wrote", () => {
  const foreign = { deviceId: OTHER_MACHINE };
  test.each<[string, readonly KeptAnswer[], boolean]>([
    ["nothing", [], false],
    ["own entries", [answer(approved()), answer(waiting("acc-2"))], false],
    ["another machine's device", [answer(approved(), foreign)], true],
    ["another machine's wait", [answer(waiting(), foreign)], true],
    ["one of each", [answer(approved()), answer(waiting("acc-2"), foreign)], true],
    [
      "another machine's, at another service",
      [answer(approved(), { ...foreign, service: OTHER_SERVICE })],
      false,
    ],
  ])("%s: %j", (_, list, expected) => {
    const record = note(list);
    const change = findRecordChange(record, SERVICE, HERE);
    expect(change).toBe(expected ? "machine.changed" : null);
    const rest = withoutService(record, SERVICE);
    expect(findRecordChange(rest, SERVICE, HERE)).toBeNull();
    expect(findRecordChange(rest, OTHER_SERVICE, HERE)).toBe(
      findRecordChange(record, OTHER_SERVICE, HERE),
    );
  });
});

describe("a device that was just met", () => {
  const met = (deviceName: string, evidence: Evidence = EVIDENCE) => ({ deviceName, evidence });

  test("has its new name, and no other device has", () => {
    const record = note([answer(approved()), answer(approved("device-2", "acc-2"))]);
    const names = withMeeting(record, SERVICE, "device-2", met("Press")).enrolments.map(
      ({ deviceName }) => deviceName,
    );
    expect(names).toEqual(["Press line 4", "Press"]);
    expect(withMeeting(record, OTHER_SERVICE, "device-2", met("Press"))).toEqual(record);
    expect(withMeeting(record, SERVICE, "device-9", met("Press"))).toEqual(record);
  });

  const uuid = "1".repeat(32);
  const card = "2".repeat(32);
  const another = "3".repeat(32);
  test.each<[string, Evidence, Evidence, Evidence]>([
    [
      "a swapped card",
      { confidence: "high", smbiosUuid: uuid, macAddress: card },
      { confidence: "high", smbiosUuid: uuid, macAddress: another },
      { confidence: "high", smbiosUuid: uuid, macAddress: another },
    ],
    [
      "a user who may read less",
      { confidence: "high", smbiosUuid: uuid, macAddress: card },
      { confidence: "medium", macAddress: card },
      { confidence: "high", smbiosUuid: uuid, macAddress: card },
    ],
    [
      "a user who may read more",
      { confidence: "medium", macAddress: card },
      { confidence: "high", smbiosUuid: uuid, macAddress: card },
      { confidence: "high", smbiosUuid: uuid, macAddress: card },
    ],
  ])("keeps up with its hardware: %s", (_, before, now, expected) => {
    const record = note([answer(approved(), { evidence: before })]);
    const [device] = withMeeting(record, SERVICE, "device-1", met("Press", now)).enrolments;
    expect(device?.evidence).toEqual(expected);
  });
});
