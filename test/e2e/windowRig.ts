import { mkdtempSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInbox } from "../../service/mail/readInbox.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { startVirtualDisplay } from "../support/browserDisplay.ts";
import { createBrowserWrapper } from "../support/browserWrapper.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";

export interface DeviceRow {
  readonly name: string;
  readonly deviceId: string;
  readonly organization: string;
}

/** Everything an end-to-end test needs: service, inbox, keyring, display, browser. */
export interface WindowRig {
  readonly service: ReferenceService;
  /** Where a test leaves its pictures; told at the end of a run that wants to be looked at. */
  readonly screenshots: string;
  organization(
    options?: Parameters<typeof createInvitingOrganization>[1],
  ): Promise<InvitingOrganization>;
  /** A machine with the application credential of an organization in its keychain. */
  machine(organization: InvitingOrganization | null): Promise<AgentMachine>;
  /** The link as the recipient finds it: in the text of the newest e-mail to them. */
  linkFromMail(recipient: string): Promise<string>;
  /** What the service's database says, past all of its code. */
  deviceRows(organization: InvitingOrganization): DeviceRow[];
  stop(): Promise<void>;
}

interface LinuxScreen {
  readonly display: string;
  readonly browser: string;
  stop(): Promise<void>;
}

async function startLinuxScreen(): Promise<LinuxScreen> {
  const [display, browser] = await Promise.all([startVirtualDisplay(), createBrowserWrapper()]);
  return {
    display: display.name,
    browser: browser.path,
    stop: async () => {
      await Promise.allSettled([display.stop(), browser.remove()]);
    },
  };
}

export async function startWindowRig(): Promise<WindowRig> {
  const [service, screen] = await Promise.all([
    startReferenceService(),
    process.platform === "linux" ? startLinuxScreen() : undefined,
  ]);
  const machines: AgentMachine[] = [];
  const keyrings: PrivateSecretService[] = [];
  return {
    service,
    screenshots: mkdtempSync(join(tmpdir(), "latchkey-screenshots-")),
    organization: (options) => createInvitingOrganization(service, options),
    async machine(organization) {
      // A keyring belongs to a machine: with one for all, each would find the others' keys. That is
      // why the person's own keychain, on other systems, is not used either.
      const keyring = screen === undefined ? undefined : await startSecretService();
      if (keyring !== undefined) keyrings.push(keyring);
      const machine = createAgentMachine({
        services: [service.origin],
        credentialStore: keyring ? "os-keychain" : "file-protected-by-permissions-only",
        ...(screen === undefined ? {} : { browser: screen.browser }),
        environment: {
          ...keyring?.environment,
          ...(screen === undefined ? {} : { DISPLAY: screen.display }),
        },
      });
      machines.push(machine);
      if (organization === null) return machine;
      const { clientId, clientSecret } = organization;
      const credential = JSON.stringify({ client_id: clientId, client_secret: clientSecret });
      const stored = await machine.latchkey(["credentials", "set"], credential);
      if (stored.code !== 0) throw new Error(stored.stderr);
      return machine;
    },
    async linkFromMail(recipient) {
      const mails = await readInbox(service.inboxDirectory ?? "");
      const mail = mails.findLast(({ deliveredTo }) => deliveredTo.includes(recipient));
      const link = /https?:\/\/\S+\/i#\S+/.exec(mail?.text ?? "")?.[0];
      if (link === undefined) throw new Error(`no link in the mail to ${recipient}`);
      return link;
    },
    deviceRows(organization) {
      const database = new DatabaseSync(service.databaseFile, { readOnly: true });
      try {
        return database
          .prepare(
            `SELECT name, device_id AS deviceId, organization_id AS organization
             FROM device_clients WHERE organization_id = ?`,
          )
          .all(organization.organization.id) as unknown as DeviceRow[];
      } finally {
        database.close();
      }
    },
    async stop() {
      for (const machine of machines) machine.remove();
      await Promise.allSettled([
        ...keyrings.map((keyring) => keyring.stop()),
        service.stop(),
        screen?.stop(),
      ]);
    },
  };
}
