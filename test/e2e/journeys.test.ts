import { rmSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WINDOW as FINNISH } from "../../messages/fi/window.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import { startReferenceService, type InvitingOrganization } from "../support/referenceService.ts";
import { windowHosts } from "../support/windowHosts.ts";
import { startWindowRig, type WindowRig } from "./windowRig.ts";

let rig: WindowRig;

const screen = (page: Page, kind: string): Locator => page.locator(`[data-screen="${kind}"]`);

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** Presses until the effect is seen: no consent is taken in the moment in which a window comes up. */
async function press(target: Locator, effect: Locator): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await target.click({ timeout: 5_000 }).catch(() => undefined);
    try {
      await effect.waitFor({ timeout: 8_000 });
      return;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

/** A machine that is a device since an earlier day. */
async function enrolledMachine(own: InvitingOrganization, name: string): Promise<AgentMachine> {
  const machine = await rig.machine(own);
  const { landingLink } = await own.invite({ deviceName: name });
  expect((await machine.latchkey(["accept"], landingLink)).code).toBe(0);
  return machine;
}

for (const host of windowHosts()) {
  const reason = host.absence === null ? "" : ` (${host.absence})`;

  describe.skipIf(host.absence !== null)(`a person before ${host.name}${reason}`, () => {
    // One for each host: the last of these tests takes its service away.
    beforeAll(async () => {
      rig = await startWindowRig();
    });
    afterAll(async () => {
      await rig?.stop();
    });

    test("enters the credential that the service asks for, once, and reaches the card", async () => {
      const own = await rig.organization();
      const machine = await rig.machine(null);
      const { landingLink } = await own.invite();
      const { page, ...window } = await host.open(machine, landingLink);
      await screen(page, "credentials").waitFor();
      await page.getByRole("textbox", { name: "Client id" }).fill(own.clientId);
      await page.getByLabel("Client secret").fill(own.clientSecret);
      await press(button(page, "Store and go on"), screen(page, "card"));
      expect(await page.content()).not.toContain(own.clientSecret);
      await window.close();
      expect(window.output()).not.toContain(own.clientSecret);
      // In the keychain, and nowhere else.
      const leaks = [...machine.files()].filter(([, text]) => text.includes(own.clientSecret));
      expect(leaks.map(([path]) => path)).toEqual([]);

      const again = await host.open(machine, landingLink);
      await screen(again.page, "card").waitFor();
      await again.close();
    });

    test("looks back, chooses another language, and leaves in it", async () => {
      const own = await rig.organization();
      const machine = await enrolledMachine(own, "Press line 4");
      const { page, ...window } = await host.open(machine);
      await screen(page, "home").waitFor();
      await press(button(page, "What happened here"), screen(page, "history"));
      await page.getByText("as Press line 4").waitFor();
      await press(button(page, "Back"), screen(page, "home"));

      await page.getByRole("combobox").selectOption("fi");
      await page.getByRole("heading", { name: FINNISH["home.title"] }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("fi");
      const name = own.organization.name;
      const leave = FINNISH["home.leave"].replace("{organization}", name);
      await press(page.getByRole("button", { name: leave }), page.getByRole("alertdialog"));
      await press(button(page, FINNISH["leave.confirm"]), screen(page, "left"));
      await page.getByRole("heading", { name: FINNISH["left.title"] }).waitFor();
      const path = `organizations/${own.organization.id}/devices`;
      const devices = await rig.service.adminRequest("GET", path);
      expect(devices.body).toMatchObject({ devices: [{ name: "Press line 4", state: "left" }] });
      await window.close();
      expect((await machine.latchkey(["status", "--json"])).json().enrolments).toEqual([]);
    });

    test("gives a new name while the service is away, which is told when it is back", async () => {
      const own = await rig.organization();
      const machine = await enrolledMachine(own, "Press line 6");
      const { port, dataDirectory } = rig.service;
      await rig.service.kill();
      const { page, ...window } = await host.open(machine);
      await page.getByText("The service cannot be asked now").waitFor();
      await press(button(page, "Rename"), page.getByRole("textbox", { name: "Device name" }));
      await page.getByRole("textbox", { name: "Device name" }).fill("Press line 7");
      await press(button(page, "Save name"), page.getByText("New name: Press line 7"));

      const back = await startReferenceService({ port, dataDirectory });
      try {
        await page.reload();
        await press(button(page, "Try again"), page.getByText("Press line 7").first());
        await page.getByText("The service cannot be asked now").waitFor({ state: "detached" });
        await expect.poll(() => rig.deviceRows(own)).toMatchObject([{ name: "Press line 7" }]);
        await window.close();
      } finally {
        await back.stop();
        rmSync(dataDirectory, { recursive: true, force: true });
      }
    });
  });
}
