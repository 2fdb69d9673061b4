import { beforeEach, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { OpenAnswer } from "../../main/enrolment/openAnswer.ts";
import { APPROVED, ORGANIZATION, REJECTED, SERVICE, WAITING } from "../core/sessionArbitraries.ts";
import {
  createEffectsRig,
  DEVICE_ID,
  failing,
  NOW,
  type EffectsRig,
  type Step,
} from "./effectsRig.ts";
import { accept, evil, open } from "./sessionTasks.ts";

let rig: EffectsRig;
beforeEach(async () => {
  rig = await createEffectsRig();
});

const KEY = "6f1d7c1e-6a3b-4b0e-8a3e-0d4a5f6b7c8d";

function lay(more: Partial<OpenAnswer> = {}): void {
  rig.open.set(KEY, {
    idempotencyKey: KEY,
    stage: "sent",
    service: SERVICE,
    organization: ORGANIZATION,
    deviceName: "Press line 5",
    deviceId: DEVICE_ID,
    evidence: { confidence: "low" },
    keyThumbprint: rig.key.thumbprint,
    at: NOW,
    ...more,
  } as OpenAnswer);
}

/** Not the one on the card. */
const FOREIGN = { id: "org-9", name: ORGANIZATION.name };

const notice = (): unknown => rig.notices[0];

describe("an answer that an earlier run left open", () => {
  test.each(["intent", "sent"] as const)(
    "%s: the service has it; it is written down and told",
    async (stage) => {
      lay({ stage });
      rig.answers.settle = { answer: "accept", acceptance: APPROVED };
      await rig.perform(open);
      expect(rig.steps.slice(0, 7)).toEqual([
        "identity",
        "storedKey",
        "settle",
        "journal.acknowledge",
        "book.keep",
        "journal.commit",
        "journal.clear",
      ]);
      expect(rig.kept).toMatchObject([{ acceptance: APPROVED, deviceId: DEVICE_ID, at: NOW }]);
      expect(notice()).toMatchObject({ kind: "accepted", state: "approved" });
      expect(rig.open.size).toBe(0);
    },
  );

  test.each([
    ["waits", WAITING],
    ["was rejected", REJECTED],
  ])("%s: that is told as well", async (_, acceptance) => {
    lay();
    rig.answers.settle = { answer: "accept", acceptance };
    await rig.perform(open);
    expect(notice()).toMatchObject({ kind: "accepted", state: acceptance.state });
  });

  test("the service never had it: nothing is left, nothing is written, and that is told", async () => {
    lay();
    await rig.perform(open);
    expect(notice()).toEqual({ kind: "not_delivered", organization: ORGANIZATION.name });
    expect([rig.open.size, rig.kept]).toEqual([0, []]);
  });

  test.each(["acknowledged", "committed"] as const)("%s: nobody is asked again", async (stage) => {
    lay({ stage, acceptance: APPROVED });
    await rig.perform(open);
    expect(rig.steps).not.toContain("settle");
    expect(rig.kept).toHaveLength(stage === "acknowledged" ? 1 : 0);
    expect([notice(), rig.open.size]).toMatchObject([{ kind: "accepted" }, 0]);
  });

  test.each<[Step, ErrorCode]>([
    ["identity", "machine.id_missing"],
    ["storedKey", "credentials.locked"],
    ["settle", "service.timeout"],
    ["settle", "credentials.rejected"],
    ["journal.acknowledge", "state.unwritable"],
    ["book.keep", "state.unwritable"],
  ])("stays open where %s fails (%s), and the work goes on", async (step, code) => {
    lay();
    rig.answers.settle = { answer: "accept", acceptance: APPROVED };
    rig.failures.set(step, failing(code));
    await rig.perform({ kind: "open", text: "" });
    expect(rig.open.has(KEY)).toBe(true);
    expect(notice()).toMatchObject({ kind: "unconfirmed", failure: { code } });
  });

  test.each<[string, () => void, ErrorCode]>([
    ["another machine's", () => lay({ deviceId: "f".repeat(32) }), "machine.changed"],
    ["of a key that is gone", () => lay({ keyThumbprint: "x".repeat(43) }), "credentials.lost"],
    [
      "of a machine without its key",
      () => {
        lay();
        rig.hasStoredKey = false;
      },
      "credentials.lost",
    ],
  ])("%s is put away, never asked for", async (_, prepare, code) => {
    prepare();
    await rig.perform(open);
    expect(rig.steps).toContain("journal.putAway");
    expect(rig.steps).not.toContain("settle");
    expect(notice()).toMatchObject({ kind: "put_away", failure: { code, detail: "put-away" } });
  });

  test("the service answers for an organization that nobody agreed to: not believed", async () => {
    lay();
    rig.answers.settle = { answer: "accept", acceptance: { ...APPROVED, organization: FOREIGN } };
    await rig.perform({ kind: "open", text: "" });
    expect([rig.kept, rig.open.has(KEY)]).toEqual([[], true]);
    expect(notice()).toMatchObject({
      kind: "unconfirmed",
      failure: { code: "service.not_latchkey", detail: "an answer for another organization" },
    });
  });

  test("at a service that is not allowed any more is not asked for", async () => {
    lay({ service: evil });
    await rig.perform({ kind: "open", text: "" });
    expect([rig.steps, rig.open.size]).toEqual([[], 1]);
    expect(notice()).toMatchObject({ failure: { code: "service.not_allowed" } });
  });

  test("is looked for once in the life of a process, and before every acceptance", async () => {
    await rig.perform(open);
    lay();
    await rig.perform(open);
    expect(rig.open.size).toBe(1);
    await rig.perform(accept);
    expect([rig.open.size, rig.notices.length]).toEqual([0, 1]);
    expect(rig.steps.indexOf("settle")).toBeLessThan(rig.steps.indexOf("keepDeviceKey"));
  });
});

describe("an acceptance whose reply does not come", () => {
  test("is in doubt where only the last attempt was refused, for its proof and unread", async () => {
    const failure = { code: "service.request_refused", detail: "proof.nonce_required" } as const;
    rig.failures.set("accept", failure);
    expect(await rig.perform(accept)).toMatchObject({ failure: { code: "answer.unconfirmed" } });
    expect([...rig.open.values()]).toMatchObject([{ stage: "sent" }]);
  });

  test("is in doubt as well where the reply is for an organization that was not on the card", async () => {
    rig.answers.accept = { ...APPROVED, organization: FOREIGN };
    expect(await rig.perform(accept)).toMatchObject({
      failure: { code: "answer.unconfirmed", detail: "service.not_latchkey" },
    });
    expect([rig.kept, [...rig.open.values()]]).toMatchObject([[], [{ stage: "sent" }]]);
  });

  test.each<ErrorCode>([
    "service.timeout",
    "service.unreachable",
    "service.failed",
    "service.not_latchkey",
    "network.offline",
    "network.captive_portal",
    "internal.bug",
  ])("%s: is in doubt, stays in the journal, and says both", async (code) => {
    rig.failures.set("accept", failing(code));
    expect(await rig.perform(accept)).toMatchObject({
      failure: { code: "answer.unconfirmed", detail: code },
    });
    expect([...rig.open.values()]).toMatchObject([{ stage: "sent" }]);
  });

  test.each<[ErrorCode, number]>([
    ["invitation.expired", 0],
    ["invitation.bound_elsewhere", 0],
    ["name.forbidden_character", 0],
    ["service.request_refused", 0],
    ["service.rate_limited", 1],
    ["credentials.rejected", 1],
    ["clock.skewed", 1],
    ["device.deactivated", 1],
  ])("%s: is told as it is; %i left open", async (code, left) => {
    rig.failures.set("accept", failing(code));
    expect(await rig.perform(accept)).toMatchObject({ failure: { code } });
    expect(rig.open.size).toBe(left);
  });

  test("tried again goes under the same key, and is no leftover of itself", async () => {
    rig.failures.set("accept", failing("service.timeout"));
    await rig.perform(accept);
    rig.failures.clear();
    expect(await rig.perform(accept)).toMatchObject({ kind: "answered" });
    expect(rig.accepted.map(({ key }) => key)).toEqual(["key-1", "key-1"]);
    expect([rig.steps.includes("settle"), rig.open.size]).toEqual([false, 0]);
  });

  test("given up by another process meanwhile is said again under a new key, once", async () => {
    rig.failures.set("accept", failing("answer.void"));
    expect(await rig.perform(accept)).toMatchObject({ failure: { code: "answer.void" } });
    expect(rig.accepted.map(({ key }) => key)).toEqual(["key-1", "random-key"]);
    expect(rig.open.size).toBe(0);
  });
});
