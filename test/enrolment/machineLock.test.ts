import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fail, succeed } from "../../main/core/result.ts";
import { createMachineLock, type MachineLock } from "../../main/enrolment/machineLock.ts";

/** The sockets without a file are Linux's; the other systems' ways cannot be tried here. */
const onLinux = describe.skipIf(process.platform !== "linux");

const HOLDER = new URL("lockHolderProcess.ts", import.meta.url).pathname;

let name: string;
let children: ChildProcess[];
beforeEach(() => {
  name = `test-${randomUUID()}`;
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
});

function lockWith(patienceMs: number): MachineLock {
  return createMachineLock({
    name,
    platform: process.platform,
    user: "test",
    patienceMs: () => patienceMs,
  });
}

function start(args: readonly string[], more: { readonly uid?: number } = {}): ChildProcess {
  const child = spawn(process.execPath, [HOLDER, name, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    ...more,
  });
  children.push(child);
  return child;
}

/** A process of its own that has the lock now. */
async function startHolder(more: { readonly uid?: number } = {}): Promise<ChildProcess> {
  const child = start(["hold"], more);
  if (child.stdout === null) throw new Error("no pipe");
  await once(child.stdout, "data");
  return child;
}

const nothing = () => Promise.resolve(succeed("done"));

onLinux("the lock of this machine", () => {
  test("lets work through, says what it says, and is free afterwards", async () => {
    const lock = lockWith(0);
    expect(await lock.hold(nothing)).toEqual({ ok: true, value: "done" });
    expect(await lock.hold(() => Promise.resolve(fail("state.unwritable")))).toEqual(
      fail("state.unwritable"),
    );
    await expect(lock.hold(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await lockWith(0).hold(nothing)).toEqual({ ok: true, value: "done" });
  });

  test("within one process is a queue, in order", async () => {
    const lock = lockWith(0);
    const seen: number[] = [];
    const turn = (index: number) => async () => {
      seen.push(index);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(index);
      return succeed(undefined);
    };
    await Promise.all([0, 1, 2, 3].map((index) => lock.hold(turn(index))));
    expect(seen).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test("held by another process: who holds it and since when; nothing is done", async () => {
    const holder = await startHolder();
    let told = "";
    let worked = false;
    const busy = await lockWith(0).hold(
      () => {
        worked = true;
        return nothing();
      },
      (who) => {
        told = who;
      },
    );
    expect(worked).toBe(false);
    const words = `process ${holder.pid} of user kari, since 20`;
    expect(busy).toMatchObject({ failure: { code: "enrolment.busy" } });
    expect(!busy.ok && busy.failure.detail).toContain(words);
    expect(told).toContain(words);
  });

  test("is handed over the moment its holder lets go", async () => {
    const holder = await startHolder();
    const waiting = lockWith(60_000).hold(nothing, () => holder.stdin?.end());
    expect(await waiting).toEqual({ ok: true, value: "done" });
  });

  test.each(["SIGKILL", "SIGTERM", "SIGSEGV"] as const)(
    "is given back by the death of its holder (%s)",
    async (signal) => {
      const holder = await startHolder();
      const waiting = lockWith(60_000).hold(nothing, () => holder.kill(signal));
      expect(await waiting).toEqual({ ok: true, value: "done" });
    },
  );

  test.skipIf(process.getuid?.() !== 0)("is one lock for all users", async () => {
    await startHolder({ uid: 65_534 });
    expect(await lockWith(0).hold(nothing)).toMatchObject({ failure: { code: "enrolment.busy" } });
  });

  test("of another machine is another lock", async () => {
    await startHolder();
    name = `${name}-other`;
    expect(await lockWith(0).hold(nothing)).toMatchObject({ ok: true });
  });

  test("taken by a stranger who says nothing, or nonsense, is still taken", async () => {
    for (const words of [
      "",
      "{}",
      '{"pid":1,"user":"\\u001b[2J","since":"now"}',
      "x".repeat(9_999),
    ]) {
      const stranger = createServer((socket) => {
        socket.on("error", () => undefined).write(words);
      });
      await new Promise<void>((resolve) => stranger.listen(`\0latchkey-${name}`, resolve));
      expect(await lockWith(0).hold(nothing)).toMatchObject({
        failure: { code: "enrolment.busy", detail: "another process" },
      });
      await new Promise((resolve) => {
        stranger.close(resolve);
      });
    }
  });

  test("of six processes at once loses no count", async () => {
    const directory = mkdtempSync(join(tmpdir(), "lock-"));
    const file = join(directory, "count");
    writeFileSync(file, "0");
    const counting = Array.from({ length: 6 }, () => start(["count", file]));
    const codes = await Promise.all(
      counting.map(async (child) => (await once(child, "exit"))[0] as number),
    );
    expect([codes, readFileSync(file, "utf8")]).toEqual([[0, 0, 0, 0, 0, 0], "60"]);
    rmSync(directory, { recursive: true });
  });
});
