import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CredentialName, CredentialStore } from "../../main/credentials/credentialStore.ts";
import { SYSTEMD_CREDS_PROGRAM } from "../../main/credentials/systemdCreds.ts";
import {
  createSystemdStore,
  type SystemdStoreConfig,
} from "../../main/credentials/systemdStore.ts";
import { missingPrograms } from "../support/missingPrograms.ts";

const CANARY = "canary-19ae";
const SERVICE = "https://licences.example.com";
const NAME: CredentialName = { kind: "application", service: SERVICE };
const OTHER: CredentialName = { kind: "device", service: SERVICE };
const isRoot = process.getuid?.() === 0;
const why = isRoot ? missingPrograms(["systemd-creds"]) : " (needs root)";

let root: string;
let directory: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "systemd-store-"));
  directory = join(root, "credentials");
});
afterEach(() => rm(root, { recursive: true }));

function open(more: Partial<SystemdStoreConfig> = {}): CredentialStore {
  return createSystemdStore({
    directory,
    program: SYSTEMD_CREDS_PROGRAM,
    withKey: "host",
    timeoutMs: 10_000,
    ...more,
  });
}

/** A stand-in that notes how it is called, and does what `script` says. */
async function programOf(script: string): Promise<string> {
  const program = join(root, "systemd-creds");
  await writeFile(program, `#!/bin/sh\n{ echo "$@"; env; } >> ${join(root, "seen")}\n${script}\n`);
  await chmod(program, 0o700);
  return program;
}

describe.skipIf(why !== "")(`with systemd-creds and the host's key${why}`, () => {
  test("absent, stored, replaced, removed; and no file says what is in it", async () => {
    const store = open();
    expect(store.tier).toBe("systemd-credentials");
    const absent = { ok: false, failure: { code: "credentials.absent" } };
    expect(await store.read(NAME)).toEqual(absent);
    const secret = `${CANARY} ünïcødé\n"{}'\n`;
    expect(await store.write(NAME, "first")).toEqual({ ok: true });
    expect(await store.write(NAME, secret)).toEqual({ ok: true });
    expect(await store.read(NAME)).toEqual({ ok: true, value: secret });
    const [file = ""] = await readdir(directory);
    expect(await readFile(join(directory, file), "latin1")).not.toContain(CANARY);
    expect(await store.remove(NAME)).toEqual({ ok: true, value: { existed: true } });
    expect(await store.read(NAME)).toEqual(absent);
  });

  test("what is swapped, edited or damaged is told, and opens nothing", async () => {
    await open().write(NAME, CANARY);
    const [file = ""] = await readdir(directory);
    const whole = JSON.parse(await readFile(join(directory, file), "utf8"));
    const swapped = join(directory, file.replace("application", "device"));
    await rename(join(directory, file), swapped);
    const malformed = (detail: string) => ({
      failure: { code: "credentials.malformed", detail: expect.stringContaining(detail) },
    });
    expect(await open().read(OTHER)).toMatchObject(malformed("another credential"));
    await writeFile(swapped, JSON.stringify({ ...whole, kind: "device" }));
    // Now only the name that systemd embedded knows better.
    expect(await open().read(OTHER)).toMatchObject(malformed("another credential"));
    const bytes = Buffer.from(whole.sealed, "base64");
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    for (const sealed of [bytes.toString("base64"), whole.sealed.slice(0, 40), "AAAA", ""]) {
      await writeFile(join(directory, file), JSON.stringify({ ...whole, sealed }), { mode: 0o600 });
      expect(await open().read(NAME)).toMatchObject({ failure: { code: "credentials.malformed" } });
    }
  });

  test("without a TPM2 what asks for one says so", async () => {
    for (const withKey of ["tpm2", "host+tpm2"] as const) {
      const written = await open({ withKey }).write(NAME, CANARY);
      // A machine that has one takes it.
      if (written.ok) continue;
      expect(written.failure.code).toBe("credentials.unavailable");
      expect(written.failure.detail).toMatch(/TPM/);
    }
  });
});

test("what it is called with: the key as configured, and no secret", async () => {
  const program = await programOf("cat > /dev/null; printf QUJD");
  for (const [config, keys] of [
    [{ withKey: "auto" }, "--with-key=auto"],
    [{ withKey: "tpm2" }, "--with-key=tpm2"],
    [{ withKey: "host+tpm2", tpm2Pcrs: "0+7" }, "--with-key=host+tpm2 --tpm2-pcrs=0+7"],
  ] as const) {
    await rm(join(root, "seen"), { force: true });
    // What it gives back is not what was stored: that is noticed.
    expect(await open({ program, ...config }).write(NAME, CANARY)).toMatchObject({
      failure: { code: "credentials.not_stored" },
    });
    const seen = await readFile(join(root, "seen"), "utf8");
    expect(seen).toMatch(
      new RegExp(
        `^${keys.replaceAll("+", "\\+")} --name=application-[0-9a-f]{32} encrypt - -$`,
        "m",
      ),
    );
    expect(seen).toMatch(/^--newline=no --name=application-[0-9a-f]{32} decrypt - -$/m);
    expect(seen).not.toContain(CANARY);
    expect(seen).not.toContain(SERVICE);
  }
});

/** Words of systemd 252 and, for the TPM, of its source. */
test.each<[string, string, string]>([
  [
    "Failed to determine local credential key: Permission denied",
    "unavailable",
    "this user may not",
  ],
  [
    "Failed to determine local credential host secret: Permission denied",
    "unavailable",
    "root may",
  ],
  [
    "Failed to determine local credential key: No such file or directory",
    "unavailable",
    "host's key",
  ],
  ["TPM2 support not installed: Operation not supported", "unavailable", "no TPM2"],
  [
    "Failed to unseal data: tpm:session(1):a policy check failed",
    "unavailable",
    "does not release",
  ],
  ["Failed to unseal HMAC key in TPM: tpm:parameter(1): value", "unavailable", "does not release"],
  ["Embedded credential name 'a' does not match filename 'b', refusing.", "malformed", "another"],
  ["Decryption failed (incorrect key?): error:00000000", "malformed", "another machine"],
  ["Encrypted file too short.", "malformed", "damaged"],
  ["Unknown encryption format, or corrupted data: Operation not supported", "malformed", "damaged"],
  [`Something about ${CANARY}`, "unavailable", "refused"],
])("%s", async (words, code, detail) => {
  const program = await programOf(`cat > /dev/null; echo "${words}" >&2; exit 1`);
  const refused = await open({ program }).write(NAME, CANARY);
  expect(refused).toMatchObject({
    failure: { code: `credentials.${code}`, detail: expect.stringContaining(detail) },
  });
  expect(JSON.stringify(refused)).not.toContain(CANARY);
  expect(await readdir(directory)).toEqual([]);
});

test("a program that is not there, or never ends, is unavailable", async () => {
  const none = await open({ program: join(root, "none") }).write(NAME, CANARY);
  expect(none).toMatchObject({
    failure: { code: "credentials.unavailable", detail: expect.stringContaining("not installed") },
  });
  const program = await programOf("exec sleep 60");
  expect(await open({ program, timeoutMs: 50 }).write(NAME, CANARY)).toMatchObject({
    failure: { code: "credentials.unavailable", detail: expect.stringContaining("in time") },
  });
});
