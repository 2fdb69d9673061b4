import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCredentialDesk, readSecretFile } from "../../main/agent/credentialDesk.ts";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { ServiceOrigin } from "../../main/core/serviceOrigin.ts";
import { createStoreFake } from "./storeFake.ts";

const SERVICE = "https://licences.example.com" as ServiceOrigin;
const CANARY = "CANARY-of-the-secret";
const TEXT = JSON.stringify({ client_id: "installer", client_secret: CANARY });

describe("the credential desk", () => {
  test("stores a credential in its full form, and says whose it is", async () => {
    const store = createStoreFake();
    const desk = createCredentialDesk(store);
    expect(await desk.set(SERVICE, ` ${TEXT}\n`)).toEqual({ ok: true, value: "installer" });
    expect(JSON.parse(store.entries.get("application") ?? "")).toEqual({
      client_id: "installer",
      client_secret: CANARY,
      token_endpoint_auth_method: "client_secret_basic",
    });
    const condition = await desk.condition(SERVICE);
    expect(condition).toEqual({ kind: "present", clientId: "installer" });
    expect(JSON.stringify(condition)).not.toContain(CANARY);
  });

  test.each(["", "{}", CANARY, TEXT.slice(0, -1)])("stores no such thing: %j", async (text) => {
    const store = createStoreFake();
    const set = await createCredentialDesk(store).set(SERVICE, text);
    expect(set).toMatchObject({ ok: false, failure: { code: "credentials.malformed" } });
    expect(JSON.stringify(set)).not.toContain(CANARY);
    expect(store.log).toEqual([]);
  });

  test("does not say that it stored what the store did not keep", async () => {
    const store = createStoreFake();
    store.writeFailure = { code: "credentials.not_stored" };
    expect(await createCredentialDesk(store).set(SERVICE, TEXT)).toMatchObject({
      failure: { code: "credentials.not_stored" },
    });
  });

  test.each<ErrorCode>([
    "credentials.absent",
    "credentials.locked",
    "credentials.lost",
    "credentials.unavailable",
  ])("tells %s from the others", async (code) => {
    const store = createStoreFake();
    store.readFailures.set("application", { code, detail: "more" });
    expect(await createCredentialDesk(store).condition(SERVICE)).toEqual({
      kind: "missing",
      code,
      detail: "more",
    });
  });

  test("tells a damaged one from an absent one", async () => {
    const store = createStoreFake({ application: CANARY });
    const condition = await createCredentialDesk(store).condition(SERVICE);
    expect(condition).toMatchObject({ kind: "missing", code: "credentials.malformed" });
    expect(JSON.stringify(condition)).not.toContain(CANARY);
  });

  test("clears the application's credential and leaves the device's key alone", async () => {
    const store = createStoreFake({ application: TEXT, device: "key" });
    const desk = createCredentialDesk(store);
    expect(await desk.clear(SERVICE)).toEqual({ ok: true, value: { existed: true } });
    expect(await desk.clear(SERVICE)).toEqual({ ok: true, value: { existed: false } });
    expect([...store.entries.keys()]).toEqual(["device"]);
  });
});

describe("readSecretFile", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "secret-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test("reads what is for its owner alone", async () => {
    const file = join(directory, "secret");
    writeFileSync(file, TEXT, { mode: 0o600 });
    expect(await readSecretFile(file)).toEqual({ ok: true, value: TEXT });
  });

  test.skipIf(process.platform === "win32").each([0o644, 0o640, 0o604, 0o660])(
    "refuses one of mode %o, and none of it is said",
    async (mode) => {
      const file = join(directory, "secret");
      writeFileSync(file, TEXT);
      chmodSync(file, mode);
      const read = await readSecretFile(file);
      expect(read).toMatchObject({ ok: false, failure: { code: "usage.invalid" } });
      expect(JSON.stringify(read)).not.toContain(CANARY);
    },
  );

  test("says what is wrong with one that is missing, and with one that is no file", async () => {
    expect(await readSecretFile(join(directory, "nothing"))).toMatchObject({
      failure: { code: "usage.invalid", detail: "the file named by --file does not exist" },
    });
    expect(await readSecretFile(directory)).toMatchObject({ failure: { code: "usage.invalid" } });
  });

  test.each([TEXT, TEXT.repeat(100), `${TEXT}/x`])(
    "does not repeat a secret that stands in place of a name",
    async (name) => {
      const read = await readSecretFile(name);
      expect(read).toMatchObject({ ok: false, failure: { code: "usage.invalid" } });
      expect(JSON.stringify(read)).not.toContain(CANARY);
    },
  );
});
