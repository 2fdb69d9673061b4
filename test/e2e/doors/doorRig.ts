import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFailed } from "vitest";
import {
  type DesktopSession,
  installLatchkey,
  startDesktopSession,
} from "../../support/desktopSession.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type ReferenceService,
  startReferenceService,
} from "../../support/referenceService.ts";
import { profilesIn } from "../../support/browserWrapper.ts";
import { arrivingWindow } from "../../support/arrivingWindow.ts";

const PICTURES = fileURLToPath(new URL("../../../test-results/doors/", import.meta.url));

/** A service with an organization, and people who sign in at machines that trust it. */
export interface DoorRig {
  readonly service: ReferenceService;
  readonly acme: InvitingOrganization;
  /**
   * A fresh session with the credential in its keyring and `latchkey register` done, within a test:
   * where that fails, what is on the screen is kept as a picture.
   */
  session(): Promise<DesktopSession>;
  /**
   * Waits for the card in the one window there is, and holds the service to one lookup and no
   * answer since `logFrom`.
   */
  expectCard(session: DesktopSession, logFrom: number): Promise<Page>;
  stop(): Promise<void>;
}

export async function startDoorRig(): Promise<DoorRig> {
  const service = await startReferenceService();
  const acme = await createInvitingOrganization(service, { name: "Acme Printing" });
  const sessions: DesktopSession[] = [];
  return {
    service,
    acme,
    async session() {
      const session = await startDesktopSession([service.origin]);
      sessions.push(session);
      onTestFailed(({ task }) => keepPicture(session, task.name));
      const { clientId, clientSecret } = acme;
      const credential = JSON.stringify({ client_id: clientId, client_secret: clientSecret });
      const latchkey = installLatchkey(session);
      for (const [args, input] of [
        [["credentials", "set"], credential],
        [["register"], ""],
      ] as const) {
        const done = await session.run([latchkey, ...args], input);
        if (done.code !== 0) throw new Error(`latchkey ${args[0]}: ${done.output}`);
      }
      return session;
    },
    async expectCard(session, logFrom) {
      const page = await arrivingWindow(session);
      await page.getByRole("button", { name: "Accept", exact: true }).waitFor();
      expect(await page.locator("body").innerText()).toContain("Acme Printing");
      const asked = service
        .log()
        .slice(logFrom)
        .split("\n")
        .filter((line) => line.includes('"POST"') && line.includes("/invitations/"));
      // Looked up once; and whether the proposed name is free, which changes nothing either.
      const lookups = asked.filter((line) => line.includes("/invitations/lookup"));
      const others = asked.filter((line) => !lookups.includes(line));
      expect(lookups).toHaveLength(1);
      expect(others.filter((line) => !line.includes("/invitations/name-check"))).toEqual([]);
      expect(await profilesIn(session.machine.windowDirectory)).toHaveLength(1);
      return page;
    },
    async stop() {
      for (const session of sessions) await session.stop();
      await service.stop();
    },
  };
}

async function keepPicture(session: DesktopSession, test: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const file = join(PICTURES, `${test.replaceAll(/[^a-z0-9]+/giu, "-").slice(0, 80)}.png`);
  await session.screen.save(file);
  process.stderr.write(`what was on the screen: ${file}\n`);
}
