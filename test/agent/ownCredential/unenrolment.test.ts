import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LeaveRequest } from "../../../main/agent/ownCredential/unenrolment.ts";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import type { Failure } from "../../../main/core/result.ts";
import type { OpenAnswer } from "../../../main/enrolment/openAnswer.ts";
import {
  createWorld,
  Died,
  organizationOf,
  SERVICE,
  startProcess,
  storedKey,
  waitFor,
  type Accident,
  type Process,
  type World,
} from "./credentialWorld.ts";

const silent = (): void => undefined;

function request(more: Partial<LeaveRequest> = {}): LeaveRequest {
  return {
    service: SERVICE,
    organization: organizationOf("device-1"),
    keepsApplication: false,
    isOffline: false,
    ...more,
  };
}

function leave(process: Process, more: Partial<LeaveRequest> = {}) {
  return process.unenrolment.leave(request(more), undefined, silent);
}

async function survive<Value>(work: Promise<Value>): Promise<Value | "died"> {
  return work.catch((error: unknown) => {
    if (error instanceof Died) return "died";
    throw error;
  });
}

async function recover(world: World, accident?: Accident): Promise<Process> {
  const later = startProcess(world, accident);
  await survive(later.changes.finish(silent));
  return later;
}

/** What is on the machine and at the service, in words. */
function describeWorld(world: World): Record<string, unknown> {
  return {
    keys: [...world.store.keys()].toSorted(),
    notes: world.notes.size,
    devices: world.record.enrolments.map(({ clientId }) => clientId),
    waits: world.record.waiting.length,
    answers: world.answers.size,
    service: [...world.clients.values()].map(({ state }) => state),
  };
}

const NOTHING = { keys: [], notes: 0, devices: [], waits: 0, answers: 0 };
const ALONE = { ...NOTHING, service: ["left"] };
const UNTOUCHED = {
  ...NOTHING,
  keys: ["application", "device"],
  devices: ["device-1"],
  service: ["active"],
};

async function stepsOf(ids: readonly string[]): Promise<readonly string[]> {
  const process = startProcess(await createWorld(ids));
  expect(await leave(process)).toMatchObject({ ok: true });
  return process.steps;
}

const itemsOf = (left: Awaited<ReturnType<typeof leave>>): Record<string, string> =>
  left.ok ? Object.fromEntries(left.value.wiped.map(({ what, state }) => [what, state])) : {};

describe("leaving that nothing disturbs", () => {
  test("tells the service, then wipes secrets before records, and says what became of each", async () => {
    const world = await createWorld(["device-1"]);
    const process = startProcess(world);
    const left = await leave(process);
    expect(left).toMatchObject({
      ok: true,
      value: { farewell: { kind: "told", code: null }, failure: null },
    });
    expect(itemsOf(left)).toEqual({
      device_key: "removed",
      next_key: "absent",
      application_credential: "removed",
      rotation: "absent",
      journal: "absent",
      waiting: "absent",
      enrolment: "removed",
      confirmed_service: "absent",
      copies: "absent",
    });
    expect(describeWorld(world)).toEqual(ALONE);
    const order = ["note leaving asking", "read device", "leave device-1", "note leaving wiping"];
    order.push("remove device", "read device", "unrecord", "clear leaving");
    expect(process.steps.filter((step) => order.includes(step))).toEqual(order);
  });

  test("of one organization of several keeps what the others need", async () => {
    const world = await createWorld(["device-1", "device-2"]);
    const left = await leave(startProcess(world));
    expect(itemsOf(left)).toMatchObject({
      device_key: "kept",
      application_credential: "kept",
      enrolment: "removed",
    });
    expect(describeWorld(world)).toEqual({
      ...UNTOUCHED,
      devices: ["device-2"],
      service: ["left", "active"],
    });
    expect(await storedKey(world, "device")).toBe(world.clients.get("device-2")?.key);
  });

  test("keeps the key for another organization that this machine waits for", async () => {
    const world = await createWorld(["device-1"]);
    waitFor(world, "device-9");
    await leave(startProcess(world));
    expect(describeWorld(world)).toMatchObject({
      keys: ["application", "device"],
      devices: [],
      waits: 1,
    });
  });

  test("takes waiting acceptances, open answers and an open rotation along", async () => {
    const world = await createWorld(["device-1"]);
    waitFor(world, "device-1");
    const { organization } = request();
    const answerAt = (service: string, idempotencyKey: string): void => {
      const answer = { idempotencyKey, service, organization } as Partial<OpenAnswer>;
      world.answers.set(idempotencyKey, answer as OpenAnswer);
    };
    answerAt(SERVICE, "one");
    answerAt("https://other.example", "two");
    const dying: Accident = { step: 1, moment: "before", effect: "die", only: /^activate/ };
    await survive(
      startProcess(world, dying)
        .rotate(SERVICE, silent)
        .catch(() => undefined),
    );
    expect(itemsOf(await leave(startProcess(world)))).toMatchObject({
      waiting: "removed",
      journal: "removed",
    });
    expect(describeWorld(world)).toEqual({ ...ALONE, answers: 1 });
  });

  test("can keep the application credential", async () => {
    const world = await createWorld(["device-1"]);
    const left = await leave(startProcess(world), { keepsApplication: true });
    expect(itemsOf(left)).toMatchObject({ application_credential: "kept", device_key: "removed" });
    expect(describeWorld(world)).toEqual({ ...ALONE, keys: ["application"] });
  });
});

