import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRenaming, isNoAnswer, type Renaming } from "../../main/agent/renaming.ts";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { fail, succeed, type Result } from "../../main/core/result.ts";
import { openQueuedNames } from "../../main/enrolment/queuedNames.ts";
import type { Device } from "../../protocol/device.ts";
import { testLock } from "../enrolment/bookRig.ts";

const SERVICE = "https://licences.example.com";
const OLD = "Press line 4";
const NOW = "2031-03-02T07:41:00Z";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "renaming-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const file = (): string => join(directory, "state", "names.json");

/** As after a start of the program: what is known is what is on the disk. */
async function start(): Promise<Renaming> {
  const names = await openQueuedNames(file(), testLock());
  if (!names.ok) throw new Error(names.failure.code);
  return createRenaming(names.value, () => NOW);
}

function device(name: string): Device {
  return {
    clientId: "dev-1",
    name,
    organization: { id: "org-1", name: "Acme" },
    groups: [],
    licences: [],
    state: "active",
    deviceId: "0".repeat(32),
    createdAt: NOW,
  };
}

/** A service with one device, and whether it can be reached. */
function createService(name = OLD) {
  const sent: string[] = [];
  const service = {
    name,
    answer: "yes" as "yes" | "no_answer" | "lost_reply" | "taken",
    sent,
    send: (wanted: string): Promise<Result<Device>> => {
      sent.push(wanted);
      if (service.answer === "no_answer")
        return Promise.resolve(fail("network.offline", { detail: "ENETUNREACH" }));
      if (service.answer === "taken") return Promise.resolve(fail("name.taken"));
      service.name = wanted;
      if (service.answer === "lost_reply") return Promise.resolve(fail("service.timeout"));
      return Promise.resolve(succeed(device(wanted)));
    },
  };
  return service;
}

/** What waits for the device, called `name` at its service, after a start of the program. */
async function pendingBeside(name: string) {
  return (await start()).pending(SERVICE, device(name));
}

const queued = (name: string) => ({ state: "queued", name, since: NOW });

describe("a name given while the service cannot be asked", () => {
  test("is nothing at first, and looking writes nothing", async () => {
    const renaming = await start();
    expect(renaming.pending(SERVICE, device(OLD))).toBeNull();
    const { send, sent } = createService();
    expect(await renaming.reconcile(SERVICE, device(OLD), send)).toEqual(
      succeed({ device: device(OLD), refusal: null }),
    );
    expect([sent, existsSync(file())]).toEqual([[], false]);
  });

  test("outlives the program, is told as soon as the service answers, and once", async () => {
    await (await start()).queue(SERVICE, device(OLD), "Press line 5");
    expect(await pendingBeside(OLD)).toEqual(queued("Press line 5"));
    const next = await start();
    expect(next.pending("https://other.example", device(OLD))).toBeNull();
    const service = createService();
    const told = await next.reconcile(SERVICE, device(OLD), service.send);
    expect(told).toEqual(succeed({ device: device("Press line 5"), refusal: null }));
    await next.reconcile(SERVICE, device("Press line 5"), service.send);
    expect(service.sent).toEqual(["Press line 5"]);
    expect(await pendingBeside("Anything")).toBeNull();
  });

  test("waits on where the service still gives no answer", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, device(OLD), "B");
    const service = createService();
    service.answer = "no_answer";
    expect(await renaming.reconcile(SERVICE, device(OLD), service.send)).toEqual(
      succeed({ device: device(OLD), refusal: null }),
    );
    expect(await pendingBeside(OLD)).toEqual(queued("B"));
  });

  test("is known to have arrived where only the reply was lost", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, device(OLD), "B");
    const service = createService();
    service.answer = "lost_reply";
    await renaming.reconcile(SERVICE, device(OLD), service.send);
    expect(service.name).toBe("B");
    expect(renaming.pending(SERVICE, device("B"))).toBeNull();
    await renaming.reconcile(SERVICE, device("B"), service.send);
    expect([service.sent, await pendingBeside("Anything")]).toEqual([["B"], null]);
  });

  test("of two, the newer one is meant", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, device(OLD), "B");
    await renaming.queue(SERVICE, device(OLD), "C");
    const service = createService();
    await renaming.reconcile(SERVICE, device(OLD), service.send);
    expect([service.name, service.sent]).toEqual(["C", ["C"]]);
  });

  test("that the service refuses waits no more, and the reason is told", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, device(OLD), "B");
    const service = createService();
    service.answer = "taken";
    expect(await renaming.reconcile(SERVICE, device(OLD), service.send)).toEqual(
      succeed({ device: device(OLD), refusal: { code: "name.taken" } }),
    );
    expect(await pendingBeside(OLD)).toBeNull();
  });
});

