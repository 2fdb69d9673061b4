import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import type { Failure, Result } from "../../../main/core/result.ts";
import {
  createWorld,
  Died,
  SERVICE,
  startProcess,
  storedKey,
  waitFor,
  type Accident,
  type World,
} from "./credentialWorld.ts";

const silent = (): void => undefined;
const IDS = ["device-1", "device-2", "device-3"];

/** Runs what may die, and says whether it did. */
async function survive<Value>(work: Promise<Value>): Promise<Value | "died"> {
  return work.catch((error: unknown) => {
    if (error instanceof Died) return "died";
    throw error;
  });
}

async function recover(world: World, accident?: Accident) {
  const later = startProcess(world, accident);
  await survive(later.changes.finish(silent));
  return later;
}

/** One key is stored, every client knows it and would take no other one that was ever stored. */
async function expectOneKey(world: World, seen: ReadonlySet<string> = new Set()): Promise<void> {
  const device = await storedKey(world, "device");
  expect([world.notes.size, world.store.has("next")]).toEqual([0, false]);
  for (const client of world.clients.values()) {
    if (client.state === "left") continue;
    expect(client.key).toBe(device);
    const others = [...seen].filter((thumbprint) => thumbprint !== device);
    expect(others).not.toContain(client.key);
  }
}

async function stepsOf(count: number): Promise<number> {
  const process = startProcess(await createWorld(IDS.slice(0, count)));
  expect(await process.rotate(SERVICE, silent)).toMatchObject({ ok: true });
  return process.steps.length;
}

describe("a rotation that nothing disturbs", () => {
  test("is noted, stored, announced, proved and activated everywhere, and then cleared away", async () => {
    const world = await createWorld(["device-1", "device-2"]);
    const process = startProcess(world);
    const rotated = await process.rotate(SERVICE, silent);
    expect(process.steps).toEqual([
      "read device",
      "sign in as device-1",
      "device of device-1",
      "sign in as device-2",
      "device of device-2",
      "note rotation announcing",
      "write next",
      "sign in as device-1",
      "announce to device-1",
      "sign in as device-2",
      "announce to device-2",
      "sign in as device-1",
      "sign in as device-2",
      "note rotation activating",
      "activate at device-1",
      "activate at device-2",
      "write device",
      "remove next",
      "clear rotation",
    ]);
    await expectOneKey(world);
    expect(rotated).toMatchObject({
      ok: true,
      value: {
        before: world.first,
        after: await storedKey(world, "device"),
        clients: [{ clientId: "device-1" }, { clientId: "device-2" }],
      },
    });
    expect(await storedKey(world, "device")).not.toBe(world.first);
  });
});

test("a rotation at a service that is not allowed any more asks nobody, and stays open", async () => {
  const world = await createWorld(["device-1"]);
  const dying = startProcess(world, {
    step: 1,
    moment: "before",
    effect: "die",
    only: /^activate/,
  });
  expect(await survive(dying.rotate(SERVICE, silent))).toBe("died");
  world.allowed = [];
  const { steps, notices } = await recover(world);
  expect(steps).toEqual(["read notes", "read record"]);
  expect(notices).toMatchObject([{ kind: "key_open", failure: { code: "service.not_allowed" } }]);
  world.allowed = [SERVICE];
  await recover(world);
  await expectOneKey(world, new Set([world.first]));
});