describe("what the service says does not stop the wipe", () => {
  test.each<[string, ErrorCode | null, (world: World) => void, string]>([
    ["told", null, () => undefined, "left"],
    [
      "forgotten",
      "device.refused",
      (world) => void (world.clients.get("device-1")!.state = "left"),
      "left",
    ],
    [
      "forgotten",
      "device.refused",
      (world) => void (world.clients.get("device-1")!.key = "x"),
      "active",
    ],
    [
      "deactivated",
      "device.deactivated",
      (world) => void (world.clients.get("device-1")!.state = "deactivated"),
      "deactivated",
    ],
    ["not_asked", "machine.changed", (world) => void (world.isForeign = true), "active"],
    ["not_asked", "credentials.lost", (world) => void world.store.delete("device"), "active"],
  ])("%s (%s)", async (kind, code, prepare, state) => {
    const world = await createWorld(["device-1"]);
    prepare(world);
    const process = startProcess(world);
    expect(await leave(process)).toMatchObject({
      ok: true,
      value: { farewell: { kind, code }, failure: null },
    });
    expect(describeWorld(world)).toEqual({ ...NOTHING, service: [state] });
    if (code === "machine.changed") {
      expect(process.steps.filter((step) => step.startsWith("sign in"))).toEqual([]);
    }
  });

  test.each<ErrorCode>([
    "service.unreachable",
    "service.timeout",
    "service.certificate",
    "network.captive_portal",
    "clock.skewed",
  ])("%s: it could not be told, and that is said", async (code) => {
    const world = await createWorld(["device-1"]);
    const effect: Failure = { code };
    const away: Accident = { step: 1, moment: "before", effect, only: /^sign in/ };
    expect(await leave(startProcess(world, away))).toMatchObject({
      value: { farewell: { kind: "unreachable", code }, failure: null },
    });
    expect(describeWorld(world)).toEqual({ ...NOTHING, service: ["active"] });
  });

  test("a reply that is lost is asked for again: who has left is refused, and that is success", async () => {
    const world = await createWorld(["device-1"]);
    const effect: Failure = { code: "service.timeout" };
    const lost: Accident = { step: 1, moment: "after", effect, only: /^leave/ };
    expect(await leave(startProcess(world, lost))).toMatchObject({
      value: { farewell: { kind: "forgotten" }, failure: null },
    });
    expect(describeWorld(world)).toEqual(ALONE);
  });

  test("offline nobody is asked", async () => {
    const world = await createWorld(["device-1"]);
    const process = startProcess(world);
    expect(await leave(process, { isOffline: true })).toMatchObject({
      value: { farewell: { kind: "not_asked", code: null } },
    });
    expect(process.steps.filter((step) => /^sign in|^leave/.test(step))).toEqual([]);
    expect(describeWorld(world)).toEqual({ ...NOTHING, service: ["active"] });
  });
});

