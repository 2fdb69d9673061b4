import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAgent, type Agent } from "../../main/agent/createAgent.ts";
import { createWindowAgent } from "../../main/agent/window/createWindowAgent.ts";
import type { WindowAgent } from "../../main/agent/window/windowAgent.ts";
import { BRAND } from "../../main/core/brand.ts";
import { EXIT } from "../../main/core/exitCode.ts";
import type { AgentScreen } from "../../preload/contract.ts";
import {
  createAgentMachine,
  type AgentMachine,
  type AgentMachineOptions,
} from "../support/agentMachine.ts";
import { canPlacePolicy, createPolicyPlace } from "../support/policyPlace.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { credentialText, expectFailure, expectNothingChanged } from "./rig.ts";
import type { Orders, Step } from "./unknownServiceProcess.ts";
import { ENGLISH } from "../support/englishWords.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];
const places: { remove(): void }[] = [];

beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
  acme = await createInvitingOrganization(service);
});
afterAll(async () => {
  for (const each of [...machines, ...places]) each.remove();
  await service?.stop();
});

/** A machine that knows another service than the one that invites. */
function createMachine(options: Partial<AgentMachineOptions> = {}): AgentMachine {
  const machine = createAgentMachine({ services: ["https://licences.example.com"], ...options });
  machines.push(machine);
  return machine;
}

const confirmedFile = (machine: AgentMachine): string =>
  join(machine.stateDirectory, "services.json");

/** The agent behind a window, without the window. */
async function openWindow(machine: AgentMachine): Promise<{ agent: Agent; window: WindowAgent }> {
  const created = await createAgent({
    brand: BRAND,
    version: "0.0.0",
    configFile: machine.configFile,
    keychainWorker: "",
    unknownServices: "ask",
  });
  if (!created.ok) throw new Error(created.failure.code);
  const agent = created.value;
  const { runner, brand, notices, config } = agent;
  const window = createWindowAgent({
    runner,
    machine: agent.machine,
    brand,
    notices,
    policy: config.policy,
    words: ENGLISH,
    book: agent.book,
    history: agent.history,
    checkName: agent.checkName,
    credentials: agent.credentials,
    renaming: agent.renaming,
  });
  return { agent, window };
}

async function settled({
  agent,
  window,
}: Awaited<ReturnType<typeof openWindow>>): Promise<AgentScreen> {
  await agent.runner.settled();
  return window.view().screen;
}

