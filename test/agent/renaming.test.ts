import { existsSync, mkdtempSync, rmSync } from "node:fs";
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

const queued = (name: string) => ({ state: "queued", name, since: NOW });

describe("a name given while the service cannot be asked", () => {
  test("is nothing at first, and looking writes nothing", async () => {
    const renaming = await start();
    expect(renaming.pending(SERVICE, "dev-1")).toBeNull();
    const { send, sent } = createService();
    expect(await renaming.reconcile(SERVICE, device(OLD), send)).toEqual(
      succeed({ device: device(OLD), rename: null, refusal: null }),
    );
    expect([sent, existsSync(file())]).toEqual([[], false]);
  });

  test("outlives the program, is told as soon as the service answers, and once", async () => {
    const first = await start();
    const kept = await first.queue(SERVICE, "dev-1", { name: "Press line 5", instead: OLD });
    expect(kept).toEqual(succeed(queued("Press line 5")));
    const next = await start();
    expect(next.pending(SERVICE, "dev-1")).toEqual(queued("Press line 5"));
    expect(next.pending(SERVICE, "dev-2")).toBeNull();
    const service = createService();
    const told = await next.reconcile(SERVICE, device(OLD), service.send);
    expect(told).toEqual(succeed({ device: device("Press line 5"), rename: null, refusal: null }));
    await next.reconcile(SERVICE, device("Press line 5"), service.send);
    expect(service.sent).toEqual(["Press line 5"]);
    expect((await start()).pending(SERVICE, "dev-1")).toBeNull();
  });

  test("waits on where the service still gives no answer", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, "dev-1", { name: "B", instead: OLD });
    const service = createService();
    service.answer = "no_answer";
    expect(await renaming.reconcile(SERVICE, device(OLD), service.send)).toEqual(
      succeed({ device: device(OLD), rename: queued("B"), refusal: null }),
    );
  });

  test("is known to have arrived where only the reply was lost", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, "dev-1", { name: "B", instead: OLD });
    const service = createService();
    service.answer = "lost_reply";
    await renaming.reconcile(SERVICE, device(OLD), service.send);
    expect(service.name).toBe("B");
    const told = await renaming.reconcile(SERVICE, device("B"), service.send);
    expect(told).toMatchObject({ value: { rename: null } });
    expect(service.sent).toEqual(["B"]);
  });

  test("of two, the newer one is meant, in the place of the name at the service", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, "dev-1", { name: "B", instead: OLD });
    await renaming.queue(SERVICE, "dev-1", { name: "C", instead: "B" });
    const service = createService();
    await renaming.reconcile(SERVICE, device(OLD), service.send);
    expect([service.name, service.sent]).toEqual(["C", ["C"]]);
  });

  test("that the service refuses waits no more, and the reason is told", async () => {
    const renaming = await start();
    await renaming.queue(SERVICE, "dev-1", { name: "B", instead: OLD });
    const service = createService();
    service.answer = "taken";
    expect(await renaming.reconcile(SERVICE, device(OLD), service.send)).toEqual(
      succeed({ device: device(OLD), rename: null, refusal: { code: "name.taken" } }),
    );
    expect(renaming.pending(SERVICE, "dev-1")).toBeNull();
  });
});

describe("a name that somebody gave the device at the service meanwhile", () => {
  test.each([
    ["mine", "B"],
    ["theirs", "Hall B"],
  ] as const)("is never overwritten unasked; a person keeps %s", async (keep, name) => {
    const renaming = await start();
    await renaming.queue(SERVICE, "dev-1", { name: "B", instead: OLD });
    const service = createService("Hall B");
    const met = await renaming.reconcile(SERVICE, device("Hall B"), service.send);
    expect(met).toMatchObject({
      value: { rename: { state: "conflict", name: "B", serviceName: "Hall B" } },
    });
    expect(service.sent).toEqual([]);
    const settled = await renaming.settle(SERVICE, device("Hall B"), keep, service.send);
    expect(settled).toMatchObject({ value: { device: { name }, rename: null } });
    expect(service.name).toBe(name);
    expect((await start()).pending(SERVICE, "dev-1")).toBeNull();
  });

  test("counts where nothing waits to be settled", async () => {
    const { send, sent } = createService("Hall B");
    const settled = await (await start()).settle(SERVICE, device("Hall B"), "mine", send);
    expect(settled).toMatchObject({ value: { device: { name: "Hall B" }, rename: null } });
    expect(sent).toEqual([]);
  });
});

test("whatever happens, the last name a person gave is told, or a person decides", async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("name" as const), name: fc.constantFrom("A", "B", "C") }),
    fc.record({ kind: fc.constant("admin" as const), name: fc.constantFrom("X", "Y") }),
    fc.record({
      kind: fc.constant("meet" as const),
      answer: fc.constantFrom("yes" as const, "no_answer" as const, "lost_reply" as const),
    }),
    fc.record({ kind: fc.constant("restart" as const) }),
  );
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      directory = mkdtempSync(join(tmpdir(), `renaming-${(round += 1)}-`));
      try {
        const service = createService();
        let renaming = await start();
        let wanted: string | null = null;
        /** What the machine last heard the device is called. */
        let seen = service.name;
        let isForeign = false;
        for (const next of [...steps, { kind: "meet" as const, answer: "yes" as const }]) {
          if (next.kind === "restart") renaming = await start();
          if (next.kind === "admin") {
            isForeign = wanted !== null && service.name !== next.name;
            service.name = next.name;
          }
          if (next.kind === "name") {
            wanted = next.name;
            await renaming.queue(SERVICE, "dev-1", { name: next.name, instead: seen });
          }
          if (next.kind !== "meet") continue;
          service.answer = next.answer;
          const before = service.name;
          const met = await renaming.reconcile(SERVICE, device(before), service.send);
          if (!met.ok) throw new Error(met.failure.code);
          seen = before;
          if (met.value.rename?.state === "conflict") {
            expect(service.name).toBe(before);
            const kept = await renaming.settle(SERVICE, device(before), "theirs", service.send);
            expect(kept.ok).toBe(true);
            wanted = null;
          } else if (met.value.rename === null) {
            if (wanted !== null && !isForeign) expect(service.name).toBe(wanted);
            seen = met.value.device.name;
            wanted = null;
          }
          isForeign = false;
        }
        expect(renaming.pending(SERVICE, "dev-1")).toBeNull();
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    }),
    { numRuns: 60 },
  );
});

test("only what never came to an answer waits for better times", () => {
  const waiting = ERROR_CODES.filter((code) => isNoAnswer({ code }));
  expect(waiting).toEqual(expect.arrayContaining(["network.offline", "service.timeout"]));
  expect(waiting).not.toEqual(expect.arrayContaining(["name.taken"]));
  expect(waiting.filter((code) => code.startsWith("name.") || code.startsWith("device."))).toEqual(
    [],
  );
});
