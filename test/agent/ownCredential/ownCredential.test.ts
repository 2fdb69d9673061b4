import { mkdtempSync, rmSync } from "node:fs";
import { createHistoryFake } from "../historyFake.ts";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createOwnCredential,
  type OwnCredential,
} from "../../../main/agent/ownCredential/ownCredential.ts";
import type { Recovery } from "../../../main/agent/recovery.ts";
import type { ServiceConnection } from "../../../main/agent/connection/serviceConnection.ts";
import { fail, succeed, type Failure } from "../../../main/core/result.ts";
import { createJournal, type Journal } from "../../../main/enrolment/journal.ts";
import { openEnrolmentBook, type EnrolmentBook } from "../../../main/enrolment/enrolmentBook.ts";
import { ORGANIZATION, SERVICE } from "../../core/sessionArbitraries.ts";
import { testLock } from "../../enrolment/bookRig.ts";
import { answer, approved, HERE } from "../../enrolment/recordArbitraries.ts";
import { createEffectsRig, failing } from "../effectsRig.ts";
import { accept } from "../sessionTasks.ts";
import { createStoreFake, type StoreFake } from "../storeFake.ts";

const silent = (): void => undefined;
const REQUEST = {
  service: SERVICE,
  organization: ORGANIZATION,
  keepsApplication: false,
  isOffline: false,
};

let directory: string;
let store: StoreFake;
let journal: Journal;
let book: EnrolmentBook;
let own: OwnCredential;
/** What the recovery says about open changes, and whether it was asked. */
let blocked: Map<string, Failure>;
let settled: number;
const recovery = {
  settleOthers: () => {
    settled += 1;
    return Promise.resolve(blocked);
  },
} as unknown as Recovery;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "own-"));
  store = createStoreFake({ device: "a key", application: "a secret" });
  journal = createJournal(join(directory, "journal"));
  const opened = await openEnrolmentBook(join(directory, "enrolment.json"), testLock());
  if (!opened.ok) throw new Error(opened.failure.code);
  book = opened.value;
  await book.keep(answer(approved()));
  blocked = new Map();
  settled = 0;
  const connection = {
    identity: () => succeed(HERE),
    storedKey: () => Promise.resolve(fail("credentials.locked")),
    deviceApi: () => Promise.resolve(fail("service.unreachable")),
    forgetDeviceKey: silent,
  } as unknown as ServiceConnection;
  own = createOwnCredential({
    stateDirectory: directory,
    journal,
    lock: testLock(),
    book,
    policy: { services: [SERVICE], defaultService: SERVICE, insecureLoopback: false },
    services: { forget: () => Promise.resolve(succeed({ existed: false })) },
    names: { forget: () => Promise.resolve(succeed(undefined)) },
    store,
    connect: () => connection,
    tell: silent,
    history: createHistoryFake(),
    now: () => "2026-11-22T08:00:00.000Z",
  });
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("before the key is changed", () => {
  test("what an earlier run left open is finished, or nothing begins", async () => {
    blocked.set(SERVICE, failing("service.timeout"));
    expect(await own.rotate(recovery, SERVICE, silent)).toMatchObject({
      failure: { code: "service.timeout" },
    });
    expect([settled, store.log]).toEqual([1, []]);
  });

  test("every answer to this service is settled: it is told to the present key alone", async () => {
    await journal.intend({
      idempotencyKey: "6f1d7c1e-6a3b-4b0e-8a3e-0d4a5f6b7c8d",
      service: SERVICE,
      organization: ORGANIZATION,
      deviceName: "Press line 4",
      ...HERE,
      keyThumbprint: "x".repeat(43),
      at: "2026-11-22T08:00:00.000Z",
    });
    expect(await own.rotate(recovery, SERVICE, silent)).toMatchObject({
      failure: { code: "answer.unconfirmed" },
    });
    expect(store.log).toEqual([]);
  });

  test("the keychain opens", async () => {
    expect(await own.rotate(recovery, SERVICE, silent)).toMatchObject({
      failure: { code: "credentials.locked" },
    });
  });
});

describe("before this machine leaves", () => {
  test("a change that cannot be finished does not keep it: the service could not be told", async () => {
    blocked.set(SERVICE, failing("service.timeout"));
    expect(await own.unenrol(recovery, REQUEST, silent)).toMatchObject({
      value: { farewell: { kind: "unreachable", code: "service.timeout" }, failure: null },
    });
    expect([book.enrolments(), [...store.entries]]).toEqual([[], []]);
  });

  test("a keychain that does not open does", async () => {
    blocked.set(SERVICE, failing("credentials.locked"));
    expect(await own.unenrol(recovery, REQUEST, silent)).toMatchObject({
      failure: { code: "credentials.locked" },
    });
    expect([book.enrolments().length, store.entries.size]).toEqual([1, 2]);
    expect(await own.changes.isOpen()).toBe(false);
  });

  test("offline nothing is finished first", async () => {
    expect(await own.unenrol(recovery, { ...REQUEST, isOffline: true }, silent)).toMatchObject({
      value: { farewell: { kind: "not_asked" }, failure: null },
    });
    expect(settled).toBe(0);
  });

  test("another process's news count: it had left already", async () => {
    const other = await openEnrolmentBook(join(directory, "enrolment.json"), testLock());
    if (other.ok) await other.value.leave(SERVICE, "device-1");
    expect(book.enrolments()).toHaveLength(1);
    const left = await own.unenrol(recovery, REQUEST, silent);
    expect(left).toMatchObject({ value: { farewell: { kind: "forgotten", code: null } } });
    const items = left.ok ? left.value.wiped : [];
    expect(items.find(({ what }) => what === "enrolment")).toMatchObject({ state: "absent" });
    expect(book.enrolments()).toEqual([]);
  });
});

test("nothing is accepted by a key that is about to be replaced", async () => {
  const rig = await createEffectsRig();
  rig.blocked.set(SERVICE, failing("service.unreachable"));
  expect(await rig.perform(accept)).toMatchObject({
    kind: "failed",
    failure: { code: "service.unreachable" },
  });
  expect([rig.accepted, rig.open.size]).toEqual([[], 0]);
  expect(rig.steps).not.toContain("keepDeviceKey");
});