describe("a keychain that does not open", () => {
  test.each<ErrorCode>(["credentials.locked", "credentials.unavailable"])(
    "%s at the beginning changes nothing, here or at the service",
    async (code) => {
      const world = await createWorld(["device-1"]);
      const locked: Accident = {
        step: 1,
        moment: "before",
        effect: { code },
        only: /^read device/,
      };
      expect(await leave(startProcess(world, locked))).toMatchObject({
        ok: false,
        failure: { code },
      });
      expect(describeWorld(world)).toEqual(UNTOUCHED);
    },
  );

  test("locked midway keeps the record with the key, says so, and the next start goes on", async () => {
    const world = await createWorld(["device-1"]);
    const effect: Failure = { code: "credentials.locked" };
    const locked: Accident = { step: 1, moment: "before", effect, only: /^remove device/ };
    const left = await leave(startProcess(world, locked));
    expect(left).toMatchObject({ ok: true, value: { failure: { code: "credentials.locked" } } });
    expect(itemsOf(left)).toMatchObject({ device_key: "failed", enrolment: "kept" });
    expect(describeWorld(world)).toEqual({ ...UNTOUCHED, notes: 1, service: ["left"] });
    const still = await recover(world, locked);
    expect(still.notices).toMatchObject([
      { kind: "leaving", failure: { code: "credentials.locked" } },
    ]);
    const later = await recover(world);
    expect(later.notices).toEqual([
      { kind: "left", organization: organizationOf("device-1").name },
    ]);
    expect(describeWorld(world)).toEqual(ALONE);
  });
});

describe("whatever step dies or fails, it is all of it or nothing afterwards", () => {
  function expectAllOrNothing(world: World, states: readonly string[]): void {
    const found = describeWorld(world);
    expect(found["notes"]).toBe(0);
    const isUntouched = world.record.enrolments.length > 0;
    if (isUntouched) expect(found).toEqual(UNTOUCHED);
    else expect(found).toEqual({ ...NOTHING, service: [expect.toBeOneOf([...states])] });
  }

  test("at every step, before and after it", async () => {
    const steps = (await stepsOf(["device-1"])).length;
    let untouched = 0;
    for (let step = 1; step <= steps; step += 1) {
      for (const moment of ["before", "after"] as const) {
        const world = await createWorld(["device-1"]);
        const dying = startProcess(world, { step, moment, effect: "die" });
        expect(await survive(leave(dying))).toBe("died");
        await recover(world);
        expectAllOrNothing(world, ["left"]);
        untouched += world.record.enrolments.length;
      }
    }
    // Before the note is on the disk nobody has left.
    expect(untouched).toBe(1);
  });

  test("also where the recovery dies, again and again, with others that stay", async () => {
    const accident = fc.record({
      step: fc.integer({ min: 1, max: 30 }),
      moment: fc.constantFrom("before" as const, "after" as const),
      effect: fc.constant("die" as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        accident,
        fc.array(accident, { maxLength: 3 }),
        async (hasOther, first, more) => {
          const world = await createWorld(hasOther ? ["device-1", "device-2"] : ["device-1"]);
          await survive(leave(startProcess(world, first)));
          for (const next of more) await recover(world, next);
          await recover(world);
          if (!hasOther) return expectAllOrNothing(world, ["left"]);
          expect(world.record.enrolments.map(({ clientId }) => clientId)).toContain("device-2");
          expect(await storedKey(world, "device")).toBe(world.clients.get("device-2")?.key);
          expect([world.notes.size, world.clients.get("device-2")?.state]).toEqual([0, "active"]);
          return undefined;
        },
      ),
      { numRuns: 150 },
    );
  });

  test("where one step fails", async () => {
    const steps = (await stepsOf(["device-1"])).length;
    for (const code of ["credentials.locked", "state.unwritable", "service.timeout"] as const) {
      for (let step = 1; step <= steps; step += 1) {
        for (const moment of ["before", "after"] as const) {
          const world = await createWorld(["device-1"]);
          await leave(startProcess(world, { step, moment, effect: { code } }));
          await recover(world);
          // A service that could not be told has it still.
          expectAllOrNothing(world, ["left", "active"]);
        }
      }
    }
  });
});
