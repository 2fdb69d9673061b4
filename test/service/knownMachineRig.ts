import type { Evidence } from "../../protocol/invitation.ts";
import { type AdminInvitation, adminInvitationSchema } from "../../service/admin/schemas.ts";
import {
  type AdminReply,
  createInvitingOrganization,
  type InvitingOrganization,
  type Json,
  type SentInvitation,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";
import type { InProcessService } from "./inProcessService.ts";

const hex = (digit: string) => digit.repeat(32);

/** A machine that says all there is to say. */
export const FULL = {
  confidence: "high",
  smbiosUuid: hex("1"),
  smbiosSerial: hex("2"),
  tpmEndorsementKey: hex("3"),
  macAddress: hex("4"),
  disk: hex("5"),
} as const satisfies Evidence;

/** Another one, with nothing in common. */
export const OTHER = {
  confidence: "high",
  smbiosUuid: hex("a"),
  smbiosSerial: hex("b"),
  tpmEndorsementKey: hex("c"),
  macAddress: hex("d"),
  disk: hex("e"),
} as const satisfies Evidence;

export const NOTHING: Evidence = { confidence: "low" };

/** Another look at the machine, or at one that looks like it: how it comes back. */
export interface Return {
  readonly before: Evidence;
  readonly now: Evidence;
  readonly sameId: boolean;
  readonly sameKey: boolean;
}

/** An organization with one device, called "Press 4". */
export interface KnownMachine {
  readonly acme: InvitingOrganization;
  readonly known: DeviceSimulator;
  /** The invitation it came by. */
  readonly first: SentInvitation;
  readonly clientId: string;
  /** Its own access token. */
  readonly own: string;
  devices(): Promise<Json[]>;
  show(sent: SentInvitation): Promise<AdminInvitation>;
  approve(sent: SentInvitation, body?: unknown): Promise<AdminReply>;
  comeBack(story: Omit<Return, "before">): Promise<{
    readonly back: DeviceSimulator;
    readonly token: string;
    readonly sent: SentInvitation;
    readonly card: Json;
    readonly answer: Json;
  }>;
}

export async function enrolKnownMachine(
  service: InProcessService,
  evidence: Evidence = FULL,
): Promise<KnownMachine> {
  const acme = await createInvitingOrganization(service);
  const known = await createDeviceSimulator(service.origin);
  const first = await acme.invite();
  const { body } = await known.accept(
    await known.applicationToken(acme),
    { token: first.token },
    { name: "Press 4", body: { evidence } },
  );
  const { clientId } = body;
  return {
    acme,
    known,
    first,
    clientId,
    own: await known.deviceToken(clientId),
    async devices() {
      const list = `organizations/${acme.organization.id}/devices`;
      return (await service.adminRequest("GET", list)).body.devices;
    },
    async show(sent) {
      const reply = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
      return adminInvitationSchema.parse(reply.body);
    },
    approve: (sent, choice = {}) =>
      service.adminRequest("POST", `invitations/${sent.invitation.id}/approve`, choice),
    async comeBack({ now, sameId, sameKey }) {
      const back = await createDeviceSimulator(service.origin, {
        ...(sameId ? { deviceId: known.deviceId } : {}),
        ...(sameKey ? { keys: known.keys } : {}),
      });
      const token = await back.applicationToken(acme);
      const sent = await acme.invite();
      const reference = { token: sent.token };
      const card = await back.call("POST", "invitations/lookup", token, {
        invitation: reference,
        deviceId: back.deviceId,
        evidence: now,
      });
      const more = { name: "Back", body: { evidence: now } };
      const answer = await back.accept(token, reference, more);
      return { back, token, sent, card: card.body, answer: answer.body };
    },
  };
}
