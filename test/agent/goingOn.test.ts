import { beforeEach, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { Task } from "../../main/core/sessionState.ts";
import { APPROVED, REJECTED } from "../core/sessionArbitraries.ts";
import { createEffectsRig, failing, type EffectsRig } from "./effectsRig.ts";
import { accept, evil, poll, readDevice, rename } from "./sessionTasks.ts";

let rig: EffectsRig;
beforeEach(async () => {
  rig = await createEffectsRig();
});

describe("going on with what this machine is", () => {
  test.each<[string, Task]>([
    ["asking again", poll],
    ["reading the device", readDevice],
    ["renaming", rename],
  ])("%s: never at a service that is not allowed any more", async (_, task) => {
    expect(await rig.perform({ ...task, service: evil } as Task)).toMatchObject({
      failure: { code: "service.not_allowed" },
    });
    expect(rig.steps).toEqual([]);
  });

  test.each<[string, Task]>([
    ["asking again", poll],
    ["reading the device", readDevice],
    ["renaming", rename],
  ])("%s: never with another machine's record", async (_, task) => {
    rig.isForeign = true;
    expect(await rig.perform(task)).toMatchObject({ failure: { code: "machine.changed" } });
    expect(rig.steps).toEqual(["identity"]);
  });

  test("accepting is how another machine's record ends", async () => {
    rig.isForeign = true;
    expect(await rig.perform(accept)).toMatchObject({ kind: "answered" });
    expect(rig.steps.indexOf("claim")).toBeGreaterThan(rig.steps.indexOf("keepDeviceKey"));
    expect(rig.steps.indexOf("claim")).toBeLessThan(rig.steps.indexOf("accept"));
  });

  test.each<[ErrorCode, boolean]>([
    ["acceptance.unknown", true],
    ["service.timeout", false],
    ["credentials.locked", false],
    ["device.refused", false],
  ])("an unanswered question (%s) forgets the wait: %s", async (code, forgets) => {
    rig.failures.set("acceptance", failing(code));
    expect(await rig.perform(poll)).toMatchObject({ kind: "failed", failure: { code } });
    expect(rig.steps.includes("book.forget")).toBe(forgets);
  });

  test.each([
    ["another acceptance", { acceptanceId: "acc-9" }],
    ["another organization", { organization: { id: "org-9", name: "Acme" } }],
  ])("an answer about %s than was asked about is not written down", async (_, other) => {
    rig.answers.accept = { ...APPROVED, ...other };
    expect(await rig.perform(poll)).toMatchObject({
      failure: { code: "service.not_latchkey", detail: "an answer about another acceptance" },
    });
    expect(rig.kept).toEqual([]);
  });

  test("a rejection is written down too", async () => {
    rig.answers.accept = REJECTED;
    expect(await rig.perform(poll)).toMatchObject({ kind: "answered", acceptance: REJECTED });
    expect(rig.kept).toMatchObject([{ acceptance: REJECTED, deviceName: "Press line 5" }]);
  });
});
