import { createDeviceSimulator } from "../deviceSimulator.ts";
import type { InProcessService } from "../inProcessService.ts";
import { createInvitingOrganization, type SentInvitation } from "../../support/referenceService.ts";

/** An invitation in each state there is, as whoever holds its link is told. */
export interface Scene {
  readonly state: string;
  readonly sent: SentInvitation;
}

export interface SceneMaker {
  /** Brings a fresh invitation into every state but `expired`. */
  makeScenes(): Promise<readonly Scene[]>;
  /** Two invitations that are over when the clock runs ahead, one of them waiting. */
  makeExpiring(): Promise<readonly Scene[]>;
  invite(more?: Readonly<Record<string, unknown>>): Promise<SentInvitation>;
}

export async function createSceneMaker(service: InProcessService): Promise<SceneMaker> {
  const quick = await createInvitingOrganization(service, { name: "Secretive Printing" });
  const slow = await createInvitingOrganization(service, { approval: "manual" });
  const device = await createDeviceSimulator(service.origin);
  const [quickToken, slowToken] = [
    await device.applicationToken(quick),
    await device.applicationToken(slow),
  ];
  const details = {
    recipientName: "Rita Recipient",
    email: "rita@printing.example",
    message: "for hall 2",
  };
  const invite = (more = {}) => quick.invite({ ...details, ...more });
  const inviteSlowly = () => slow.invite(details);
  const act = async (sent: SentInvitation, action: string) => {
    await service.adminRequest("POST", `invitations/${sent.invitation.id}/${action}`, {});
  };

  return {
    invite,
    async makeScenes() {
      const scenes: Scene[] = [{ state: "open", sent: await invite() }];
      const used = await invite();
      await device.accept(quickToken, { token: used.token });
      scenes.push({ state: "used", sent: used });
      const declined = await invite();
      await device.decline(quickToken, { token: declined.token });
      scenes.push({ state: "declined", sent: declined });
      const waiting = await inviteSlowly();
      await device.accept(slowToken, { token: waiting.token });
      scenes.push({ state: "waiting", sent: waiting });
      const rejected = await inviteSlowly();
      await device.accept(slowToken, { token: rejected.token });
      await act(rejected, "deny");
      scenes.push({ state: "rejected", sent: rejected });
      for (const [action, state] of [
        ["revoke", "revoked"],
        ["resend", "superseded"],
      ] as const) {
        const sent = await invite();
        await act(sent, action);
        scenes.push({ state, sent });
      }
      return scenes;
    },
    async makeExpiring() {
      const waiting = await inviteSlowly();
      await device.accept(slowToken, { token: waiting.token });
      return [
        { state: "expired", sent: await invite() },
        { state: "expired", sent: waiting },
      ];
    },
  };
}
