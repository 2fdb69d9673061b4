import { DatabaseSync } from "node:sqlite";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readInbox } from "../../service/mail/readInbox.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { startVirtualDisplay, type VirtualDisplay } from "../support/browserDisplay.ts";
import { createBrowserWrapper, type BrowserWrapper } from "../support/browserWrapper.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { openSystemBrowserWindow } from "../support/windowHosts.ts";

let service: ReferenceService;
let display: VirtualDisplay;
let browser: BrowserWrapper;
let keyring: PrivateSecretService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];
const screenshots = mkdtempSync(join(tmpdir(), "latchkey-screenshots-"));

beforeAll(async () => {
  [service, display, browser, keyring] = await Promise.all([
    startReferenceService(),
    startVirtualDisplay(),
    createBrowserWrapper(),
    startSecretService(),
  ]);
  acme = await createInvitingOrganization(service, { name: "Acme Printing" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await Promise.allSettled([service?.stop(), display?.stop(), browser?.remove(), keyring?.stop()]);
});

async function createEnrollableMachine(): Promise<AgentMachine> {
  const machine = createAgentMachine({
    services: [service.origin],
    credentialStore: "os-keychain",
    browser: browser.path,
    environment: { ...keyring.environment, DISPLAY: display.name },
  });
  machines.push(machine);
  const stored = await machine.latchkey(
    ["credentials", "set"],
    JSON.stringify({ client_id: acme.clientId, client_secret: acme.clientSecret }),
  );
  expect(stored).toMatchObject({ code: 0 });
  return machine;
}

/** The link as the recipient finds it: in the text of the newest e-mail to them. */
async function linkFromMail(recipient: string): Promise<string> {
  const mails = await readInbox(service.inboxDirectory ?? "");
  const mail = mails.findLast(({ deliveredTo }) => deliveredTo.includes(recipient));
  const link = /https?:\/\/\S+\/i#\S+/.exec(mail?.text ?? "")?.[0];
  if (link === undefined) throw new Error(`no link in the mail to ${recipient}`);
  return link;
}

interface DeviceRow {
  readonly name: string;
  readonly device_id: string;
}

function deviceRows(): DeviceRow[] {
  const database = new DatabaseSync(service.databaseFile, { readOnly: true });
  try {
    return database
      .prepare("SELECT name, device_id FROM device_clients")
      .all() as unknown as DeviceRow[];
  } finally {
    database.close();
  }
}

describe("the window in the system browser", () => {
  test("takes an invitation from the e-mail to a named device of the organization", async () => {
    const machine = await createEnrollableMachine();
    await acme.invite({
      email: "tech@example.com",
      recipientName: "Tessa Tech",
      message: "The new press in hall 2.\nCall me when it runs.",
      deviceName: "Press line 4",
    });
    const window = await openSystemBrowserWindow(machine, await linkFromMail("tech@example.com"));
    const { page } = window;
    await page.getByRole("button", { name: "Accept" }).waitFor();
    const card = await page.locator("body").innerText();
    for (const shown of [
      "Acme Printing",
      "Presses",
      "Ida Inviter",
      "Tessa Tech",
      "The new press in hall 2. Call me when it runs.",
      "Press control",
      service.origin.replace("http://", ""),
    ]) {
      expect(card).toContain(shown);
    }
    await page.screenshot({ path: join(screenshots, "card.png") });
    expect(deviceRows()).toEqual([]);

    await page.getByRole("textbox", { name: "Device name" }).fill("Press line 5");
    await page.getByRole("button", { name: "Accept" }).click();
    await page.getByRole("button", { name: "Rename" }).waitFor();
    expect(await page.locator("body").innerText()).toContain("Press line 5");
    await page.screenshot({ path: join(screenshots, "approved.png") });

    const status = (await machine.latchkey(["status", "--json"])).json();
    expect(deviceRows()).toEqual([
      { name: "Press line 5", device_id: status.enrolments[0].device.deviceId },
    ]);
    await window.close();
  });
});
