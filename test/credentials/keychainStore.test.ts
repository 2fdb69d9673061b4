import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../main/core/result.ts";
import type { CredentialStore } from "../../main/credentials/credentialStore.ts";
import { createNodeChildStarter } from "../../main/credentials/keychainProcess.ts";
import { absent, CANARY, DEVICE, NAME, prepareKeychain, withCode } from "./keychainRig.ts";

describe.skipIf(process.platform !== "linux")("the keychain of Linux", () => {
  const rig = prepareKeychain();

  test("absent, stored, replaced, removed", async () => {
    expect(rig.store.tier).toBe("os-keychain");
    expect(await rig.store.read(NAME)).toEqual(absent);
    expect(await rig.store.remove(NAME)).toEqual({ ok: true, value: { existed: false } });
    expect(await rig.store.write(NAME, "first")).toEqual({ ok: true });
    expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "first" });
    expect(await rig.store.read(DEVICE)).toEqual(absent);
    expect(await rig.store.write(NAME, "second")).toEqual({ ok: true });
    expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "second" });
    expect(await rig.store.remove(NAME)).toEqual({ ok: true, value: { existed: true } });
    expect(await rig.store.read(NAME)).toEqual(absent);
    expect(await rig.markers.find(NAME)).toEqual({ ok: true, value: null });
  });

  test.each([
    ["2 KiB", "0123456789abcdef".repeat(128)],
    ["2 KiB that are 6 KiB on the wire", "秘".repeat(2_048)],
    ["64 KiB", "x".repeat(65_536)],
    ["signs of every kind", "pä$$\"'\\ `$(x)` %s\t\r\n🔑 \u202E"],
    ["leading and trailing space", "  x \n"],
    ["JSON", JSON.stringify({ kty: "EC", d: "…" })],
  ])("keeps %s as it was", async (_, secret) => {
    expect(await rig.store.write(NAME, secret)).toEqual({ ok: true });
    expect(await rig.store.read(NAME)).toEqual({ ok: true, value: secret });
  });

  test.each(["", "a\0b"])("refuses %j and asks nobody", async (secret) => {
    const nobody = rig.open({
      startChild: () => {
        throw new Error("a process was started");
      },
    });
    expect(await nobody.write(NAME, secret)).toMatchObject(withCode("credentials.malformed"));
  });

  test("reads what a vendor stored with another tool, without a marker", async () => {
    await rig.stranger().write(NAME, "from the vendor");
    expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "from the vendor" });
  });

  test("lost: stored once, open, and gone", async () => {
    await rig.store.write(NAME, "x");
    await rig.stranger().remove(NAME);
    expect(await rig.store.read(NAME)).toEqual(withCode("credentials.lost"));
    expect(await rig.store.remove(NAME)).toEqual({ ok: true, value: { existed: false } });
    expect(await rig.store.read(NAME)).toEqual(absent);
  });

  test("twelve calls at once, of two stores", async () => {
    const other = rig.open();
    const names = Array.from({ length: 6 }, (_, index) => ({
      kind: "device" as const,
      service: `https://s${index}.example.com`,
    }));
    const writes = names.map((name, index) =>
      (index % 2 === 0 ? rig.store : other).write(name, name.service),
    );
    expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
    const reads = await Promise.all(names.map((name) => rig.store.read(name)));
    expect(reads).toEqual(names.map((name) => ({ ok: true, value: name.service })));
  });

  describe("the process of the keychain", () => {
    const withWorker = async (script: string): Promise<CredentialStore> => {
      const worker = join(rig.directory, "worker.mjs");
      await writeFile(worker, script);
      const environment = { ...process.env, ...rig.service.environment };
      return rig.open({
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
      await rig.store.write(NAME, "x");
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
      expect(await rig.markers.find(NAME)).toEqual({ ok: true, value: null });
    });
  });

  describe("a marker file that cannot be used", () => {
    const markerDirectory = (): string => join(rig.directory, "markers");
    async function overwriteMarker(text: string): Promise<string> {
      const [file] = await readdir(markerDirectory());
      const path = join(markerDirectory(), file ?? "");
      await writeFile(path, text, { mode: 0o600 });
      return path;
    }

    test("damaged: no hindrance to reading; told where the entry is gone; kept aside", async () => {
      await rig.store.write(NAME, "x");
      await overwriteMarker("{");
      expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "x" });
      await rig.stranger().remove(NAME);
      expect(await rig.store.read(NAME)).toMatchObject(withCode("state.corrupt"));
      expect((await readdir(markerDirectory()))[0]).toContain(".corrupt-");
      expect(await rig.store.read(NAME)).toEqual(absent);
    });

    test("damaged: writing sets it aside, goes on and tells", async () => {
      await rig.store.write(NAME, "x");
      await overwriteMarker("{");
      const notices: Failure[] = [];
      const telling = rig.open({ onNotice: (failure) => notices.push(failure) });
      expect(await telling.write(NAME, "y")).toEqual({ ok: true });
      expect(notices.map(({ code }) => code)).toEqual(["state.corrupt"]);
      expect(await rig.markers.find(NAME)).toMatchObject({ value: { name: NAME } });
    });

    test("of a later version: stays, and nothing is written or removed", async () => {
      await rig.store.write(NAME, "x");
      const path = await overwriteMarker('{"version":2}');
      expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "x" });
      expect(await rig.store.write(NAME, "y")).toMatchObject(withCode("state.newer"));
      expect(await rig.store.remove(NAME)).toMatchObject(withCode("state.newer"));
      expect(await rig.store.read(NAME)).toEqual({ ok: true, value: "x" });
      expect(await readFile(path, "utf8")).toBe('{"version":2}');
    });

    test("holds no secret", async () => {
      await rig.store.write(NAME, CANARY);
      const [file] = await readdir(markerDirectory());
      expect(await readFile(join(markerDirectory(), file ?? ""), "utf8")).not.toContain(CANARY);
    });
  });
});
