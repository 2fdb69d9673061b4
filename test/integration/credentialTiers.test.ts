import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CredentialTier } from "../../main/credentials/credentialStore.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { credentialText } from "./rig.ts";

const isRoot = process.getuid?.() === 0;
const why = isRoot
  ? missingPrograms(["systemd-creds", "gnome-keyring-daemon", "dbus-daemon"])
  : " (needs root)";
const KEY = randomBytes(32).toString("base64");

let service: ReferenceService;
let keyring: PrivateSecretService;
beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
  if (why === "") keyring = await startSecretService();
});
afterAll(async () => {
  await keyring?.stop();
  await service?.stop();
});

/** With the key of the encrypted files beside its configuration. */
function createMachine(credentialStore: CredentialTier): AgentMachine {
  const machine = createAgentMachine({
    services: [service.origin],
    credentialStore,
    ...(why === "" && { environment: keyring.environment }),
    configuration: { systemdCredentials: { withKey: "host" } },
  });
  writeKey(machine, KEY);
  configure(machine, { credentialKey: { file: join(machine.directory, "key") } });
  return machine;
}

function writeKey(machine: AgentMachine, text: string, name = "key"): string {
  const file = join(machine.directory, name);
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  return file;
}

function configure(machine: AgentMachine, fields: object): void {
  const config = JSON.parse(readFileSync(machine.configFile, "utf8")) as object;
  writeFileSync(machine.configFile, JSON.stringify({ ...config, ...fields }));
}

async function enrol(machine: AgentMachine): Promise<InvitingOrganization> {
  const acme = await createInvitingOrganization(service);
  const { landingLink } = await acme.invite();
  const stored = await machine.latchkey(["credentials", "set"], credentialText(acme));
  expect(stored).toMatchObject({ code: 0, stderr: "" });
  const accepted = await machine.latchkey(["accept", "--json"], landingLink);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  return acme;
}

async function statusOf(machine: AgentMachine) {
  const status = await machine.latchkey(["status", "--json"]);
  expect(status).toMatchObject({ code: 0, stderr: "" });
  return status.json();
}

/** Files of the state directory that say what is secret here. */
function tellingFiles(machine: AgentMachine, secret: string): string[] {
  return [...machine.files()]
    .filter(([path, text]) => path.startsWith(machine.stateDirectory) && text.includes(secret))
    .map(([path]) => path);
}

const recordsIn = (machine: AgentMachine, folder: string): string[] =>
  [...machine.files().keys()].filter((path) =>
    path.startsWith(`${join(machine.stateDirectory, folder)}/`),
  );

const ROUND: readonly CredentialTier[] = [
  "encrypted-file",
  "systemd-credentials",
  "os-keychain",
  "systemd-credentials",
  "file-protected-by-permissions-only",
  "encrypted-file",
  "os-keychain",
];
const FOLDERS: Readonly<Record<CredentialTier, string>> = {
  "os-keychain": "markers",
  "systemd-credentials": "credentials-systemd-credentials",
  "encrypted-file": "credentials-encrypted-file",
  "file-protected-by-permissions-only": "credentials",
};

test.skipIf(why !== "")(
  `a device stays the same through every store, with a real keyring and systemd-creds${why}`,
  async () => {
    const machine = createMachine("os-keychain");
    const acme = await enrol(machine);
    const { client_secret: secret } = JSON.parse(credentialText(acme)) as {
      client_secret: string;
    };
    const [{ clientId }] = (await statusOf(machine)).enrolments;
    let from: CredentialTier = "os-keychain";
    for (const to of ROUND) {
      const moved = await machine.latchkey(["credentials", "migrate", "--to", to, "--json"]);
      expect(moved).toMatchObject({ code: 0, stderr: "" });
      expect(moved.json()).toMatchObject({
        ok: true,
        changed: true,
        from,
        to,
        leftBehind: null,
        lost: [],
        moved: expect.arrayContaining([
          { kind: "application", service: service.origin },
          { kind: "device", service: service.origin },
        ]),
        configuration: { credentialStore: "os-keychain", agrees: to === "os-keychain" },
      });
      // The service is asked with what was moved.
      const status = await statusOf(machine);
      expect(status).toMatchObject({
        credentialStore: to,
        configuredCredentialStore: "os-keychain",
        otherCredentialStores: [],
        enrolments: [{ clientId, problem: null }],
        services: [{ application: { kind: "present" } }],
      });
      expect(recordsIn(machine, FOLDERS[from])).toEqual([]);
      expect(recordsIn(machine, FOLDERS[to])).toHaveLength(2);
      expect(tellingFiles(machine, secret)).toHaveLength(
        to === "file-protected-by-permissions-only" ? 1 : 0,
      );
      from = to;
    }
    const again = await machine.latchkey(["credentials", "migrate", "--to", from, "--json"]);
    expect(again.json()).toMatchObject({ ok: true, changed: false, moved: [] });
    const rotated = await machine.latchkey(["rotate", "--json"]);
    expect(rotated).toMatchObject({ code: 0, stderr: "" });
    machine.remove();
  },
);

