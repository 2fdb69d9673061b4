import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { expectClean, expectNothingChanged, prepareMachine, rowsOf } from "./rig.ts";
import { openTerminal, SCRIPT } from "./terminal.ts";

const hasTerminal = existsSync(SCRIPT) && process.platform === "linux";

/** `openTerminal` counts signals as shells do. */
const INTERRUPTED = 130;
const CONTROL_C = "\u0003";
const CONTROL_D = "\u0004";

describe.skipIf(!hasTerminal)("at a terminal (needs script of util-linux)", () => {
  let service: ReferenceService;
  let acme: InvitingOrganization;
  let machine: AgentMachine;

  beforeAll(async () => {
    service = await startReferenceService();
    acme = await createInvitingOrganization(service, { name: "Acme Printing" });
    machine = await prepareMachine(service, acme);
  });

  afterAll(async () => {
    machine?.remove();
    await service?.stop();
  });

  const QUESTION = "Accept this invitation? [y/N]";

  test.each([
    ["no", "n\r", 7, "nothing was changed"],
    ["nothing but Enter", "\r", 7, "nothing was changed"],
    ["yesterday", "yesterday\r", 7, "nothing was changed"],
    ["Ctrl-D", CONTROL_D, 7, "nothing was changed"],
    ["Ctrl-C", CONTROL_C, INTERRUPTED, QUESTION],
  ])("accept shows the card and asks; to %s nothing happens", async (_what, keys, code, last) => {
    const sent = await acme.invite({ deviceName: "Press line 4" });
    await expectNothingChanged(service, machine, async () => {
      const terminal = openTerminal(machine, ["accept", sent.landingLink]);
      await terminal.sees(QUESTION);
      for (const text of ["Acme Printing", "Ida Inviter", "Presses", "Press line 4"]) {
        expect(terminal.shown()).toContain(text);
      }
      terminal.types(keys);
      expect(await terminal.ended).toBe(code);
      expect(terminal.shown()).toContain(last);
      expectClean(terminal.shown(), sent.landingLink);
    });
  });

  test("what was typed before the card could be read is no consent", async () => {
    const sent = await acme.invite();
    await expectNothingChanged(service, machine, async () => {
      const terminal = openTerminal(machine, ["accept", sent.landingLink]);
      terminal.types("y\ry\r");
      await terminal.sees(QUESTION);
      terminal.types("\r");
      expect(await terminal.ended).toBe(7);
    });
  });

  test("a person may think for longer than the deadline, and then says yes", async () => {
    const sent = await acme.invite({ deviceName: "Slowly read" });
    const terminal = openTerminal(machine, ["--timeout", "8", "accept", sent.landingLink]);
    await terminal.sees(QUESTION);
    await sleep(8_500);
    terminal.types("y\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toContain("This machine is now a device of Acme Printing.");
    const names = rowsOf(service, "SELECT name FROM device_clients");
    expect(names).toEqual([{ name: "Slowly read" }]);
  });

  test("inspect asks for the invitation and takes a pasted e-mail in one piece", async () => {
    const sent = await acme.invite();
    const terminal = openTerminal(machine, ["inspect"]);
    await terminal.sees("Invitation link or code:");
    terminal.types(`Dear Rita,\r\rplease open\r${sent.landingLink}\r\rRegards\r`);
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toContain("Acme Printing, group Presses");
  });

  test.each(["credentials set", "inspect"])(
    "%s ends at Ctrl-C and at Ctrl-D without a word about mistakes of ours",
    async (command) => {
      for (const [key, codes] of [
        [CONTROL_C, [INTERRUPTED]],
        [CONTROL_D, [3, 6]],
      ] as const) {
        const terminal = openTerminal(machine, command.split(" "));
        await terminal.sees(": ");
        terminal.types(key);
        expect(codes).toContain(await terminal.ended);
        expect(terminal.shown()).not.toContain("internal.bug");
        expectClean(terminal.shown());
      }
    },
  );

  test("credentials set asks for both and never shows the secret", async () => {
    const bare = createAgentMachine({ services: [service.origin] });
    const terminal = openTerminal(bare, ["credentials", "set"]);
    await terminal.sees("Client id:");
    terminal.types(`${acme.clientId}\r`);
    await terminal.sees("Client secret (not shown):");
    terminal.types(`${acme.clientSecret}\r`);
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toContain("Stored the credential");
    expect(terminal.shown()).not.toContain(acme.clientSecret);
    const { landingLink } = await acme.invite();
    expect((await bare.latchkey(["inspect"], landingLink)).code).toBe(0);
    bare.remove();
  });
});
