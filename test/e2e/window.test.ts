import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InvitingOrganization } from "../support/referenceService.ts";
import { cutShort } from "../support/cutShort.ts";
import { windowHosts } from "../support/windowHosts.ts";
import { startWindowRig, type WindowRig } from "./windowRig.ts";

let rig: WindowRig;
let acme: InvitingOrganization;

beforeAll(async () => {
  rig = await startWindowRig();
  acme = await rig.organization({ name: "Acme Printing" });
});

afterAll(async () => {
  await rig?.stop();
});

function button(page: Page, name: string): ReturnType<Page["getByRole"]> {
  return page.getByRole("button", { name, exact: true });
}

/**
 * Presses until the effect is seen: a window takes no consent in the moment in which it gets the
 * focus, and on a busy machine that moment may be the one of the press.
 */
async function press(page: Page, name: string, effect: ReturnType<Page["locator"]>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await button(page, name)
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    try {
      await effect.waitFor({ timeout: 8_000 });
      return;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

for (const host of windowHosts()) {
  const reason = host.absence === null ? "" : ` (${host.absence})`;

  describe.skipIf(host.absence !== null)(`the window in ${host.name}${reason}`, () => {
    test("goes from the e-mail to a named device of the organization", async () => {
      const own = await rig.organization();
      const machine = await rig.machine(own);
      await own.invite({
        email: "tech@example.com",
        recipientName: "Tessa Tech",
        message: "The new press in hall 2.\nCall me when it runs.",
        deviceName: "Press line 4",
      });
      const { page, ...window } = await host.open(
        machine,
        await rig.linkFromMail("tech@example.com"),
      );
      await button(page, "Accept").waitFor();
      const card = await page.locator("body").innerText();
      for (const shown of [
        own.organization.name,
        own.group.name,
        "Ida Inviter",
        "Tessa Tech",
        "The new press in hall 2. Call me when it runs.",
        "Press control",
        rig.service.origin,
        machine.hostname,
      ]) {
        expect(card).toContain(shown);
      }
      expect(rig.deviceRows(own)).toEqual([]);

      await page.getByRole("textbox", { name: "Device name" }).fill("Press line 5");
      await page.screenshot({ path: join(rig.screenshots, `${host.name}-card.png`) });
      await press(page, "Accept", button(page, "Rename"));
      await page.screenshot({ path: join(rig.screenshots, `${host.name}-approved.png`) });

      const status = (await machine.latchkey(["status", "--json"])).json();
      expect(rig.deviceRows(own)).toEqual([
        {
          name: "Press line 5",
          deviceId: status.enrolments[0].device.deviceId,
          organization: own.organization.id,
        },
      ]);

      await button(page, "Rename").click();
      await page.getByRole("textbox", { name: "Device name" }).fill("Press line 6");
      await press(page, "Save name", page.getByText("Press line 6").first());
      expect(rig.deviceRows(own)).toMatchObject([{ name: "Press line 6" }]);
      // The window is gone before the click can report that it was one.
      await button(page, "Close window")
        .click()
        .catch(() => undefined);
      expect(await window.ended()).toBe(0);
    });

    test("says what is wrong with a name and keeps it to be corrected", async () => {
      const machine = await rig.machine(acme);
      const { landingLink } = await acme.invite();
      const { page, ...window } = await host.open(machine, landingLink);
      const field = page.getByRole("textbox", { name: "Device name" });
      await field.fill("x".repeat(65));
      await press(page, "Accept", page.getByText("1 character too many").first());
      expect(await field.inputValue()).toBe("x".repeat(65));
      await window.close();
    });

    test("declines with a reason, and the invitation is used up", async () => {
      const own = await rig.organization();
      const machine = await rig.machine(own);
      const { landingLink, invitation } = await own.invite();
      const first = await host.open(machine, landingLink);
      await button(first.page, "Decline").click();
      await first.page.getByRole("textbox").last().fill("Wrong machine");
      await first.page
        .getByRole("button", { name: /decline/i })
        .last()
        .click();
      await first.page.locator('[data-screen="declined"]').waitFor();
      await first.close();
      const row = await rig.service.adminRequest("GET", `invitations/${invitation.id}`);
      expect(row.body).toMatchObject({ state: "declined", declineReason: "Wrong machine" });
      expect(rig.deviceRows(own)).toEqual([]);

      const second = await host.open(machine, landingLink);
      await second.page.locator('[data-code="invitation.declined"]').waitFor();
      await second.close();
    });

    test("waits for an administrator and notices the approval by itself", async () => {
      const own = await rig.organization({ approval: "manual" });
      const machine = await rig.machine(own);
      const { landingLink, invitation } = await own.invite({ deviceName: "Kiosk 1" });
      const { page, ...window } = await host.open(machine, landingLink);
      await press(page, "Accept", page.locator('[data-screen="waiting"]'));
      expect(rig.deviceRows(own)).toEqual([]);
      await page.reload();
      await page.locator('[data-screen="waiting"]').waitFor();
      await rig.service.adminRequest("POST", `invitations/${invitation.id}/approve`);
      await button(page, "Rename").waitFor();
      expect(rig.deviceRows(own)).toMatchObject([{ name: "Kiosk 1" }]);
      await window.close();
    });

    test("finishes an acceptance that was cut short, and says so", async () => {
      const own = await rig.organization();
      const machine = await rig.machine(own);
      const { landingLink } = await own.invite({ deviceName: "Press line 8" });
      expect((await machine.latchkey(["accept"], landingLink)).code).toBe(0);
      await cutShort(machine, rig.service.databaseFile);
      const { page, ...window } = await host.open(machine);
      await page.locator("[data-screen='home']").waitFor();
      const notice = page.getByRole("status").filter({ hasText: "was completed" });
      await notice.waitFor();
      expect(await notice.innerText()).toContain("Press line 8");
      await page.screenshot({ path: join(rig.screenshots, `${host.name}-notice.png`) });
      await window.close();
      expect(rig.deviceRows(own)).toMatchObject([{ name: "Press line 8" }]);
      const status = await machine.latchkey(["status", "--json"]);
      expect([status.code, status.json().notices]).toEqual([0, undefined]);
    });

    test("takes a typed code where it was opened without a link", async () => {
      const own = await rig.organization();
      const machine = await rig.machine(own);
      const { accessCode } = await own.invite();
      const { page, ...window } = await host.open(machine);
      await page.getByRole("textbox", { name: "Link" }).fill("this is no invitation");
      await button(page, "Open link or e-mail").click();
      await page.locator('[data-code="link.none"]').waitFor();
      await page.getByRole("textbox", { name: "Group 1" }).focus();
      await page.keyboard.type(accessCode.toLowerCase());
      await button(page, "Open invitation").click();
      await button(page, "Accept").waitFor();
      await window.close();
    });

    test("shows a screen of its own for each way it can fail", async () => {
      const own = await rig.organization();
      const machine = await rig.machine(own);
      const bare = await rig.machine(null);
      const revoked = await own.invite();
      await rig.service.adminRequest("POST", `invitations/${revoked.invitation.id}/revoke`);
      const resent = await own.invite();
      await rig.service.adminRequest("POST", `invitations/${resent.invitation.id}/resend`);
      const live = await own.invite();
      const { token } = live;
      const cases = [
        [machine, revoked.landingLink, "invitation.revoked"],
        [machine, resent.landingLink, "invitation.superseded"],
        [machine, live.landingLink.slice(0, -4), "link.cut_off"],
        [bare, live.landingLink, null],
      ] as const;
      for (const [who, link, code] of cases) {
        const { page, ...window } = await host.open(who, link);
        // Without a credential the window asks for one.
        const shows = code === null ? "data-screen='credentials'" : `data-code="${code}"`;
        await page.locator(`[${shows}]`).waitFor();
        const shown = await page.content();
        expect(shown).not.toContain(token);
        await window.close();
        expect(window.output()).not.toContain(token);
      }
    });
  });
}
