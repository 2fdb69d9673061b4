import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  businessOf,
  changeDatabase,
  credentialText,
  expectClean,
  expectNothingChanged,
  rowsOf,
  stateOf,
} from "./rig.ts";

let dataDirectory: string;
let service: ReferenceService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "apply-service-"));
  service = await startReferenceService({ dataDirectory });
  acme = await createInvitingOrganization(service, { name: "Acme" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Place {
  readonly machine: AgentMachine;
  readonly file: string;
  /** Writes the provisioning file anew, with the service and a credential file in it. */
  describe(fields: Readonly<Record<string, unknown>>): void;
  apply(...args: readonly string[]): Promise<{
    // oxlint-disable-next-line typescript/no-explicit-any -- tests read what they expect
    readonly json: any;
    readonly code: number | null;
  }>;
}

/** A machine as provisioning finds it: nothing stored, an application credential in a file. */
function createPlace(by: InvitingOrganization = acme): Place {
  const machine = createAgentMachine({ services: [service.origin] });
  machines.push(machine);
  const file = join(machine.directory, "provision.json");
  const credential = join(machine.directory, "credential.json");
  writeFileSync(credential, credentialText(by), { mode: 0o600 });
  return {
    machine,
    file,
    describe: (fields) => {
      const whole = {
        version: 1,
        service: service.origin,
        applicationCredential: { file: credential },
        ...fields,
      };
      writeFileSync(file, JSON.stringify(whole), { mode: 0o600 });
    },
    apply: async (...args) => {
      const run = await machine.latchkey(["--json", "apply", file, ...args]);
      expect(run.stderr).toBe("");
      expectClean(run.stdout);
      return { json: run.json(), code: run.code };
    },
  };
}

const devices = (name: string): number =>
  rowsOf(service, `SELECT name FROM device_clients WHERE name = '${name}'`).length;

test("brings a machine to the state of the file, and then has nothing to do", async () => {
  const place = createPlace();
  const sent = await acme.invite();
  place.describe({
    invitation: { code: sent.accessCode },
    organization: "Acme",
    name: "Lobby {site}",
    site: "Helsinki",
  });
  const business = businessOf(service);
  const state = stateOf(place.machine);

  const foreseen = await place.apply("--check");
  expect(foreseen.json).toMatchObject({ version: 1, ok: true, changed: true, check: true });
  expect([businessOf(service), stateOf(place.machine)]).toEqual([business, state]);

  const first = await place.apply();
  expect(first).toMatchObject({
    code: 0,
    json: {
      ok: true,
      changed: true,
      check: false,
      outcome: "enrolled",
      service: service.origin,
      organization: { name: "Acme" },
      device: { name: "Lobby Helsinki" },
      changes: [
        { what: "application_credential", from: null, to: acme.clientId },
        { what: "enrolment", from: null, to: "Acme" },
        { what: "group", from: null },
        { what: "name", from: null, to: "Lobby Helsinki" },
      ],
    },
  });
  expect(devices("Lobby Helsinki")).toBe(1);

  await expectNothingChanged(service, place.machine, async () => {
    const second = await place.apply();
    expect(second).toMatchObject({ code: 0, json: { ok: true, changed: false, changes: [] } });
    expect(second.json).toEqual({ ...first.json, changed: false, changes: [] });
    expect((await place.apply("--check")).json).toEqual({ ...second.json, check: true });
  });
});

/** A machine that is a device by the file, and the file as it is then. */
async function createDevice(name: string) {
  const place = createPlace();
  const sent = await acme.invite();
  const fields = { invitation: { code: sent.accessCode }, name };
  place.describe(fields);
  expect((await place.apply()).json).toMatchObject({ ok: true, changed: true });
  return { place, fields, sent };
}

test("renames the device where the file names another, and puts right what was renamed elsewhere", async () => {
  const { place, fields } = await createDevice("Old name");
  place.describe({ ...fields, name: "New name" });
  expect((await place.apply("--check")).json.changes).toEqual([
    { what: "name", from: "Old name", to: "New name" },
  ]);
  expect(devices("New name")).toBe(0);
  const renamed = await place.apply();
  expect(renamed.json).toMatchObject({
    changed: true,
    changes: [{ what: "name", from: "Old name", to: "New name" }],
    device: { name: "New name" },
  });
  expect(devices("New name")).toBe(1);

  const { clientId } = renamed.json.device;
  const sql = "UPDATE device_clients SET name = ? WHERE client_id = ?";
  changeDatabase(service, sql, "Elsewhere", clientId);
  expect((await place.apply()).json).toMatchObject({ changed: false });
  expect((await place.apply("--refresh")).json).toMatchObject({
    changed: true,
    changes: [{ what: "name", from: "Elsewhere", to: "New name" }],
  });
});

test("joins the group of another invitation, and is not put off by one that is dead", async () => {
  const { place, fields, sent } = await createDevice("Joins");
  const lobby = await service.adminRequest("POST", `organizations/${acme.organization.id}/groups`, {
    name: "Lobby kiosks",
    licences: acme.licences.map(({ id }) => id),
  });
  const other = await acme.invite({ group: lobby.body.id });
  place.describe({ ...fields, invitation: { code: other.accessCode }, group: "Lobby kiosks" });
  expect((await place.apply()).json).toMatchObject({
    changed: true,
    changes: [{ what: "group", from: null, to: "Lobby kiosks" }],
  });
  // Somebody else's record of it is gone: the invitation has to be asked about, and is used up.
  rmSync(join(place.machine.stateDirectory, "applied.json"));
  place.describe({ ...fields, invitation: { code: sent.accessCode } });
  expect((await place.apply()).json).toMatchObject({ ok: true, changed: false });

  const revoked = await acme.invite();
  await service.adminRequest("POST", `invitations/${revoked.invitation.id}/revoke`, {});
  place.describe({ ...fields, invitation: { code: revoked.accessCode } });
  const dead = await place.apply();
  expect(dead.json).toMatchObject({ ok: true, changed: false });
  expect(dead.json.warnings[0].code).toMatch(/^invitation\./);
  const quiet = await place.apply();
  expect(quiet.json).not.toHaveProperty("warnings");

  const fresh = createPlace();
  fresh.describe({ invitation: { code: revoked.accessCode } });
  expect(await fresh.apply()).toMatchObject({
    code: 7,
    json: { ok: false, error: { code: dead.json.warnings[0].code } },
  });
});

test("needs no service, no keychain and no write for the second run, and no proper look where all is as it was", async () => {
  const { place, fields } = await createDevice("Alone");
  const credentials = join(place.machine.stateDirectory, "credentials");
  chmodSync(credentials, 0o000);
  const { port } = service;
  await service.stop();
  try {
    const state = stateOf(place.machine);
    expect((await place.apply()).json).toMatchObject({ ok: true, changed: false });
    // Written anew, but the same: other times, the same digests.
    place.describe(fields);
    expect((await place.apply()).json).toMatchObject({ ok: true, changed: false });
    expect(stateOf(place.machine)).toEqual(state);
    const plain = await place.machine.latchkey(["apply", place.file]);
    expect(plain).toMatchObject({ code: 0, stderr: "" });
    expect(plain.stdout).toBe("Nothing to change: this machine is the device “Alone” of Acme.\n");
    const french = await place.machine.latchkey(["-q", "apply", place.file]);
    expect(french).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect((await place.apply("--refresh")).json).toMatchObject({
      ok: false,
      error: { code: "service.unreachable", retry: "again" },
    });
  } finally {
    chmodSync(credentials, 0o700);
    service = await startReferenceService({ dataDirectory, port });
  }
  const record = readFileSync(join(place.machine.stateDirectory, "applied.json"), "utf8");
  expect(record).not.toContain(fields.invitation.code);
  expect(record).not.toContain(acme.clientSecret);
});

test("waits where the file says so, and otherwise says that it waits", async () => {
  const careful = await createInvitingOrganization(service, {
    name: "Careful",
    approval: "manual",
  });
  const place = createPlace(careful);
  const sent = await careful.invite();
  const fields = { invitation: { code: sent.accessCode }, name: "Approved" };
  place.describe(fields);
  expect(await place.apply()).toMatchObject({
    code: 20,
    json: { ok: true, changed: true, outcome: "waiting", organization: { name: "Careful" } },
  });
  expect(await place.apply()).toMatchObject({
    code: 20,
    json: { ok: true, changed: false, outcome: "waiting" },
  });
  place.describe({ ...fields, approval: { wait: true, atMost: "1s" } });
  expect(await place.apply()).toMatchObject({ code: 20, json: { outcome: "waiting" } });
  await service.adminRequest("POST", `invitations/${sent.invitation.id}/approve`, {});
  place.describe({ ...fields, approval: { wait: true, atMost: "2m" } });
  expect(await place.apply()).toMatchObject({
    code: 0,
    json: { outcome: "enrolled", changed: true, device: { name: "Approved" } },
  });
});

test("refuses an invitation of another organization or group, and files that are open to others", async () => {
  const place = createPlace();
  const sent = await acme.invite();
  const fields = { invitation: { code: sent.accessCode } };
  const business = businessOf(service);
  place.describe({ ...fields, organization: "Other" });
  expect(await place.apply()).toMatchObject({
    code: 10,
    json: { error: { code: "config.invalid", detail: expect.stringContaining("organization: ") } },
  });
  place.describe({ ...fields, group: "Other" });
  expect((await place.apply()).json.error.detail).toMatch(/group: the way leads to Presses$/);
  place.describe(fields);
  for (const mode of [0o644, 0o620]) {
    chmodSync(place.file, mode);
    expect((await place.apply()).json.error.code).toBe("config.unsafe");
  }
  chmodSync(place.file, 0o600);
  chmodSync(join(place.machine.directory, "credential.json"), 0o604);
  expect((await place.apply()).json.error.code).toBe("config.unsafe");
  expect(businessOf(service)).toEqual(business);
});

test("finds its own row in a fleet sheet, and takes credential or file from standard input", async () => {
  const place = createPlace();
  const sent = await acme.invite();
  const sheet = join(place.machine.directory, "devices.csv");
  const id = readFileSync(join(place.machine.directory, "machine-id"), "utf8").trim();
  const rows = [
    "Machine ID,Code,Name",
    `${"0f".repeat(16)},,Other`,
    `${id},${sent.accessCode},Row 2`,
  ];
  writeFileSync(sheet, rows.join("\n"), { mode: 0o600 });
  place.describe({ applicationCredential: { stdin: true }, invitation: { sheet } });
  const run = await place.machine.latchkey(["--json", "apply", place.file], credentialText(acme));
  expect(run.json()).toMatchObject({ ok: true, changed: true, device: { name: "Row 2" } });
  const again = await place.machine.latchkey(["--json", "apply", place.file], credentialText(acme));
  expect(again.json()).toMatchObject({ ok: true, changed: false });
  const whole = readFileSync(place.file, "utf8").replace('"stdin":true', '"stored":true');
  const piped = await place.machine.latchkey(["--json", "apply", "-"], whole);
  expect(piped.json()).toMatchObject({ ok: true, changed: false });
});
