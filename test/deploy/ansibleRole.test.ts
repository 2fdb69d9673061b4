import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { rowsOf } from "../integration/rig.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ROLES = fileURLToPath(new URL("../../deploy/ansible/roles", import.meta.url));
const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));

// It writes what belongs to root.
const missing =
  missingPrograms(["ansible-playbook"]) || (process.getuid?.() === 0 ? "" : " (needs root)");

describe.skipIf(missing !== "")(`the Ansible role${missing}`, () => {
  let service: ReferenceService;
  let acme: InvitingOrganization;
  let machine: AgentMachine;
  let code: string;

  beforeAll(async () => {
    service = await startReferenceService();
    acme = await createInvitingOrganization(service);
    machine = createAgentMachine({ services: [service.origin] });
    code = (await acme.invite()).accessCode;
  });
  afterAll(async () => {
    machine?.remove();
    await service?.stop();
  });

  interface Play {
    readonly code: number | null;
    readonly changed: number;
    readonly output: string;
  }

  async function play(name: string, more: readonly string[] = [], invited = code): Promise<Play> {
    const directory = join(machine.directory, "etc");
    const vars = {
      latchkey_directory: directory,
      latchkey_config: JSON.parse(readFileSync(machine.configFile, "utf8")),
      latchkey_policy: { services: [service.origin] },
      latchkey_credential: { client_id: acme.clientId, client_secret: acme.clientSecret },
      latchkey_provision: {
        version: 1,
        service: service.origin,
        applicationCredential: { file: join(directory, "application.json") },
        invitation: { code: invited },
        organization: acme.organization.name,
        name,
      },
      latchkey_user: "root",
      latchkey_group: "root",
      latchkey_command: [process.execPath, LATCHKEY],
    };
    const playbook = join(machine.directory, "playbook.json");
    const one = { hosts: "all", gather_facts: false, vars, roles: ["latchkey"] };
    writeFileSync(playbook, JSON.stringify([one]));
    const child = spawn(
      "ansible-playbook",
      ["-i", "localhost,", "-c", "local", ...more, playbook],
      {
        env: {
          ...machine.environment,
          ANSIBLE_ROLES_PATH: ROLES,
          ANSIBLE_LOCAL_TEMP: join(machine.directory, "ansible"),
          ANSIBLE_REMOTE_TEMP: join(machine.directory, "ansible"),
          ANSIBLE_NOCOLOR: "1",
          ANSIBLE_PIPELINING: "1",
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    await once(child, "close");
    expect(output).not.toContain(acme.clientSecret);
    expect(output).not.toContain(invited);
    return { code: child.exitCode, changed: Number(/changed=(\d+)/u.exec(output)?.[1]), output };
  }

  const names = (): readonly unknown[] =>
    rowsOf(service, "SELECT name FROM device_clients").map(({ name }) => name);

  test("says in check mode what would change, and changes nothing", async () => {
    const checked = await play("Lobby 1", ["--check"]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.changed).toBeGreaterThan(0);
    expect(existsSync(join(machine.directory, "etc"))).toBe(false);
    expect(existsSync(machine.stateDirectory)).toBe(false);
    expect(names()).toEqual([]);
  });

  test("makes the machine a device, and changes nothing the second time", async () => {
    const first = await play("Lobby 1");
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toMatch(/Bring the machine to that state.*\n.*changed:/u);
    expect(names()).toEqual(["Lobby 1"]);
    expect(await play("Lobby 1")).toMatchObject({ code: 0, changed: 0 });
    expect(await play("Lobby 1", ["--check"])).toMatchObject({ code: 0, changed: 0 });
  });

  test("foresees another name, and carries it out", async () => {
    const checked = await play("Lobby 2", ["--check"]);
    expect(checked.output).toMatch(/Bring the machine to that state.*\n.*changed:/u);
    expect(names()).toEqual(["Lobby 1"]);
    expect(await play("Lobby 2")).toMatchObject({ code: 0, changed: 2 });
    expect(names()).toEqual(["Lobby 2"]);
  });

  test("names the code of what went wrong, hidden though the file is", async () => {
    const other = createAgentMachine({ services: [service.origin] });
    const former = machine;
    machine = other;
    const failed = await play("Lobby 3", [], "ABCD-EFGH-JKMN-PQRS");
    machine = former;
    other.remove();
    expect(failed.code).toBe(2);
    expect(failed.output).toMatch(/"msg": "(?:link|config|invitation)\.[a-z_]+ \(/u);
  });
});
