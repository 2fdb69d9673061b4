import type { AdminDevice, AdminInvitation } from "../../../service/admin/schemas.ts";
import type { ServiceOrigin } from "../../../main/core/serviceOrigin.ts";
import { createService } from "../../../service/composition.ts";
import { parseConfig } from "../../../service/config.ts";
import { SILENT_LOGGER } from "../../../service/logger.ts";
import { createInvitingOrganization, type AdminReply } from "../../support/referenceService.ts";
import { deliverTo, type Deliver } from "./inProcessFetch.ts";

/** The whole reference service in this process, asked without a connection; one for many runs. */
export interface ModelService {
  readonly origin: ServiceOrigin;
  readonly deliver: Deliver;
  admin(method: string, path: string, body?: unknown): Promise<AdminReply>;
  /** An organization that nobody else has anything to do with, at the beginning of time. */
  createOrganization(): Promise<ModelOrganization>;
  close(): Promise<void>;
}

/** What an administrator of one organization does and sees. */
export interface ModelOrganization {
  readonly named: { readonly id: string; readonly name: string };
  /** For the keychain. */
  readonly applicationCredential: string;
  invite(hours: number | null): Promise<Invited>;
  setApproval(approval: "automatic" | "manual"): Promise<void>;
  /** Everything about every invitation and every device, oldest first. */
  look(): Promise<Sight>;
}

export interface Invited {
  readonly id: string;
  readonly appLink: string;
  readonly accessCode: string;
}

export interface Sight {
  readonly invitations: readonly AdminInvitation[];
  readonly devices: readonly AdminDevice[];
}

/** The clock of each run begins here; access tokens and proofs keep the real time. */
const BEGINNING_MS = Date.UTC(2031, 0, 1);

export interface ModelClock {
  nowMs: number;
}

/** @param directory for its data: best in memory, since every answer is synced to the disk. */
export async function startModelService(
  clock: ModelClock,
  directory: string,
): Promise<ModelService> {
  const args = ["--data", directory, "--port", "0", "--no-inbox", "--poll-interval", "1"];
  const service = await createService(parseConfig(args, {}), {
    logger: SILENT_LOGGER,
    // No two moments are the same, so that nothing hangs on the order of what has none.
    clock: () => (clock.nowMs += 1),
  });
  const deliver = deliverTo(service.handle);

  async function admin(method: string, path: string, body?: unknown): Promise<AdminReply> {
    const response = await deliver({
      method,
      url: service.admin + path,
      headers: {
        authorization: `Bearer ${service.adminToken}`,
        "content-type": "application/json",
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  return {
    origin: service.origin as ServiceOrigin,
    deliver,
    admin,
    createOrganization: async () => {
      clock.nowMs = BEGINNING_MS;
      const made = await createInvitingOrganization({ adminRequest: admin });
      const { id } = made.organization;
      return {
        named: made.organization,
        applicationCredential: JSON.stringify({
          client_id: made.clientId,
          client_secret: made.clientSecret,
        }),
        invite: async (validityHours) => {
          const { invitation, appLink, accessCode } = await made.invite({ validityHours });
          return { id: invitation.id, appLink, accessCode };
        },
        setApproval: async (approval) => {
          await admin("PATCH", `organizations/${id}`, { approval });
        },
        look: async () => {
          const invitations = await admin("GET", `invitations?organization=${id}`);
          const devices = await admin("GET", `organizations/${id}/devices`);
          return {
            invitations: invitations.body.invitations.toReversed(),
            devices: devices.body.devices,
          };
        },
      };
    },
    close: () => service.close(),
  };
}
