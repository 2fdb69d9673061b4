import { beforeEach, describe, expect, test } from "vitest";
import { toHappening } from "../../main/agent/answerHappening.ts";
import { createServiceDesk } from "../../main/agent/serviceDesk.ts";
import type { Failure } from "../../main/core/result.ts";
import { succeed } from "../../main/core/result.ts";
import type { Task } from "../../main/core/sessionState.ts";
import type { Happening } from "../../main/enrolment/history.ts";
import type { Acceptance } from "../../protocol/invitation.ts";
import {
  APPROVED,
  EXPIRED,
  ORGANIZATION,
  REJECTED,
  SECRET,
  SERVICE,
  UNKNOWN,
  WAITING,
} from "../core/sessionArbitraries.ts";
import { createEffectsRig, failing, type EffectsRig } from "./effectsRig.ts";
import { createHistoryFake } from "./historyFake.ts";
import { accept, decline, poll, readDevice, rename } from "./sessionTasks.ts";

let rig: EffectsRig;
beforeEach(async () => {
  rig = await createEffectsRig();
});

const joined: Acceptance = { ...APPROVED, created: false } as Acceptance;

describe("an answer in the history", () => {
  test.each<[string, Acceptance, boolean, Happening["event"] | null]>([
    ["approved at once", APPROVED, false, "accepted"],
    ["approved as the device it was", joined, false, "joined"],
    ["approved after a wait", APPROVED, true, "approved"],
    ["waiting", WAITING, false, "waiting"],
    ["rejected", REJECTED, true, "rejected"],
    ["expired", EXPIRED, true, null],
  ])("%s", (_, acceptance, wasWaiting, event) => {
    const happening = toHappening(SERVICE, acceptance, "Press line 5", wasWaiting);
    if (event === null) expect(happening).toBeNull();
    else {
      expect(happening).toEqual({
        event,
        serviceOrigin: SERVICE,
        organization: ORGANIZATION.name,
        deviceName: acceptance.state === "approved" ? "Press line 4" : "Press line 5",
        occasion: `${SERVICE} acc-1`,
      });
    }
  });
});

describe("what happened is written down", () => {
  test.each<[string, Task, Happening["event"][]]>([
    ["accepting", accept, ["accepted"]],
    ["declining", decline, ["declined"]],
    ["the end of a wait", poll, ["accepted"]],
    ["renaming", rename, ["renamed"]],
    ["a look at the device", readDevice, []],
  ])("%s", async (_, task, events) => {
    await rig.perform(task);
    expect(rig.noted.map(({ event }) => event)).toEqual(events);
    expect(JSON.stringify(rig.noted)).not.toContain(SECRET.value);
  });

  test.each<[string, Task, Parameters<EffectsRig["failures"]["set"]>[0]]>([
    ["accepting", accept, "accept"],
    ["accepting", accept, "book.keep"],
    ["declining", decline, "decline"],
    ["the end of a wait", poll, "book.keep"],
    ["renaming", rename, "rename"],
  ])("not what failed: %s at %s", async (_, task, step) => {
    rig.failures.set(step, failing("state.unwritable"));
    await rig.perform(task);
    expect(rig.noted).toEqual([]);
  });

  test("a service that a person says yes to, and once", async () => {
    const history = createHistoryFake();
    const services = new Set<string>();
    const desk = createServiceDesk({
      scheme: "latchkey",
      policy: { services: [], defaultService: undefined, insecureLoopback: false },
      confirmed: {
        list: () => [...services] as never,
        refresh: () => Promise.resolve(succeed(undefined)),
        damage: null,
        confirm: (service) => {
          services.add(service);
          return Promise.resolve(succeed(undefined));
        },
        forget: () => Promise.resolve(succeed({ existed: true })),
      },
      unknownServices: "ask",
      history,
    });
    const text = `latchkey://invite/${SECRET.value}?service=${encodeURIComponent(UNKNOWN)}`;
    await desk.choose({ text });
    expect(history.noted).toEqual([]);
    for (let turn = 0; turn < 2; turn += 1) {
      const service = { address: UNKNOWN, isConfirmed: true };
      expect(await desk.choose({ text, service })).toMatchObject({ kind: "chosen" });
    }
    expect(history.noted).toEqual([
      {
        event: "service_confirmed",
        serviceOrigin: UNKNOWN,
        organization: null,
        deviceName: null,
      },
    ]);
  });
});

describe("leaving", () => {
  const leave: Task = { kind: "leave", service: SERVICE, organization: ORGANIZATION };

  test("tells the service, and takes the credential along", async () => {
    expect(await rig.perform(leave)).toEqual({
      kind: "left",
      organization: ORGANIZATION,
      problem: null,
    });
    expect(rig.leaving).toEqual([
      { service: SERVICE, organization: ORGANIZATION, keepsApplication: false, isOffline: false },
    ]);
  });

  test.each<[string, Partial<EffectsRig["left"]>, Failure | null]>([
    ["forgotten already", { farewell: { kind: "forgotten", code: "device.unknown" } }, null],
    [
      "not told",
      { farewell: { kind: "unreachable", code: "service.timeout" } },
      { code: "service.timeout" },
    ],
    [
      "not wiped",
      {
        farewell: { kind: "unreachable", code: "service.timeout" },
        failure: { code: "state.unwritable" },
      },
      { code: "state.unwritable" },
    ],
  ])("says what remains: %s", async (_, left, problem) => {
    rig.left = { ...rig.left, ...left };
    expect(await rig.perform(leave)).toMatchObject({ kind: "left", problem });
  });

  test("is a failure where nothing was changed", async () => {
    rig.failures.set("unenrol", failing("credentials.locked"));
    expect(await rig.perform(leave)).toEqual({
      kind: "failed",
      failure: failing("credentials.locked"),
    });
  });
});

describe("a failing application credential", () => {
  const wants: Failure = { code: "credentials.absent", wants: "application_credential" };

  test.each<[string, Task, Parameters<EffectsRig["failures"]["set"]>[0]]>([
    ["opening", { kind: "open", text: "" }, "lookup"],
    ["accepting", accept, "invitationApi"],
    ["declining", decline, "invitationApi"],
    ["asking again", poll, "acceptance"],
  ])("is a question to whoever sits there: %s", async (_, task, step) => {
    const asking = await createEffectsRig({
      credentials: {
        offer: () => undefined,
        withdraw: () => undefined,
        store: () => Promise.resolve(succeed("agent-1")),
      },
    });
    const text = `latchkey://invite/${SECRET.value}?service=${encodeURIComponent(SERVICE)}`;
    const own = task.kind === "open" ? { ...task, text } : task;
    for (const one of [asking, rig]) one.failures.set(step, wants);
    expect(await asking.perform(own)).toEqual({
      kind: "credentialWanted",
      service: SERVICE,
      failure: wants,
    });
    expect(await rig.perform(own)).toEqual({ kind: "failed", failure: wants });
    // The device's own key is no such credential.
    asking.failures.set(step, failing("credentials.lost"));
    expect(await asking.perform(own)).toMatchObject({ kind: "failed" });
  });
});