describe("an invitation of a service that this machine does not know", () => {
  test("is refused by every command, which says what to do and leaves nothing behind", async () => {
    const machine = createMachine();
    const { landingLink, appLink } = await acme.invite();
    await expectNothingChanged(service, machine, async () => {
      for (const args of [["inspect"], ["accept"], ["decline", "--yes"]]) {
        for (const input of [landingLink, appLink]) {
          await expectFailure({
            machine,
            args,
            input,
            code: "service.not_allowed",
            detail: new RegExp(service.origin.replaceAll(".", "\\.")),
          });
        }
      }
    });
    expect(existsSync(confirmedFile(machine))).toBe(false);
  });

  test("is opened in the window after a yes, and then everywhere, until this machine leaves", async () => {
    const machine = createMachine();
    const { landingLink } = await acme.invite();
    const opened = await openWindow(machine);
    const { window } = opened;
    window.openInvitation(landingLink);
    const shown = await settled(opened);
    expect(shown).toMatchObject({
      kind: "confirm_service",
      serviceOrigin: service.origin,
      marks: [{ kind: "plain_http" }, { kind: "ip_address" }, { kind: "unusual_port" }],
      problem: null,
    });
    expect(window.command("confirmService", { address: "http://127.0.0.1:1" })).toMatchObject({
      accepted: false,
    });
    expect(existsSync(confirmedFile(machine))).toBe(false);

    window.command("confirmService", { address: service.origin });
    // Nobody has brought the credential yet, which takes a service that is allowed.
    expect(await settled(opened)).toMatchObject({
      kind: "credentials",
      serviceOrigin: service.origin,
      reason: { code: "credentials.absent" },
    });
    expect(readFileSync(confirmedFile(machine), "utf8")).toContain(`"${service.origin}"`);
    const stored = await machine.latchkey(
      ["credentials", "set", "--service", service.origin],
      credentialText(acme),
    );
    expect(stored).toMatchObject({ code: 0 });
    window.openInvitation(landingLink);
    expect(await settled(opened)).toMatchObject({ kind: "card" });

    const accepted = await machine.latchkey(["accept", "--json"], landingLink);
    expect(accepted).toMatchObject({ code: 0, stderr: "" });
    expect((await machine.latchkey(["rename", "Press line 9"])).code).toBe(0);
    const status = await machine.latchkey(["status", "--json"]);
    expect(status.json()).toMatchObject({
      ok: true,
      services: [
        { service: "https://licences.example.com", confirmedByUser: false },
        { service: service.origin, confirmedByUser: true, application: { kind: "present" } },
      ],
      enrolments: [{ service: service.origin, deviceName: "Press line 9", problem: null }],
    });
    const words = await machine.latchkey(["status"]);
    expect(words.stdout).toContain(`Service ${service.origin} (confirmed by you)`);

    const left = await machine.latchkey(["unenrol", "--json", "--yes"]);
    expect(left.json().wiped).toContainEqual({
      what: "confirmed_service",
      where: confirmedFile(machine),
      state: "removed",
    });
    await expectFailure({
      machine,
      args: ["inspect"],
      input: landingLink,
      code: "service.not_allowed",
    });
    // A window that was open all the while asks again too.
    window.command("startOver", {});
    window.openInvitation((await acme.invite()).landingLink);
    expect(await settled(opened)).toMatchObject({ kind: "confirm_service" });
  });

  test("stays with a machine that leaves one organization of two", async () => {
    const machine = createMachine();
    const other = await createInvitingOrganization(service);
    const opened = await openWindow(machine);
    opened.window.openInvitation((await acme.invite()).landingLink);
    await settled(opened);
    opened.window.command("confirmService", { address: service.origin });
    await settled(opened);
    for (const each of [acme, other]) {
      await machine.latchkey(
        ["credentials", "set", "--service", service.origin],
        credentialText(each),
      );
      const accepted = await machine.latchkey(["accept"], (await each.invite()).landingLink);
      expect(accepted.code).toBe(0);
    }
    const args = ["unenrol", "--json", "--yes", "--organization"];
    const first = await machine.latchkey([...args, acme.organization.id]);
    expect(first.json().wiped).toContainEqual(
      expect.objectContaining({ what: "confirmed_service", state: "kept" }),
    );
    expect((await machine.latchkey(["status"])).code).toBe(0);
    const last = await machine.latchkey([...args, other.organization.id]);
    expect(last.json().wiped).toContainEqual(
      expect.objectContaining({ what: "confirmed_service", state: "removed" }),
    );
  });

  test("is asked about again after a no", async () => {
    const machine = createMachine();
    const { landingLink } = await acme.invite();
    await expectNothingChanged(service, machine, async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        const opened = await openWindow(machine);
        opened.window.openInvitation(landingLink);
        expect(await settled(opened)).toMatchObject({ kind: "confirm_service" });
        opened.window.command("startOver", {});
        expect(await settled(opened)).toMatchObject({ kind: "welcome", problem: null });
      }
    });
  });

  test("whose code names none is found by the address that the person types", async () => {
    const machine = createMachine({ services: [] });
    const { accessCode: code } = await acme.invite();
    const opened = await openWindow(machine);
    opened.window.openInvitation(code);
    expect(await settled(opened)).toMatchObject({
      kind: "confirm_service",
      serviceOrigin: null,
      problem: null,
    });
    opened.window.command("confirmService", { address: "ida@example.com" });
    expect(await settled(opened)).toMatchObject({
      kind: "confirm_service",
      serviceOrigin: null,
      problem: { code: "service.address_invalid" },
    });
    opened.window.command("confirmService", { address: ` ${service.origin.toUpperCase()}/i ` });
    expect(await settled(opened)).toMatchObject({
      kind: "confirm_service",
      serviceOrigin: service.origin,
      problem: null,
    });
    expect(existsSync(confirmedFile(machine))).toBe(false);
    opened.window.command("confirmService", { address: service.origin });
    await settled(opened);
    await machine.latchkey(
      ["credentials", "set", "--service", service.origin],
      credentialText(acme),
    );
    // An allowed one, typed again, is not asked about again.
    opened.window.command("startOver", {});
    opened.window.openInvitation(code);
    expect(await settled(opened)).toMatchObject({ kind: "confirm_service", serviceOrigin: null });
    opened.window.command("confirmService", { address: service.origin });
    expect(await settled(opened)).toMatchObject({ kind: "card" });
  });
});

