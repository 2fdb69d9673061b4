import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
