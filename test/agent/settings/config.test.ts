import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../../main/agent/settings/config.ts";
import type { ConfigSurroundings } from "../../../main/agent/settings/places.ts";
import { BRAND } from "../../../main/core/brand.ts";

/** Elsewhere there are no modes, and paths are written in another way. */
const onPosix = test.skipIf(process.platform === "win32");

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "config-"));
  file = join(directory, "config.json");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const SERVICE = "https://licences.example.com";
const OTHER = "https://other.example";

function surroundings(more: Partial<ConfigSurroundings> = {}): ConfigSurroundings {
  return {
    platform: "linux",
    environment: {},
    homeDirectory: "/home/someone",
    policyFile: "/nowhere/policy.json",
    ...more,
  };
}

function place(content: unknown): void {
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content), {
    mode: 0o600,
  });
}

/** Loads the file with a content. */
function load(content: unknown, brand = BRAND): ReturnType<typeof loadConfig> {
  place(content);
  return loadConfig(brand, surroundings(), file);
}

describe("a configuration file", () => {
  test("says everything it may say", async () => {
    const content = {
      services: [SERVICE, "http://127.0.0.1:8080"],
      defaultService: SERVICE,
      insecureLoopback: true,
      credentialStore: "encrypted-file",
      credentialKey: { systemdCredential: "store-key" },
      formerCredentialKey: { file: "/etc/latchkey/former-key" },
      systemdCredentials: { withKey: "host+tpm2", tpm2Pcrs: "0+7" },
      browser: "/usr/bin/chromium",
      caFile: "/etc/ssl/ours.pem",
      proxy: "http://proxy.example.com:3128",
      noProxy: ["example.com", "::1"],
      proxyCredentialFile: "/etc/latchkey/proxy",
      stateDirectory: "/var/lib/latchkey",
      machineIdFile: "/host/machine-id",
      window: { mode: "kiosk", close: "never" },
    };
    expect(await load(content)).toEqual({
      ok: true,
      value: {
        file,
        policy: {
          services: [SERVICE, "http://127.0.0.1:8080"],
          defaultService: SERVICE,
          insecureLoopback: true,
        },
        machinePolicy: {
          file: null,
          services: [],
          otherServices: "confirm",
          insecureLoopback: false,
        },
        overruled: [],
        credentialStore: "encrypted-file",
        credentialSettings: {
          credentialKey: { systemdCredential: "store-key" },
          formerCredentialKey: { file: "/etc/latchkey/former-key" },
          systemdCredentials: { withKey: "host+tpm2", tpm2Pcrs: "0+7" },
        },
        browser: "/usr/bin/chromium",
        caFile: "/etc/ssl/ours.pem",
        proxy: "http://proxy.example.com:3128",
        noProxy: ["example.com", "::1"],
        proxyCredentialFile: "/etc/latchkey/proxy",
        stateDirectory: "/var/lib/latchkey",
        machineIdFile: "/host/machine-id",
        window: { mode: "kiosk", close: "never" },
      },
    });
  });

  test("may say nothing: then nothing is allowed, and secrets belong into the keychain", async () => {
    expect(await load({})).toMatchObject({
      value: {
        policy: { services: [], defaultService: undefined, insecureLoopback: false },
        credentialStore: "os-keychain",
        stateDirectory: "/home/someone/.local/state/latchkey",
        window: { mode: "window", close: "allowed" },
      },
    });
  });

  test.each<[string, object, readonly string[], readonly string[], string | undefined]>([
    ["one service is the default", { services: [SERVICE] }, [], [SERVICE], SERVICE],
    ["of two none is", { services: [SERVICE, OTHER] }, [], [SERVICE, OTHER], undefined],
    [
      "one is named",
      { services: [SERVICE, OTHER], defaultService: OTHER },
      [],
      [SERVICE, OTHER],
      OTHER,
    ],
    [
      "the same service twice is one",
      { services: [SERVICE, `${SERVICE.toUpperCase()}:443`] },
      [],
      [SERVICE],
      SERVICE,
    ],
    ["the build's own come first", { services: [OTHER] }, [SERVICE], [SERVICE, OTHER], undefined],
    ["the build's own is the default", {}, [SERVICE], [SERVICE], SERVICE],
    ["the build's own named again", { services: [SERVICE] }, [SERVICE], [SERVICE], SERVICE],
    [
      "the default in another spelling",
      { services: [SERVICE, OTHER], defaultService: `${SERVICE}:443` },
      [],
      [SERVICE, OTHER],
      SERVICE,
    ],
  ])("%s", async (_, content, own, services, defaultService) => {
    const config = await load(content, { ...BRAND, services: own });
    expect(config).toMatchObject({ value: { policy: { services, defaultService } } });
    expect(config.ok && config.value.policy.defaultService).toBe(defaultService);
  });

  test("may begin with a byte order mark", async () => {
    expect(await load(`\ufeff${JSON.stringify({ services: [SERVICE] })}`)).toMatchObject({
      value: { policy: { services: [SERVICE] } },
    });
  });

  test.each<[string, unknown, string]>([
    ["nothing", "", "not JSON"],
    ["no JSON", "services: []", "not JSON"],
    ["half of it", '{"services": [', "not JSON"],
    ["a comment", '{} // "services"', "not JSON"],
    ["an array", [], ""],
    ["null", null, ""],
    ["a field nobody knows", { service: SERVICE }, "service"],
    ["services that are no list", { services: SERVICE }, "services"],
    ["a service that is no text", { services: [7] }, "services.0"],
    ["a service with a path", { services: [`${SERVICE}/`] }, "services"],
    ["a service without https", { services: ["http://licences.example.com"] }, "services"],
    ["a loopback service without the switch", { services: ["http://127.0.0.1:1"] }, "services"],
    [
      "another service without https, with the switch",
      { services: ["http://10.0.0.1"], insecureLoopback: true },
      "services",
    ],
    ["a switch as text", { insecureLoopback: "yes" }, "insecureLoopback"],
    [
      "a default that is not on the list",
      { services: [SERVICE], defaultService: OTHER },
      "defaultService",
    ],
    ["a default without a list", { defaultService: SERVICE }, "defaultService"],
    ["another credential store", { credentialStore: "plain-file" }, "credentialStore"],
    ["an empty browser", { browser: "" }, "browser"],
    ["a browser without a path", { browser: "chromium" }, "browser"],
    ["a relative file of authorities", { caFile: "./ca.pem" }, "caFile"],
    ["a proxy without a scheme", { proxy: "proxy:3128" }, "proxy"],
    ["a proxy of another kind", { proxy: "socks5://proxy:1080" }, "proxy"],
    ["a proxy with a password", { proxy: "http://user:word@proxy:3128" }, "proxy"],
    ["a proxy with a path", { proxy: "http://proxy:3128/pac" }, "proxy"],
    ["exceptions that are no list", { noProxy: "example.com" }, "noProxy"],
    [
      "a relative proxy credential",
      { proxy: "http://proxy", proxyCredentialFile: "proxy" },
      "proxyCredentialFile",
    ],
    ["a proxy credential for any proxy", { proxyCredentialFile: "/p" }, "proxyCredentialFile"],
    [
      "a proxy credential for none",
      { proxy: "none", proxyCredentialFile: "/p" },
      "proxyCredentialFile",
    ],
    ["a relative state directory", { stateDirectory: "state" }, "stateDirectory"],
    ["another store than there is", { credentialStore: "encrypted" }, "credentialStore"],
    ["no key for the encrypted files", { credentialStore: "encrypted-file" }, "credentialKey"],
    ["a relative key file", { credentialKey: { file: "key" } }, "credentialKey"],
    ["two keys", { credentialKey: { file: "/k", systemdCredential: "k" } }, "credentialKey"],
    ["a key's name with a slash", { credentialKey: { systemdCredential: "a/b" } }, "credentialKey"],
    ["no key at all", { systemdCredentials: { withKey: "null" } }, "systemdCredentials"],
    ["options for PCRs", { systemdCredentials: { tpm2Pcrs: "7 --x" } }, "systemdCredentials"],
    ["a relative machine id", { machineIdFile: "machine-id" }, "machineIdFile"],
  ])("with %s is invalid, and its place is named", async (_, content, place) => {
    const config = await load(content);
    expect(config).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
    expect(config.ok || config.failure.detail).toContain(place);
    expect(config.ok || config.failure.detail).toMatch(/^(?:\/|\w:|services|defaultService|proxy)/);
  });

  test.each(["none", "http://proxy", "https://proxy:3129", "HTTP://[::1]:3128/"])(
    "may name %s as its proxy",
    async (proxy) => {
      expect(await load({ proxy })).toMatchObject({ value: { proxy } });
    },
  );

  test("larger than any configuration is invalid", async () => {
    const config = await load(`{"services": [${" ".repeat(1_048_577)}]}`);
    expect(config).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
  });

  onPosix.each<[string, () => void]>([
    ["that its group may change", () => chmodSync(file, 0o660)],
    ["that everybody may change", () => chmodSync(file, 0o606)],
    [
      "that is a link",
      () => {
        writeFileSync(`${file}.real`, "{}");
        rmSync(file);
        symlinkSync(`${file}.real`, file);
      },
    ],
    [
      "that is a directory",
      () => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])("%s is unsafe", async (_, spoil) => {
    place({ services: [SERVICE] });
    spoil();
    expect(await loadConfig(BRAND, surroundings(), file)).toMatchObject({
      ok: false,
      failure: { code: "config.unsafe" },
    });
  });

  onPosix.each([
    ["its group may change", 0o664, "config.unsafe"],
    ["everybody may change", 0o646, "config.unsafe"],
    ["everybody may read", 0o644, undefined],
  ])("naming authorities that %s: %o, %s", async (_, mode, code) => {
    const caFile = join(directory, "ca.pem");
    writeFileSync(caFile, "");
    chmodSync(caFile, mode);
    const link = join(directory, "link.pem");
    symlinkSync(caFile, link);
    for (const named of [caFile, link]) {
      const config = await load({ services: [SERVICE], caFile: named });
      expect(config.ok ? undefined : config.failure.code).toBe(code);
    }
  });

  onPosix.each([
    ["everybody may rename files", 0o777, "config.unsafe"],
    ["everybody may, but only their own", 0o1777, undefined],
  ])("naming authorities in a place where %s: %o, %s", async (_, mode, code) => {
    const shared = join(directory, "shared");
    mkdirSync(shared);
    const caFile = join(shared, "ca.pem");
    writeFileSync(caFile, "", { mode: 0o644 });
    chmodSync(shared, mode);
    const link = join(directory, "link.pem");
    symlinkSync(caFile, link);
    for (const named of [caFile, link]) {
      const config = await load({ services: [SERVICE], caFile: named });
      expect(config.ok ? undefined : config.failure.code).toBe(code);
    }
  });

  test.each(["latchkey://invite/CANARY", `https://x.example/i#${"CANARY".repeat(100)}`])(
    "that is an invitation in the wrong place is not repeated",
    async (link) => {
      const config = await loadConfig(BRAND, surroundings(), link);
      expect(config).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
      expect(JSON.stringify(config)).not.toContain("CANARY");
    },
  );

  onPosix("in a place where others may put another one is unsafe", async () => {
    place({ services: [SERVICE] });
    chmodSync(directory, 0o777);
    const config = await loadConfig(BRAND, surroundings(), file);
    expect(config).toMatchObject({ ok: false, failure: { code: "config.unsafe" } });
  });

  test("that others may read is fine: it holds no secret", async () => {
    place({ services: [SERVICE] });
    chmodSync(file, 0o644);
    expect(await loadConfig(BRAND, surroundings(), file)).toMatchObject({ ok: true });
  });
});