describe.skipIf(!canPlacePolicy())("a policy file of the administrator", () => {
  const refuse = (services: readonly string[]): object => ({
    services,
    otherServices: "refuse",
    insecureLoopback: true,
  });

  function placed(
    policy: unknown,
    place: Parameters<typeof createPolicyPlace>[1] = {},
  ): AgentMachine {
    const hardware = createPolicyPlace(policy, place);
    places.push(hardware);
    return createMachine({ services: [service.origin], hardware });
  }

  /** The whole agent as behind a window, where this policy holds. */
  async function openThere(
    machine: AgentMachine,
    policy: unknown,
    orders: Omit<Orders, "configFile">,
  ): Promise<Step[]> {
    const place = createPolicyPlace(policy);
    const script = join(import.meta.dirname, "unknownServiceProcess.ts");
    const [program = "", ...args] = place.within([process.execPath, script]);
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.end(JSON.stringify({ ...orders, configFile: machine.configFile }));
    const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
    place.remove();
    return JSON.parse(output) as Step[];
  }

  test("adds services to those of the configuration", async () => {
    const machine = placed({ services: ["https://ruled.example"] });
    const status = await machine.latchkey(["status", "--json", "--offline"]);
    expect(status.json()).toMatchObject({
      services: [{ service: "https://ruled.example" }, { service: service.origin }],
    });
    expect(status.json().warnings ?? []).toEqual([]);
  });

  test("that refuses others overrules the configuration, and says so", async () => {
    const machine = placed(refuse(["https://ruled.example"]));
    const warnings = [
      { code: "config.overruled", detail: `${service.origin}: /etc/latchkey/policy.json` },
    ];
    const { landingLink } = await acme.invite();
    const inspected = await machine.latchkey(["inspect", "--json"], landingLink);
    expect(inspected.json()).toMatchObject({ error: { code: "service.not_allowed" }, warnings });
    expect(inspected.code).toBe(EXIT.serviceRefused);
    const status = await machine.latchkey(["status", "--json", "--offline"]);
    expect(status.json()).toMatchObject({
      services: [{ service: "https://ruled.example", confirmedByUser: false }],
      warnings,
    });
  });

  test("that refuses others counts no yes, not even one of before", async () => {
    const machine = createMachine();
    const { appLink } = await acme.invite();
    const opened = await openWindow(machine);
    opened.window.openInvitation(appLink);
    await settled(opened);
    opened.window.command("confirmService", { address: service.origin });
    await settled(opened);
    expect(existsSync(confirmedFile(machine))).toBe(true);
    const events = [
      { kind: "submit", text: appLink },
      { kind: "confirmService", address: service.origin },
    ] as const;
    const orders = { unknownServices: "ask", events } as const;
    const refused = { state: "problem", code: "service.not_allowed" };
    expect(await openThere(machine, refuse(["https://ruled.example"]), orders)).toMatchObject([
      refused,
      refused,
    ]);
    // Where people may confirm, it counts still.
    expect(await openThere(machine, {}, orders)).toMatchObject([
      { code: "credentials.absent" },
      { code: "credentials.absent" },
    ]);
  });

  test.each<[string, unknown, Parameters<typeof createPolicyPlace>[1], string]>([
    ["of a user", {}, { owner: 65_534 }, "config.unsafe"],
    ["that its group may change", {}, { fileMode: 0o664 }, "config.unsafe"],
    ["in a folder that everybody may change", {}, { folderMode: 0o777 }, "config.unsafe"],
    ["that is damaged", "{", {}, "config.invalid"],
    ["with a word that it has not", { otherServices: "allow" }, {}, "config.invalid"],
  ])("%s stops every command and the window", async (_, policy, place, code) => {
    const machine = placed(policy, place);
    for (const args of [["status"], ["inspect"], ["open"], ["credentials", "status"]]) {
      const ended = await machine.latchkey(["--json", ...args], (await acme.invite()).landingLink);
      expect(ended.json()).toMatchObject({ ok: false, error: { code } });
      expect(ended.json().error.detail).toContain("/etc/latchkey");
      expect(ended.code).toBe(EXIT.state);
    }
  });
});