describe("a name that somebody gave the device at the service meanwhile", () => {
  test("is never overwritten unasked, and both are told", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, device(OLD), "B");
    const service = createService("Hall B");
    const met = await renaming.reconcile(SERVICE, device("Hall B"), service.send);
    expect(met).toEqual(succeed({ device: device("Hall B"), refusal: null }));
    expect(service.sent).toEqual([]);
    expect(await pendingBeside("Hall B")).toEqual({
      state: "conflict",
      name: "B",
      serviceName: "Hall B",
    });
  });

  test("stays where the person drops the own one", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, device(OLD), "B");
    await renaming.forget(SERVICE, "dev-1");
    expect(await pendingBeside("Hall B")).toBeNull();
  });
});

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("name" as const), name: fc.constantFrom("A", "B", "C") }),
    fc.record({ kind: fc.constant("admin" as const), name: fc.constantFrom("X", "Y") }),
    fc.record({
      kind: fc.constant("meet" as const),
      answer: fc.constantFrom("yes" as const, "no_answer" as const, "lost_reply" as const),
    }),
    fc.record({ kind: fc.constant("restart" as const) }),
  ),
  { maxLength: 12 },
);

test("whatever happens, the last name given is told, or both names are kept for a person", async () => {
  let rounds = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const parent = directory;
      directory = join(parent, String((rounds += 1)));
      mkdirSync(directory);
      const service = createService();
      let renaming = await start();
      let wanted: string | null = null;
      /** What the machine last heard that the device is called. */
      let seen = service.name;
      for (const next of [...sequence, { kind: "meet" as const, answer: "yes" as const }]) {
        if (next.kind === "restart") renaming = await start();
        if (next.kind === "admin") service.name = next.name;
        if (next.kind === "name") {
          wanted = next.name;
          await renaming.queue(SERVICE, device(seen), next.name);
        }
        if (next.kind !== "meet") continue;
        service.answer = next.answer;
        const before = service.name;
        const met = await renaming.reconcile(SERVICE, device(before), service.send);
        if (!met.ok) throw new Error(met.failure.code);
        const pending = renaming.pending(SERVICE, met.value.device);
        // Only the reply to it was lost: it has arrived.
        if (before === wanted) wanted = null;
        if (before !== seen && wanted !== null) {
          // Somebody else's name: it stands, and the one given here is not forgotten.
          expect(service.name).toBe(before);
          expect(pending?.name ?? null).toBe(wanted);
          await renaming.forget(SERVICE, "dev-1");
          wanted = null;
        } else if (next.answer === "yes") {
          if (wanted !== null) expect(service.name).toBe(wanted);
          expect(pending).toBeNull();
          wanted = null;
        }
        seen = met.value.device.name;
      }
      directory = parent;
    }),
    { numRuns: 60 },
  );
});

test("only what never came to an answer waits for better times", () => {
  const waiting = ERROR_CODES.filter((code) => isNoAnswer({ code }));
  expect(waiting).toEqual(expect.arrayContaining(["network.offline", "service.timeout"]));
  expect(waiting.filter((code) => /^(?:name|device|machine|credentials)\./.test(code))).toEqual([]);
});