describe("without a keychain", () => {
  test("what the configuration says otherwise is said, and does not count", async () => {
    const machine = createMachine("file-protected-by-permissions-only");
    await enrol(machine);
    const moved = await machine.latchkey(["credentials", "migrate", "--to", "encrypted-file"]);
    expect(moved).toMatchObject({ code: 0, stderr: "" });
    expect(moved.stdout).toContain("Moved 2 secrets");
    expect(moved.stdout).toContain('"credentialStore": "encrypted-file"');
    const text = await machine.latchkey(["status"]);
    expect(text.stdout).toContain("the configuration names file-protected-by-permissions-only");
    const found = (await machine.latchkey(["doctor", "--json", "--only", "keychain"])).json();
    expect(found.checks).toMatchObject([
      { status: "warn", found: { tier: "encrypted-file", configured_tier: expect.anything() } },
    ]);
    configure(machine, { credentialStore: "encrypted-file" });
    expect((await machine.latchkey(["status"])).stdout).not.toContain("the configuration names");
    const healthy = (await machine.latchkey(["doctor", "--json", "--only", "keychain"])).json();
    expect(healthy.checks).toMatchObject([{ status: "pass" }]);
    machine.remove();
  });

  test("a configuration that was changed first leaves a device that is told what to do", async () => {
    const machine = createMachine("file-protected-by-permissions-only");
    await enrol(machine);
    configure(machine, { credentialStore: "encrypted-file" });
    const status = await machine.latchkey(["status", "--offline", "--json"]);
    expect(status.json()).toMatchObject({
      credentialStore: "encrypted-file",
      otherCredentialStores: ["file-protected-by-permissions-only"],
    });
    const found = (await machine.latchkey(["doctor", "--json", "--only", "keychain"])).json();
    expect(found.checks[0].repair.command).toContain(
      "credentials migrate --to encrypted-file --from file-protected-by-permissions-only",
    );
    const moved = await machine.latchkey(["credentials", "migrate", "--to", "encrypted-file"]);
    expect(moved).toMatchObject({ code: 0, stderr: "" });
    expect((await statusOf(machine)).enrolments).toMatchObject([{ problem: null }]);
    machine.remove();
  });

  test("the key of the encrypted files is changed with both at hand", async () => {
    const machine = createMachine("encrypted-file");
    await enrol(machine);
    const formerCredentialKey = { file: writeKey(machine, KEY, "former-key") };
    writeKey(machine, randomBytes(32).toString("hex"));
    const locked = await machine.latchkey(["credentials", "status", "--json"]);
    expect(locked.json()).toMatchObject({ state: "credentials.unavailable" });
    configure(machine, { formerCredentialKey });
    const moved = await machine.latchkey(["credentials", "migrate", "--to", "encrypted-file"]);
    expect(moved).toMatchObject({ code: 0, stderr: "" });
    expect(moved.stdout).toContain("Encrypted 2 secrets");
    configure(machine, { formerCredentialKey: undefined });
    expect((await statusOf(machine)).enrolments).toMatchObject([{ problem: null }]);
    machine.remove();
  });

  test("a store that there is not, and none at all, are refused", async () => {
    const machine = createMachine("encrypted-file");
    for (const args of [[], ["--to", "vault"], ["--to", "encrypted-file", "--from", "x"]]) {
      const refused = await machine.latchkey(["credentials", "migrate", "--json", ...args]);
      expect(refused.code).toBe(2);
      expect(refused.json()).toMatchObject({ ok: false, error: { code: "usage.invalid" } });
    }
    machine.remove();
  });
});