describe("whatever step dies, one key works for every client afterwards", () => {
  test.each([1, 2, 3])("with %i of them, at every step, before and after it", async (count) => {
    const steps = await stepsOf(count);
    const ends = { before: 0, after: 0 };
    for (let step = 1; step <= steps; step += 1) {
      for (const moment of ["before", "after"] as const) {
        const world = await createWorld(IDS.slice(0, count));
        const dying = startProcess(world, { step, moment, effect: "die" });
        expect(await survive(dying.rotate(SERVICE, silent))).toBe("died");
        await recover(world);
        await expectOneKey(world, new Set([world.first]));
        const isChanged = (await storedKey(world, "device")) !== world.first;
        ends[isChanged ? "after" : "before"] += 1;
        // And a rotation is possible from there.
        const again = startProcess(world);
        expect(await again.rotate(SERVICE, silent)).toMatchObject({ ok: true });
        await expectOneKey(world);
      }
    }
    expect(ends.before + ends.after).toBe(steps * 2);
    expect(Math.min(ends.before, ends.after)).toBeGreaterThan(0);
  });

  test("also where the recovery dies, again and again", async () => {
    const moment = fc.constantFrom("before" as const, "after" as const);
    const accident = fc.record({
      step: fc.integer({ min: 1, max: 28 }),
      moment,
      effect: fc.constant("die" as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        accident,
        fc.array(accident, { maxLength: 3 }),
        async (count, first, more) => {
          const world = await createWorld(IDS.slice(0, count));
          await survive(startProcess(world, first).rotate(SERVICE, silent));
          for (const next of more) await recover(world, next);
          await recover(world);
          await expectOneKey(world, new Set([world.first]));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a step that fails", () => {
  const FAILURES: readonly Failure[] = [
    { code: "credentials.locked" },
    { code: "state.unwritable" },
    { code: "service.timeout" },
  ];

  test("leaves the former key, or the next one, for every client; and the next start finishes", async () => {
    const steps = await stepsOf(2);
    for (const effect of FAILURES) {
      for (let step = 1; step <= steps; step += 1) {
        for (const moment of ["before", "after"] as const) {
          const world = await createWorld(IDS.slice(0, 2));
          const process = startProcess(world, { step, moment, effect });
          const rotated = await process.rotate(SERVICE, silent);
          await recover(world);
          await expectOneKey(world, new Set([world.first]));
          const isChanged = (await storedKey(world, "device")) !== world.first;
          if (rotated.ok) expect(isChanged).toBe(true);
          // A failure is told; that something stays open is told as well.
          else if (isChanged) expect(process.notices).toMatchObject([{ kind: "key_open" }]);
        }
      }
    }
  });

  test("before the next key is stored changes nothing anywhere", async () => {
    const steps = ["read device", "sign in as device-2", "device of device-1"];
    for (const only of steps) {
      const world = await createWorld(IDS.slice(0, 2));
      const before = structuredClone(world);
      const accident: Accident = {
        step: 1,
        moment: "before",
        effect: { code: "credentials.locked" },
        only: new RegExp(`^${only}$`),
      };
      expect(await startProcess(world, accident).rotate(SERVICE, silent)).toMatchObject({
        ok: false,
        failure: { code: "credentials.locked" },
      });
      expect(world).toEqual(before);
    }
  });

  test("while the service cannot be asked stays open, binds nothing, and goes on afterwards", async () => {
    const world = await createWorld(["device-1"]);
    const dying: Accident = { step: 1, moment: "after", effect: "die", only: /^activate/ };
    expect(await survive(startProcess(world, dying).rotate(SERVICE, silent))).toBe("died");
    const away: Accident = {
      step: 1,
      moment: "before",
      effect: { code: "service.unreachable" },
      only: /^sign in/,
    };
    const offline = startProcess(world, away);
    const blocked = await offline.changes.finish(silent);
    expect(blocked.get(SERVICE)).toEqual({ code: "service.unreachable" });
    expect(offline.notices).toMatchObject([{ kind: "key_open" }]);
    const online = await recover(world);
    expect(online.notices).toEqual([{ kind: "key", service: SERVICE, state: "changed" }]);
    await expectOneKey(world);
  });
});

describe("a rotation is refused, and nothing is changed", () => {
  test.each<[ErrorCode, (world: World) => void]>([
    ["device.deactivated", (world) => void (world.clients.get("device-2")!.state = "deactivated")],
    ["device.refused", (world) => void world.clients.delete("device-2")],
    ["approval.pending", (world) => waitFor(world, "device-9")],
    ["machine.changed", (world) => void (world.isForeign = true)],
    ["credentials.lost", (world) => void world.store.delete("device")],
    ["device.not_enrolled", (world) => void (world.record = { enrolments: [], waiting: [] })],
  ])("%s", async (code, prepare) => {
    const world = await createWorld(["device-1", "device-2"]);
    prepare(world);
    const before = structuredClone(world);
    const rotated: Result<unknown> = await startProcess(world).rotate(SERVICE, silent);
    expect(rotated).toMatchObject({ ok: false, failure: { code } });
    expect(world).toEqual(before);
  });
});

describe("what changes at the service while a rotation is open", () => {
  /** Died once everything is announced and proved. */
  async function announced(): Promise<World> {
    const world = await createWorld(["device-1", "device-2"]);
    const dying: Accident = { step: 1, moment: "before", effect: "die", only: /^activate/ };
    expect(await survive(startProcess(world, dying).rotate(SERVICE, silent))).toBe("died");
    return world;
  }

  test("a device that was deactivated follows when it is active again; the other one works", async () => {
    const world = await announced();
    const [first, second] = [...world.clients.values()];
    second!.state = "deactivated";
    const process = await recover(world);
    expect(process.notices).toMatchObject([
      { kind: "key_open", failure: { code: "device.deactivated" } },
    ]);
    const device = await storedKey(world, "device");
    expect([first?.key, second?.next]).toEqual([device, device]);
    // The key that is stored is good: it may be bound to something new.
    expect((await startProcess(world).changes.finish(silent)).size).toBe(0);
    second!.state = "active";
    await recover(world);
    await expectOneKey(world);
  });

  test("a device that was removed is none of this machine's any more", async () => {
    const world = await announced();
    world.clients.get("device-2")!.state = "left";
    const process = await recover(world);
    expect(process.notices).toMatchObject([{ kind: "key", state: "changed" }]);
    await expectOneKey(world);
  });

  test("a service that forgot the announcement is told again", async () => {
    const world = await announced();
    world.clients.get("device-2")!.next = null;
    await recover(world);
    await expectOneKey(world);
    expect(await storedKey(world, "device")).not.toBe(world.first);
  });

  test("a next key that is gone from the keychain is given up", async () => {
    const world = await announced();
    world.store.delete("next");
    const process = await recover(world);
    expect(process.notices).toMatchObject([{ kind: "key", state: "kept" }]);
    await expectOneKey(world);
    expect(await storedKey(world, "device")).toBe(world.first);
  });

  test("on another machine it is put away, and the key that came along goes", async () => {
    const world = await announced();
    world.isForeign = true;
    const process = await recover(world);
    expect(process.notices).toMatchObject([
      { kind: "put_away", failure: { code: "machine.changed", detail: "away" } },
    ]);
    expect([world.notes.size, world.store.has("next")]).toEqual([0, false]);
  });
});
