import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, string } from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CredentialName, CredentialStore } from "../../main/credentials/credentialStore.ts";
import { createEncryptedFileStore } from "../../main/credentials/encryptedFileStore.ts";

const CANARY = "canary-77c2";
const SERVICE = "https://licences.example.com";
const NAME: CredentialName = { kind: "application", service: SERVICE };
const OTHER: CredentialName = { kind: "device", service: SERVICE };
const [KEY, NEXT] = [randomBytes(32).toString("base64"), randomBytes(32).toString("hex")];

let root: string;
let directory: string;
let keyFile: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "encrypted-file-"));
  directory = join(root, "credentials");
  keyFile = join(root, "key");
  await writeKey(KEY);
});
afterEach(() => rm(root, { recursive: true }));

async function writeKey(text: string, file = keyFile, mode = 0o600): Promise<void> {
  await writeFile(file, text);
  await chmod(file, mode);
}

type Config = Partial<Parameters<typeof createEncryptedFileStore>[0]>;

function open(more: Config = {}): CredentialStore {
  return createEncryptedFileStore({
    directory,
    key: { file: keyFile },
    environment: {},
    ...more,
  });
}

async function onlyFile(): Promise<string> {
  const names = await readdir(directory);
  expect(names).toHaveLength(1);
  return join(directory, names[0] ?? "");
}

const failing = (code: string, detail = "") => ({
  ok: false,
  failure: { code: `credentials.${code}`, detail: expect.stringContaining(detail) },
});

test("absent, stored, replaced, removed; and no file says what is in it", async () => {
  const store = open();
  expect(store.tier).toBe("encrypted-file");
  const absent = { ok: false, failure: { code: "credentials.absent" } };
  expect(await store.read(NAME)).toEqual(absent);
  expect(await store.write(NAME, CANARY)).toEqual({ ok: true });
  const first = await readFile(await onlyFile(), "latin1");
  expect(await store.write(NAME, CANARY)).toEqual({ ok: true });
  const second = await readFile(await onlyFile(), "latin1");
  expect(second).not.toBe(first);
  expect(first + second).not.toContain(CANARY);
  expect(first + second).not.toContain(KEY);
  expect(await store.read(NAME)).toEqual({ ok: true, value: CANARY });
  expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: true } });
  expect(await store.read(NAME)).toEqual(absent);
});

test("gives every secret back as it was", async () => {
  const store = open();
  await assert(
    asyncProperty(string({ unit: "binary", minLength: 1 }), async (secret) => {
      if (secret.includes("\0")) return;
      expect(await store.write(NAME, secret)).toEqual({ ok: true });
      expect(await store.read(NAME)).toEqual({ ok: true, value: secret });
    }),
    { numRuns: 30 },
  );
});

test("a file that is cut anywhere, or has one character changed, opens nothing", async () => {
  await open().write(NAME, CANARY);
  const file = await onlyFile();
  const whole = await readFile(file, "utf8");
  for (let index = 0; index < whole.length; index += 1) {
    for (const text of [
      whole.slice(0, index),
      `${whole.slice(0, index)}${whole[index] === "A" ? "B" : "A"}${whole.slice(index + 1)}`,
    ]) {
      await writeFile(file, text);
      const read = await open().read(NAME);
      // White space at the end is none of the record's.
      if (index === whole.length - 1 && text === whole.trimEnd()) continue;
      expect(read, `at ${index}`).toMatchObject({ ok: false });
      expect(JSON.stringify(read)).not.toContain(CANARY);
    }
  }
});

test("an entry under another's name opens nothing, however its record is edited", async () => {
  await open().write(NAME, CANARY);
  const file = await onlyFile();
  const stem = file.slice(directory.length + 1).replace("application", "device");
  await rename(file, join(directory, stem));
  expect(await open().read(OTHER)).toMatchObject(failing("malformed", "another credential"));
  const text = await readFile(join(directory, stem), "utf8");
  await writeFile(join(directory, stem), text.replace('"application"', '"device"'));
  expect(await open().read(OTHER)).toMatchObject(failing("malformed", "damaged"));
});

test("a record of a later version is left alone, and says so", async () => {
  await open().write(NAME, CANARY);
  const file = await onlyFile();
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace('"version":1', '"version":2'));
  expect(await open().read(NAME)).toMatchObject({ failure: { code: "state.newer" } });
});

test("another key is told from damage, and a former one still reads", async () => {
  await open().write(NAME, CANARY);
  const formerFile = join(root, "former");
  await rename(keyFile, formerFile);
  await writeKey(NEXT);
  expect(await open().read(NAME)).toMatchObject(failing("unavailable", "another key"));
  const changing = open({ formerKey: { file: formerFile } });
  expect(await changing.read(NAME)).toEqual({ ok: true, value: CANARY });
  expect(await changing.write(NAME, CANARY)).toEqual({ ok: true });
  // Written anew it needs the former one no more.
  expect(await open().read(NAME)).toEqual({ ok: true, value: CANARY });
});

test.each<[string, string, string]>([
  ["nothing", "", "no 32 bytes"],
  ["a password", "correct horse battery staple", "no 32 bytes"],
  ["31 bytes", randomBytes(31).toString("base64"), "no 32 bytes"],
  ["33 bytes", randomBytes(33).toString("base64"), "no 32 bytes"],
  ["two lines", `${KEY}\n${KEY}`, "no 32 bytes"],
  ["a placeholder", "A".repeat(43), "not random"],
])("%s is no key: nothing is written", async (_what, text, detail) => {
  await writeKey(text);
  const refused = await open().write(NAME, CANARY);
  expect(refused).toMatchObject(failing("unavailable", detail));
  if (text !== "") expect(JSON.stringify(refused)).not.toContain(text);
  expect(await readdir(directory)).toEqual([]);
});

test("a key that is missing, unnamed or open to others is not used", async () => {
  await open().write(NAME, CANARY);
  expect(await open({ key: undefined }).read(NAME)).toMatchObject(
    failing("unavailable", "names no credentialKey"),
  );
  await writeKey(KEY, keyFile, 0o644);
  expect(await open().read(NAME)).toMatchObject(failing("unavailable", "open to other users"));
  await rm(keyFile);
  expect(await open().read(NAME)).toMatchObject(failing("unavailable", "does not exist"));
});

test("the key comes from systemd where the configuration says so, in either spelling", async () => {
  const credentials = join(root, "run");
  await mkdir(credentials, { mode: 0o700 });
  const store = open({
    key: { systemdCredential: "store-key" },
    environment: { CREDENTIALS_DIRECTORY: credentials },
  });
  expect(await store.write(NAME, CANARY)).toMatchObject(failing("unavailable", "store-key"));
  await writeKey(`${KEY}\n`, join(credentials, "store-key"), 0o400);
  expect(await store.write(NAME, CANARY)).toEqual({ ok: true });
  // The same key, elsewhere and as hexadecimal digits.
  await writeKey(Buffer.from(KEY, "base64").toString("hex"));
  expect(await open().read(NAME)).toEqual({ ok: true, value: CANARY });
  // Without systemd's hand the file is nothing.
  expect(await open({ key: { systemdCredential: "store-key" } }).read(NAME)).toMatchObject(
    failing("unavailable", "CREDENTIALS_DIRECTORY is not set"),
  );
});
