import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startSilentPrompter } from "../support/secretService.ts";
import { absent, CANARY, DEVICE, NAME, prepareKeychain, withCode, workers } from "./keychainRig.ts";
import { processesWith } from "./runningProcesses.ts";

/** For questions that nobody answers; long enough for the worker to come up on a busy machine. */
const SHORT = { readMs: 3_000, promptMs: 3_000 };

describe.skipIf(process.platform !== "linux")("a keychain that does not open", () => {
  const rig = prepareKeychain();

  describe("locked", () => {
    beforeEach(async () => {
      await rig.store.write(NAME, CANARY);
      await rig.service.lock();
    });
    afterEach(() => rig.service.unlock());

    test("reading, replacing, adding and removing all say so, and change nothing", async () => {
      const locked = withCode("credentials.locked");
      expect(await rig.store.read(NAME)).toMatchObject(locked);
      expect(await rig.store.write(NAME, "new")).toMatchObject(locked);
      expect(await rig.store.write(DEVICE, "new")).toMatchObject(locked);
      expect(await rig.store.remove(NAME)).toMatchObject(locked);
      await rig.service.unlock();
      expect(await rig.store.read(NAME)).toEqual({ ok: true, value: CANARY });
      expect(await rig.store.read(DEVICE)).toEqual(absent);
    });

    test("nothing is called absent or lost that may be there", async () => {
      expect(await rig.store.read(DEVICE)).toEqual(withCode("credentials.locked"));
      expect(await rig.store.remove(DEVICE)).toMatchObject(withCode("credentials.locked"));
      expect(await rig.stranger().read(NAME)).toEqual(withCode("credentials.locked"));
    });

    test("a daemon that starts locked is locked, too", async () => {
      await rig.service.restart("locked");
      expect(await rig.store.read(NAME)).toEqual(withCode("credentials.locked"));
      await rig.service.unlock();
      expect(await rig.store.read(NAME)).toEqual({ ok: true, value: CANARY });
    });

    describe("with a question that nobody answers", () => {
      let leave: () => void;
      beforeEach(async () => {
        leave = await startSilentPrompter(rig.service.busPath);
      });
      afterEach(() => leave());

      test("reading and writing end at the deadline", async () => {
        const impatient = rig.open({ deadlines: SHORT });
        const locked = withCode("credentials.locked");
        expect(await impatient.read(NAME)).toMatchObject(locked);
        expect(await impatient.write(DEVICE, "new")).toMatchObject(locked);
        expect(await workers()).toEqual([]);
      });

      test("no secret stands in any command line or environment meanwhile", async () => {
        const writing = rig.open({ deadlines: SHORT }).write(DEVICE, CANARY);
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
        await rig.open({ deadlines: SHORT }).read(NAME);
        await rig.service.unlock();
        expect(await rig.store.read(NAME)).toEqual({ ok: true, value: CANARY });
      });
    });
  });

  describe("the daemon", () => {
    afterEach(() => rig.service.restart());

    test("killed: unavailable; started again: as before, in the same store", async () => {
      await rig.store.write(NAME, "x");
      await rig.service.kill();
      const unavailable = withCode("credentials.unavailable");
      expect(await rig.store.read(NAME)).toMatchObject(unavailable);
      expect(await rig.store.write(NAME, "y")).toMatchObject(unavailable);
      expect(await rig.store.remove(NAME)).toMatchObject(unavailable);
      await rig.service.restart();
      expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "x" });
      expect(await rig.store.write(NAME, "y")).toEqual({ ok: true });
    });

    test("stopped, so that it never answers: unavailable at the deadline", async () => {
      process.kill(rig.service.daemonPid(), "SIGSTOP");
      const impatient = rig.open({ deadlines: { readMs: 1_000, promptMs: 1_000 } });
      expect(await impatient.read(NAME)).toMatchObject(withCode("credentials.unavailable"));
      process.kill(rig.service.daemonPid(), "SIGCONT");
    });

    test("killed while a question is open: an answer all the same", async () => {
      await rig.store.write(NAME, "x");
      await rig.service.lock();
      const leave = await startSilentPrompter(rig.service.busPath);
      const reading = rig.store.read(NAME);
      await expect.poll(workers).toHaveLength(1);
      await rig.service.kill();
      expect(await reading).toMatchObject({ ok: false });
      leave();
    });

    test("without any keyring: absent or lost, and nowhere to write", async () => {
      await rig.store.write(NAME, "x");
      await rig.service.restart("without-keyring");
      expect(await rig.store.read(NAME)).toEqual(withCode("credentials.lost"));
      expect(await rig.store.read(DEVICE)).toEqual(absent);
      expect(await rig.store.write(DEVICE, "y")).toMatchObject(withCode("credentials.unavailable"));
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
      const outside = rig.open({ environment });
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
      const outside = rig.open({
        environment: { DBUS_SESSION_BUS_ADDRESS: "tcp:host=127.0.0.1,port=1" },
      });
      expect(await outside.read(NAME)).toMatchObject(withCode("credentials.unavailable"));
    });
  });
});
