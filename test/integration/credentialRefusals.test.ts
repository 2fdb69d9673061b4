import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { EXIT_CODE } from "../../main/core/exitCode.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  startSecretService,
  startSilentPrompter,
  type PrivateSecretService,
} from "../support/secretService.ts";
import { credentialText, expectFailure, expectNothingChanged, prepareMachine } from "./rig.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
let keyring: PrivateSecretService;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  [service, keyring] = await Promise.all([startReferenceService(), startSecretService()]);
  acme = await createInvitingOrganization(service);
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await Promise.allSettled([service?.stop(), keyring?.stop()]);
});

async function keychainMachine(): Promise<AgentMachine> {
  const machine = await prepareMachine(service, acme, {
    credentialStore: "os-keychain",
    environment: keyring.environment,
  });
  machines.push(machine);
  return machine;
}

/** Every command that needs the secret says the same, and says it twice without another effect. */
async function expectRefused(machine: AgentMachine, code: ErrorCode): Promise<void> {
  const sent = await acme.invite();
  await expectNothingChanged(service, machine, async () => {
    await expectFailure({ machine, args: ["inspect"], input: sent.landingLink, code });
    await expectFailure({ machine, args: ["accept"], input: sent.landingLink, code });
    const status = await machine.latchkey(["credentials", "status", "--json"]);
    expect(status.json().state).toBe(code);
    expect(status.code).toBe(EXIT_CODE[code]);
    expect(
      JSON.stringify((await machine.latchkey(["status", "--json"])).json().services),
    ).toContain(code);
  });
}

test("a keychain that is empty, locked, emptied and gone are four different answers", async () => {
  const machine = await keychainMachine();
  const bare = createAgentMachine({
    services: [service.origin],
    credentialStore: "os-keychain",
    environment: keyring.environment,
  });
  machines.push(bare);
  const sent = await acme.invite();
  expect((await machine.latchkey(["inspect"], sent.landingLink)).code).toBe(0);

  await keyring.lock();
  await expectRefused(machine, "credentials.locked");
  await keyring.unlock();
  expect((await machine.latchkey(["inspect"], sent.landingLink)).code).toBe(0);

  await keyring.kill();
  await expectRefused(machine, "credentials.unavailable");
  await keyring.restart();
  expect((await machine.latchkey(["inspect"], sent.landingLink)).code).toBe(0);

  // Another program, or another machine's password manager, removes it behind our back.
  const other = createAgentMachine({
    services: [service.origin],
    credentialStore: "os-keychain",
    environment: keyring.environment,
  });
  machines.push(other);
  expect((await other.latchkey(["credentials", "clear"])).code).toBe(0);
  await expectRefused(machine, "credentials.lost");
  await expectRefused(bare, "credentials.absent");
});

test("a question that nobody answers ends with the command's deadline", async () => {
  const machine = await keychainMachine();
  await keyring.lock();
  const endPrompter = await startSilentPrompter(keyring.busPath);
  const said = await machine.latchkey(["--json", "--timeout", "3", "credentials", "status"]);
  expect(said.code).toBe(EXIT_CODE["credentials.locked"]);
  expect(said.json()).toMatchObject({
    state: "credentials.locked",
    detail: expect.stringMatching(/^it was not unlocked within [1-3] s$/),
  });
  endPrompter();
  await keyring.unlock();
});

test("a machine without a session bus has no keychain, and no file takes its place", async () => {
  const machine = createAgentMachine({
    services: [service.origin],
    credentialStore: "os-keychain",
    environment: { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent/bus" },
  });
  machines.push(machine);
  await expectFailure({
    machine,
    args: ["credentials", "set"],
    input: credentialText(acme),
    code: "credentials.unavailable",
  });
  await expectRefused(machine, "credentials.unavailable");
  for (const content of machine.files().values()) expect(content).not.toContain(acme.clientSecret);
});

test("a credential file that others can read, or that is damaged, is not used", async () => {
  const machine = await prepareMachine(service, acme);
  machines.push(machine);
  const directory = join(machine.stateDirectory, "credentials");
  const [name = ""] = readdirSync(directory);
  const file = join(directory, name);
  chmodSync(file, 0o644);
  await expectRefused(machine, "credentials.unavailable");
  chmodSync(file, 0o600);
  chmodSync(directory, 0o777);
  await expectRefused(machine, "credentials.unavailable");
  chmodSync(directory, 0o700);
  writeFileSync(file, '{"version": 1, "secret": "broken-canary');
  await expectRefused(machine, "credentials.malformed");
});

const TEXTS: readonly (readonly [string, string, RegExp])[] = [
  ["nothing", "", /standard input is empty/],
  ["no JSON", "client_secret=file-canary", /not JSON/],
  ["bytes", "\0\ufffd\u0001", /not JSON/],
  ["more than any credential", "x".repeat(100_000), /not JSON/],
  ["half of it", '{"client_id":"file-canary"}', /client_secret/],
  ["a secret that HTTP does not carry", '{"client_id":"a","client_secret":"é"}', /client_secret/],
  ["another form", '{"client_id":"a","client_secret":"b","more":"file-canary"}', /unexpected/],
];

test.each(TEXTS)("credentials set refuses %s", async (_what, input, detail) => {
  const machine = createAgentMachine({ services: [service.origin] });
  machines.push(machine);
  await expectNothingChanged(service, machine, async () => {
    const args = ["credentials", "set"];
    const said = await expectFailure({
      machine,
      args,
      input,
      code: "credentials.malformed",
      detail,
    });
    expect(JSON.stringify(said)).not.toContain("file-canary");
  });
});

test("credentials set reads only a file of its owner's, and a service that is configured", async () => {
  const machine = createAgentMachine({ services: [service.origin] });
  machines.push(machine);
  const file = join(machine.directory, "credential.json");
  writeFileSync(file, credentialText(acme), { mode: 0o644 });
  const set = ["credentials", "set"];
  const rows: readonly (readonly [readonly string[], ErrorCode, RegExp])[] = [
    [["--file", file], "usage.invalid", /open to other users/],
    [["--file", join(machine.directory, "none.json")], "usage.invalid", /does not exist/],
    [["--service", "nonsense"], "usage.invalid", /--service takes an origin/],
    [["--service", "https://other.example.com"], "service.not_allowed", /other\.example\.com/],
  ];
  await expectNothingChanged(service, machine, async () => {
    for (const [more, code, detail] of rows) {
      await expectFailure({ machine, args: [...set, ...more], code, detail });
    }
  });
  chmodSync(file, 0o600);
  expect(await machine.latchkey([...set, "--file", file])).toMatchObject({ code: 0, stderr: "" });
  const status = await machine.latchkey(["credentials", "status", "--json"]);
  expect(status.json()).toMatchObject({
    state: "present",
    tier: "file-protected-by-permissions-only",
    clientId: acme.clientId,
  });
  expect(status.stdout).not.toContain(acme.clientSecret);
});
