import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOutputSchema } from "../../scripts/manual/outputSchemas.ts";
import { OUTPUTS } from "../../scripts/manual/outputs.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { credentialText, prepareMachine } from "./rig.ts";

let service: ReferenceService;
let quick: InvitingOrganization;
let careful: InvitingOrganization;
const machines: AgentMachine[] = [];
const ajv = new Ajv2020({ strict: false, formats: { "date-time": true } });
const seen = new Map<string, Set<boolean>>();

beforeAll(async () => {
  service = await startReferenceService({ args: ["--poll-interval", "1"] });
  quick = await createInvitingOrganization(service, { name: "Quick Co" });
  careful = await createInvitingOrganization(service, { name: "Careful Co", approval: "manual" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

async function newMachine(organization: InvitingOrganization): Promise<AgentMachine> {
  const machine = await prepareMachine(service, organization);
  machines.push(machine);
  return machine;
}

/** Runs a command for scripts, and holds all that it says to its schema, with no field unknown. */
async function say(
  machine: AgentMachine,
  command: string,
  args: readonly string[] = [],
  input = "",
): Promise<number | null> {
  const { stdout, stderr, code } = await machine.latchkey(
    [...command.split("-"), "--json", ...args],
    input,
  );
  expect([command, stderr]).toEqual([command, ""]);
  const said = JSON.parse(stdout) as { ok: boolean };
  const validate = ajv.compile(createOutputSchema(command, "closed"));
  validate(said);
  expect([command, args, said, validate.errors]).toEqual([command, args, said, null]);
  seen.set(command, (seen.get(command) ?? new Set()).add(said.ok));
  return code;
}

test("a machine that becomes a device, is renamed, changes its key and leaves", async () => {
  const machine = await newMachine(quick);
  const { landingLink } = await quick.invite({ deviceName: "Press line 4" });
  expect(await say(machine, "inspect", [], landingLink)).toBe(0);
  expect(await say(machine, "rename", ["Somebody"])).toBe(8);
  expect(await say(machine, "wait")).toBe(8);
  expect(await say(machine, "rotate")).toBe(8);
  expect(await say(machine, "unenrol")).toBe(8);
  expect(await say(machine, "accept", [], landingLink)).toBe(0);
  expect(await say(machine, "accept", ["--name", "x".repeat(65)], landingLink)).toBe(2);
  expect(await say(machine, "rename", ["Press line 5"])).toBe(0);
  expect(await say(machine, "rotate")).toBe(0);
  expect(await say(machine, "wait")).toBe(0);
  expect(await say(machine, "status")).toBe(0);
  expect(await say(machine, "history")).toBe(0);
  expect(await say(machine, "unenrol")).toBe(0);
});

test("a machine that waits, and one that declines", async () => {
  const machine = await newMachine(careful);
  const { landingLink } = await careful.invite({ deviceName: "Press line 4" });
  expect(await say(machine, "accept", [], landingLink)).toBe(20);
  expect(await say(machine, "status")).toBe(20);
  expect(await say(machine, "wait", ["--timeout", "1"])).toBe(20);
  const other = await newMachine(careful);
  const second = await careful.invite({ deviceName: "Press line 5" });
  expect(await say(other, "decline", ["--reason", "x".repeat(501)], second.landingLink)).toBe(2);
  expect(await say(other, "decline", [], second.landingLink)).toBe(0);
  expect(await say(other, "inspect", [], "no link at all")).toBe(3);
});

test("credentials, and what asks no service", async () => {
  const machine = await newMachine(quick);
  const home = join(machine.directory, "home");
  mkdirSync(home);
  expect(await say(machine, "credentials-set", [], "no JSON")).toBe(6);
  expect(await say(machine, "credentials-set", [], credentialText(quick))).toBe(0);
  expect(await say(machine, "credentials-status")).toBe(0);
  expect(await say(machine, "credentials-clear")).toBe(0);
  expect(await say(machine, "credentials-status")).toBe(6);
  expect(await say(machine, "credentials-status", ["--service", "nonsense"])).toBe(2);
  expect(await say(machine, "credentials-clear", ["--service", "nonsense"])).toBe(2);
  expect(await say(machine, "completion", ["fish"])).toBe(0);
  expect(await say(machine, "completion", ["csh"])).toBe(2);
  expect(await say(machine, "help", ["exit-codes"])).toBe(0);
  expect(await say(machine, "help", ["nonsense"])).toBe(2);
  expect([0, 12]).toContain(await say(machine, "doctor", ["--offline"]));
  expect(await say(machine, "doctor", ["--only", "nonsense"])).toBe(2);
  const file = join(machine.directory, "report.json");
  expect(await say(machine, "report", ["--offline", "--output", file])).toBe(0);
  expect(await say(machine, "report", ["--offline", "--output", file])).not.toBe(0);
  expect(await say(machine, "open", ["--config", join(home, "none.json")])).toBe(10);
  writeFileSync(join(machine.stateDirectory, "history.json"), "damaged");
  expect(await say(machine, "history")).toBe(0);
});

test("a machine that is brought to what a file says, and whose secrets are moved", async () => {
  const machine = await newMachine(quick);
  const { accessCode } = await quick.invite();
  const file = join(machine.directory, "provision.json");
  const about = { version: 1, service: service.origin, name: "Kiosk 7" };
  writeFileSync(file, JSON.stringify({ ...about, invitation: { code: accessCode } }), {
    mode: 0o600,
  });
  expect(await say(machine, "apply", ["--check", file])).toBe(0);
  expect(await say(machine, "apply", [file])).toBe(0);
  expect(await say(machine, "apply", [file])).toBe(0);
  expect(await say(machine, "apply", ["--refresh", file])).toBe(0);
  writeFileSync(file, JSON.stringify({ ...about, nonsense: true }));
  expect(await say(machine, "apply", [file])).toBe(10);
  expect(await say(machine, "credentials-migrate", ["--to", "nonsense"])).toBe(2);
  const same = ["--to", "file-protected-by-permissions-only"];
  expect(await say(machine, "credentials-migrate", same)).toBe(0);
});

test("every command that has a schema has been heard, in success and failure", () => {
  // A window and the desktop's settings are tried elsewhere.
  const untried = new Set(["open", "register", "unregister", "status", "history"]);
  for (const command of Object.keys(OUTPUTS)) {
    if (untried.has(command)) continue;
    expect([command, seen.get(command)]).toEqual([command, new Set([true, false])]);
  }
});
