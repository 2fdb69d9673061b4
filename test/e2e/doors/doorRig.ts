import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
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
import { arrivingWindow } from "../../support/arrivingWindow.ts";

/** A service with an organization, and people who sign in at machines that trust it. */
export interface DoorRig {
  readonly service: ReferenceService;
  readonly acme: InvitingOrganization;
  /** A fresh session with the credential in its keyring and `latchkey register` done. */
  session(): Promise<DesktopSession>;
  /** Waits for the card, and holds the service to one lookup and no answer since `logFrom`. */
  expectCard(session: DesktopSession, logFrom: number): Promise<void>;
  /** Keeps what is on the screen; for people who look at failures. */
  picture(session: DesktopSession, name: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startDoorRig(): Promise<DoorRig> {
  const service = await startReferenceService();
  const acme = await createInvitingOrganization(service, { name: "Acme Printing" });
  const pictures = mkdtempSync(join(tmpdir(), "latchkey-doors-"));
  const sessions: DesktopSession[] = [];
  const picture = (session: DesktopSession, name: string): Promise<void> =>
    session.screen.save(join(pictures, `${name}.png`));
  return {
    service,
    acme,
    picture,
    async session() {
      const session = await startDesktopSession([service.origin]);
      sessions.push(session);
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
      try {
        await page.getByRole("button", { name: "Accept", exact: true }).waitFor();
      } finally {
        await picture(session, `card-${sessions.length}`);
      }
      expect(await page.locator("body").innerText()).toContain("Acme Printing");
      const asked = service
        .log()
        .slice(logFrom)
        .split("\n")
        .filter((line) => line.includes('"POST"') && line.includes("/invitations/"));
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain("/invitations/lookup");
    },
    async stop() {
      for (const session of sessions) await session.stop();
      await service.stop();
    },
  };
}
