import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Failure } from "../../main/core/result.ts";
import type { CredentialName, CredentialStore } from "../../main/credentials/credentialStore.ts";
import { createNodeChildStarter } from "../../main/credentials/keychainProcess.ts";
import { createKeychainStore, type KeychainConfig } from "../../main/credentials/keychainStore.ts";
import { createMarkers, type Markers } from "../../main/credentials/markers.ts";
import {
  startSecretService,
  startSilentPrompter,
  type PrivateSecretService,
} from "../support/secretService.ts";

const WORKER = fileURLToPath(new URL("../../main/credentials/keychainWorker.ts", import.meta.url));
const CANARY = "canary-5b1f-of-a-slow-call";
const NAME: CredentialName = { kind: "application", service: "https://licences.example.com" };
const DEVICE: CredentialName = { kind: "device", service: "https://licences.example.com" };
const DEADLINES = { readMs: 15_000, promptMs: 20_000 };
/** For questions that nobody answers; long enough for the worker to come up on a busy machine. */
const SHORT = { readMs: 3_000, promptMs: 3_000 };

const absent = { ok: false, failure: { code: "credentials.absent" } };
const withCode = (code: string): object => ({ ok: false, failure: { code } });

describe.skipIf(process.platform !== "linux")("the keychain of Linux", () => {
  let service: PrivateSecretService;
  let directory: string;
  let markers: Markers;
  let store: CredentialStore;
  let productId: string;
  let products = 0;

  beforeAll(async () => {
    service = await startSecretService();
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "keychain-store-"));
    markers = createMarkers({ directory: join(directory, "markers") });
    products += 1;
    productId = `latchkey-test-${products}`;
    store = open();
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
    expect(await workers()).toEqual([]);
  });

  function open(more: Partial<KeychainConfig> = {}): CredentialStore {
    const environment = more.environment ?? { ...process.env, ...service.environment };
    return createKeychainStore({
      productId,
      markers,
      startChild: createNodeChildStarter({ node: process.execPath, worker: WORKER, environment }),
      deadlines: DEADLINES,
      platform: "linux",
      environment,
      ...more,
    });
  }

  /** A store that does not know what the other one stored: another program, another state. */
  const stranger = (): CredentialStore =>
    open({ markers: createMarkers({ directory: join(directory, "other-markers") }) });

  test("absent, stored, replaced, removed", async () => {
    expect(store.tier).toBe("os-keychain");
    expect(await store.read(NAME)).toEqual(absent);
    expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: false } });
    expect(await store.write(NAME, "first")).toEqual({ ok: true });
    expect(await store.read(NAME)).toEqual({ ok: true, value: "first" });
    expect(await store.read(DEVICE)).toEqual(absent);
    expect(await store.write(NAME, "second")).toEqual({ ok: true });
    expect(await store.read(NAME)).toEqual({ ok: true, value: "second" });
    expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: true } });
    expect(await store.read(NAME)).toEqual(absent);
    expect(await markers.find(NAME)).toEqual({ ok: true, value: null });
  });

  test.each([
    ["2 KiB", "0123456789abcdef".repeat(128)],
    ["2 KiB that are 6 KiB on the wire", "秘".repeat(2_048)],
    ["64 KiB", "x".repeat(65_536)],
    ["signs of every kind", "pä$$\"'\\ `$(x)` %s\t\r\n🔑 \u202E"],
    ["leading and trailing space", "  x \n"],
    ["JSON", JSON.stringify({ kty: "EC", d: "…" })],
  ])("keeps %s as it was", async (_, secret) => {
    expect(await store.write(NAME, secret)).toEqual({ ok: true });
    expect(await store.read(NAME)).toEqual({ ok: true, value: secret });
  });

  test.each(["", "a\0b"])("refuses %j and asks nobody", async (secret) => {
    const nobody = open({
      startChild: () => {
        throw new Error("a process was started");
      },
    });
    expect(await nobody.write(NAME, secret)).toMatchObject(withCode("credentials.malformed"));
  });

  test("reads what a vendor stored with another tool, without a marker", async () => {
    await stranger().write(NAME, "from the vendor");
    expect(await store.read(NAME)).toEqual({ ok: true, value: "from the vendor" });
  });

  test("lost: stored once, open, and gone", async () => {
    await store.write(NAME, "x");
    await stranger().remove(NAME);
    expect(await store.read(NAME)).toEqual(withCode("credentials.lost"));
    expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: false } });
    expect(await store.read(NAME)).toEqual(absent);
  });

  test("twelve calls at once, of two stores", async () => {
    const other = open();
    const names = Array.from({ length: 6 }, (_, index) => ({
      kind: "device" as const,
      service: `https://s${index}.example.com`,
    }));
    const writes = names.map((name, index) =>
      (index % 2 === 0 ? store : other).write(name, name.service),
    );
    expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
    const reads = await Promise.all(names.map((name) => store.read(name)));
    expect(reads).toEqual(names.map((name) => ({ ok: true, value: name.service })));
  });

  describe("locked", () => {
    beforeEach(async () => {
      await store.write(NAME, CANARY);
      await service.lock();
    });
    afterEach(() => service.unlock());

    test("reading, replacing, adding and removing all say so, and change nothing", async () => {
      const locked = withCode("credentials.locked");
      expect(await store.read(NAME)).toMatchObject(locked);
      expect(await store.write(NAME, "new")).toMatchObject(locked);
      expect(await store.write(DEVICE, "new")).toMatchObject(locked);
      expect(await store.remove(NAME)).toMatchObject(locked);
      await service.unlock();
      expect(await store.read(NAME)).toEqual({ ok: true, value: CANARY });
      expect(await store.read(DEVICE)).toEqual(absent);
    });

    test("nothing is called absent or lost that may be there", async () => {
      expect(await store.read(DEVICE)).toEqual(withCode("credentials.locked"));
      expect(await store.remove(DEVICE)).toMatchObject(withCode("credentials.locked"));
      expect(await stranger().read(NAME)).toEqual(withCode("credentials.locked"));
    });

    test("a daemon that starts locked is locked, too", async () => {
      await service.restart("locked");
      expect(await store.read(NAME)).toEqual(withCode("credentials.locked"));
      await service.unlock();
      expect(await store.read(NAME)).toEqual({ ok: true, value: CANARY });
    });

    describe("with a question that nobody answers", () => {
      let leave: () => void;
      beforeEach(async () => {
        leave = await startSilentPrompter(service.busPath);
      });
      afterEach(() => leave());

      test("reading and writing end at the deadline", async () => {
        const impatient = open({ deadlines: SHORT });
        const locked = withCode("credentials.locked");
        expect(await impatient.read(NAME)).toMatchObject(locked);
        expect(await impatient.write(DEVICE, "new")).toMatchObject(locked);
        expect(await workers()).toEqual([]);
      });

      test("no secret stands in any command line or environment meanwhile", async () => {
        const writing = open({ deadlines: SHORT }).write(DEVICE, CANARY);
        await expect.poll(workers).toHaveLength(1);
        let looks = 0;
        for (let running = true; running; looks += 1) {
          expect(await processesWith(CANARY)).toEqual([]);
          running = (await workers()).length > 0;
        }
        expect(looks).toBeGreaterThan(1);
        expect(await writing).toMatchObject(withCode("credentials.locked"));
      });

      test("whoever is asked is no longer asked after the deadline", async () => {
        await open({ deadlines: SHORT }).read(NAME);
        await service.unlock();
        expect(await store.read(NAME)).toEqual({ ok: true, value: CANARY });
      });
    });
  });

  describe("the daemon", () => {
    afterEach(() => service.restart());

    test("killed: unavailable; started again: as before, in the same store", async () => {
      await store.write(NAME, "x");
      await service.kill();
      const unavailable = withCode("credentials.unavailable");
      expect(await store.read(NAME)).toMatchObject(unavailable);
      expect(await store.write(NAME, "y")).toMatchObject(unavailable);
      expect(await store.remove(NAME)).toMatchObject(unavailable);
      await service.restart();
      expect(await store.read(NAME)).toEqual({ ok: true, value: "x" });
      expect(await store.write(NAME, "y")).toEqual({ ok: true });
    });

    test("stopped, so that it never answers: unavailable at the deadline", async () => {
      process.kill(service.daemonPid(), "SIGSTOP");
      const impatient = open({ deadlines: { readMs: 1_000, promptMs: 1_000 } });
      expect(await impatient.read(NAME)).toMatchObject(withCode("credentials.unavailable"));
      process.kill(service.daemonPid(), "SIGCONT");
    });

    test("killed while a question is open: an answer all the same", async () => {
      await store.write(NAME, "x");
      await service.lock();
      const leave = await startSilentPrompter(service.busPath);
      const reading = store.read(NAME);
      await expect.poll(workers).toHaveLength(1);
      await service.kill();
      expect(await reading).toMatchObject({ ok: false });
      leave();
    });

    test("without any keyring: absent or lost, and nowhere to write", async () => {
      await store.write(NAME, "x");
      await service.restart("without-keyring");
      expect(await store.read(NAME)).toEqual(withCode("credentials.lost"));
      expect(await store.read(DEVICE)).toEqual(absent);
      expect(await store.write(DEVICE, "y")).toMatchObject(withCode("credentials.unavailable"));
    });
  });

  describe("no session", () => {
    test.each([
      ["no variable", {}, "no D-Bus session"],
      ["an empty runtime directory", { XDG_RUNTIME_DIR: "/nonexistent" }, "no D-Bus session"],
      [
        "an address where nothing listens",
        { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent/bus" },
        "no D-Bus session",
      ],
    ])("%s", async (_, environment, why) => {
      const outside = open({ environment });
      for (const result of [
        await outside.read(NAME),
        await outside.write(NAME, "x"),
        await outside.remove(NAME),
      ]) {
        expect(result).toMatchObject(withCode("credentials.unavailable"));
        expect(JSON.stringify(result)).toContain(why);
      }
    });

    test("an address of another kind is left to libsecret, and its failure reported", async () => {
      const outside = open({
        environment: { DBUS_SESSION_BUS_ADDRESS: "tcp:host=127.0.0.1,port=1" },
      });
      expect(await outside.read(NAME)).toMatchObject(withCode("credentials.unavailable"));
    });
  });

  describe("the process of the keychain", () => {
    const withWorker = async (script: string): Promise<CredentialStore> => {
      const worker = join(directory, "worker.mjs");
      await writeFile(worker, script);
      const environment = { ...process.env, ...service.environment };
      return open({
        startChild: createNodeChildStarter({ node: process.execPath, worker, environment }),
      });
    };
    const answering = (answer: object): string =>
      `console.log(${JSON.stringify(JSON.stringify(answer))})`;

    test.each([
      ["crashes", 'process.kill(process.pid, "SIGSEGV")', "credentials.unavailable", "SIGSEGV"],
      [
        "has no libsecret",
        answering({ kind: "no_binding" }),
        "credentials.unavailable",
        "libsecret",
      ],
      [
        "gives an empty string for an entry that is there",
        answering({ kind: "value", value: "" }),
        "credentials.unavailable",
        "does not give it",
      ],
      [
        "gives nothing for an entry that is there",
        answering({ kind: "value", value: null }),
        "credentials.unavailable",
        "does not give it",
      ],
    ])("reading: %s", async (_, script, code, detail) => {
      await store.write(NAME, "x");
      const result = await (await withWorker(script)).read(NAME);
      expect(result).toMatchObject(withCode(code));
      expect(JSON.stringify(result)).toContain(detail);
    });

    test.each([
      ["a write that resolves and stores nothing", null],
      ["a write that leaves the old value", "old"],
      ["a write that cuts the value", "ne"],
    ])("%s is not stored", async (_, value) => {
      const dismissive = await withWorker(answering({ kind: "value", value }));
      expect(await dismissive.write(NAME, "new")).toEqual(withCode("credentials.not_stored"));
      expect(await markers.find(NAME)).toEqual({ ok: true, value: null });
    });
  });

  describe("a marker file that cannot be used", () => {
    const markerDirectory = (): string => join(directory, "markers");
    async function overwriteMarker(text: string): Promise<string> {
      const [file] = await readdir(markerDirectory());
      const path = join(markerDirectory(), file ?? "");
      await writeFile(path, text, { mode: 0o600 });
      return path;
    }

    test("damaged: no hindrance to reading; told where the entry is gone; kept aside", async () => {
      await store.write(NAME, "x");
      await overwriteMarker("{");
      expect(await store.read(NAME)).toEqual({ ok: true, value: "x" });
      await stranger().remove(NAME);
      expect(await store.read(NAME)).toMatchObject(withCode("state.corrupt"));
      expect((await readdir(markerDirectory()))[0]).toContain(".corrupt-");
      expect(await store.read(NAME)).toEqual(absent);
    });

    test("damaged: writing sets it aside, goes on and tells", async () => {
      await store.write(NAME, "x");
      await overwriteMarker("{");
      const notices: Failure[] = [];
      const telling = open({ onNotice: (failure) => notices.push(failure) });
      expect(await telling.write(NAME, "y")).toEqual({ ok: true });
      expect(notices.map(({ code }) => code)).toEqual(["state.corrupt"]);
      expect(await markers.find(NAME)).toMatchObject({ value: { name: NAME } });
    });

    test("of a later version: stays, and nothing is written or removed", async () => {
      await store.write(NAME, "x");
      const path = await overwriteMarker('{"version":2}');
      expect(await store.read(NAME)).toEqual({ ok: true, value: "x" });
      expect(await store.write(NAME, "y")).toMatchObject(withCode("state.newer"));
      expect(await store.remove(NAME)).toMatchObject(withCode("state.newer"));
      expect(await store.read(NAME)).toEqual({ ok: true, value: "x" });
      expect(await readFile(path, "utf8")).toBe('{"version":2}');
    });

    test("holds no secret", async () => {
      await store.write(NAME, CANARY);
      const [file] = await readdir(markerDirectory());
      expect(await readFile(join(markerDirectory(), file ?? ""), "utf8")).not.toContain(CANARY);
    });
  });
});

/** Process ids whose `/proc` file of a name holds a text. */
async function processesIn(file: "cmdline" | "environ", text: string): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const content = await readFile(join("/proc", pid, file), "utf8").catch(() => "");
      return content.includes(text) ? pid : undefined;
    }),
  );
  return found.filter((pid) => pid !== undefined);
}

async function processesWith(text: string): Promise<string[]> {
  const [cmdline, environ] = await Promise.all([
    processesIn("cmdline", text),
    processesIn("environ", text),
  ]);
  return [...cmdline, ...environ];
}

/** Keychain processes of this test run. */
async function workers(): Promise<string[]> {
  const running = await processesIn("cmdline", WORKER);
  const mine = await Promise.all(
    running.map(async (pid) => {
      const stat = await readFile(join("/proc", pid, "stat"), "utf8").catch(() => "");
      return stat.split(") ")[1]?.split(" ")[1] === String(process.pid) ? pid : undefined;
    }),
  );
  return mine.filter((pid) => pid !== undefined);
}
