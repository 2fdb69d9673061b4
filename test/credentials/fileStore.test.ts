import {
  chmod,
  chown,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CredentialName, CredentialStore } from "../../main/credentials/credentialStore.ts";
import { createFileStore } from "../../main/credentials/fileStore.ts";

const onPosix = test.skipIf(process.platform === "win32");
const asRoot = test.skipIf(process.getuid?.() !== 0);
const CANARY = "canary-5b1f";
const NAME: CredentialName = { kind: "application", service: "https://licences.example.com" };
const OTHER: CredentialName = { kind: "device", service: "https://licences.example.com" };

let root: string;
let directory: string;
let store: CredentialStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "file-store-"));
  directory = join(root, "credentials");
  store = createFileStore({ directory });
});
afterEach(() => rm(root, { recursive: true }));

async function onlyFile(): Promise<string> {
  const names = await readdir(directory);
  expect(names.length).toBe(1);
  return join(directory, names[0] ?? "");
}

test("calls itself what it is", () => {
  expect(store.tier).toBe("file-protected-by-permissions-only");
});

test("absent, stored, replaced, removed", async () => {
  const absent = { ok: false, failure: { code: "credentials.absent" } };
  expect(await store.read(NAME)).toEqual(absent);
  expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: false } });
  expect(await store.write(NAME, "first")).toEqual({ ok: true });
  expect(await store.read(NAME)).toEqual({ ok: true, value: "first" });
  expect(await store.read(OTHER)).toEqual(absent);
  expect(await store.write(NAME, "second")).toEqual({ ok: true });
  expect(await store.read(NAME)).toEqual({ ok: true, value: "second" });
  expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: true } });
  expect(await store.read(NAME)).toEqual(absent);
  expect(await readdir(directory)).toEqual([]);
});

test("gives every secret back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (secret) => {
      fc.pre(!secret.includes("\0"));
      expect(await store.write(NAME, secret)).toEqual({ ok: true });
      expect(await store.read(NAME)).toEqual({ ok: true, value: secret });
    }),
    { numRuns: 50 },
  );
});

test.each(["", "a\0b", "\uD800"])("refuses %j before it touches the disk", async (secret) => {
  expect(await store.write(NAME, secret)).toMatchObject({
    failure: { code: "credentials.malformed" },
  });
  expect(await readdir(root)).toEqual([]);
});

onPosix("its directory and files are for their owner alone", async () => {
  const umask = process.umask(0);
  try {
    await store.write(NAME, CANARY);
  } finally {
    process.umask(umask);
  }
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  expect((await stat(await onlyFile())).mode & 0o777).toBe(0o600);
});

describe("what is not protected is not used", () => {
  async function isRefused(): Promise<void> {
    for (const result of [await store.read(NAME), await store.write(NAME, "new")]) {
      expect(result).toMatchObject({ ok: false, failure: { code: "credentials.unavailable" } });
      expect(JSON.stringify(result)).toContain(directory);
      expect(JSON.stringify(result)).not.toContain(CANARY);
    }
  }

  onPosix.each([0o750, 0o705, 0o777])("a directory of mode %o", async (mode) => {
    await store.write(NAME, CANARY);
    await chmod(directory, mode);
    await isRefused();
  });

  asRoot("a directory of another user", async () => {
    await store.write(NAME, CANARY);
    await chown(directory, 65_534, 65_534);
    await isRefused();
  });

  onPosix("a link to a directory", async () => {
    const real = join(root, "real");
    await createFileStore({ directory: real }).write(NAME, CANARY);
    await symlink(real, directory);
    await isRefused();
  });

  onPosix.each([0o640, 0o604, 0o644])("a file of mode %o", async (mode) => {
    await store.write(NAME, CANARY);
    await chmod(await onlyFile(), mode);
    expect(await store.read(NAME)).toMatchObject({ failure: { code: "credentials.unavailable" } });
    // Writing puts a new, closed file in its place.
    expect(await store.write(NAME, "new")).toEqual({ ok: true });
    expect((await stat(await onlyFile())).mode & 0o777).toBe(0o600);
  });

  onPosix("a link to a file", async () => {
    await store.write(NAME, CANARY);
    const path = await onlyFile();
    const elsewhere = join(root, "elsewhere");
    await writeFile(elsewhere, await readFile(path), { mode: 0o600 });
    await rm(path);
    await symlink(elsewhere, path);
    expect(await store.read(NAME)).toMatchObject({ failure: { code: "credentials.unavailable" } });
    expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: true } });
    expect(await readFile(elsewhere, "utf8")).toContain(CANARY);
  });
});

describe("damaged files", () => {
  async function readAfter(change: (text: string) => string) {
    await store.write(NAME, CANARY);
    const path = await onlyFile();
    await writeFile(path, change(await readFile(path, "utf8")), { mode: 0o600 });
    return store.read(NAME);
  }

  test("every cut is noticed, and no part of the secret is told", async () => {
    await store.write(NAME, CANARY);
    const { length } = (await readFile(await onlyFile(), "utf8")).trimEnd();
    for (let kept = 0; kept < length; kept += 1) {
      const result = await readAfter((text) => text.slice(0, kept));
      expect(result).toEqual({
        ok: false,
        failure: { code: "credentials.malformed", detail: "the file is damaged" },
      });
    }
  });

  test.each([
    ["another version 0", '{"version":0}', "credentials.malformed"],
    ["a later version", '{"version":2,"sealed":"…"}', "state.newer"],
    [
      "an empty secret",
      `{"version":1,"kind":"application","service":"${NAME.service}","secret":""}`,
      "credentials.malformed",
    ],
    [
      "another entry's file",
      `{"version":1,"kind":"device","service":"${NAME.service}","secret":"x"}`,
      "credentials.malformed",
    ],
    ["an array", "[]", "credentials.malformed"],
    ["null", "null", "credentials.malformed"],
  ])("%s", async (_, text, code) => {
    expect(await readAfter(() => text)).toMatchObject({ ok: false, failure: { code } });
  });
});

test("many writers of many entries lose nothing", async () => {
  const names = Array.from({ length: 20 }, (_, index) => ({
    kind: "device" as const,
    service: `https://s${index}.example.com`,
  }));
  await Promise.all(names.map((name) => store.write(name, name.service)));
  for (const name of names) {
    expect(await store.read(name)).toEqual({ ok: true, value: name.service });
  }
});

test("a directory that cannot be made is reported", async () => {
  await writeFile(join(root, "file"), "x");
  const below = createFileStore({ directory: join(root, "file", "credentials") });
  expect(await below.write(NAME, CANARY)).toMatchObject({ failure: { code: "state.unwritable" } });
});
