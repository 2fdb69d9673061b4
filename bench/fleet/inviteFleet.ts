import type {
  InvitingOrganization,
  ReferenceService,
} from "../../test/support/referenceService.ts";

/** So many in one request: what the administration takes at once. */
const AT_ONCE = 50;

interface InvitedRow {
  readonly device: { readonly name: string; readonly invitationId: string };
  readonly accessCode: string;
}

export interface FleetInvitation {
  readonly invitationId: string;
  readonly accessCode: string;
}

/**
 * Invites devices by their names, each with an access code of its own, as a sheet does.
 * @returns the invitations by name. @throws where the service refuses any.
 */
export async function inviteFleet(
  service: Pick<ReferenceService, "adminRequest">,
  { organization, group }: Pick<InvitingOrganization, "organization" | "group">,
  names: readonly string[],
): Promise<ReadonlyMap<string, FleetInvitation>> {
  const invitations = new Map<string, FleetInvitation>();
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const devices = names.slice(at, at + AT_ONCE).map((name) => ({ externalId: name, name }));
    const reply = await service.adminRequest(
      "POST",
      `organizations/${organization.id}/prepared-devices`,
      { inviterName: "Fleet", group: group.id, validityHours: 72, invite: "now", devices },
    );
    const invited: readonly InvitedRow[] | undefined = reply.body?.invited?.devices;
    if (reply.status !== 200 || invited?.length !== devices.length) {
      throw new Error(`inviting: ${reply.status} ${JSON.stringify(reply.body).slice(0, 500)}`);
    }
    for (const { device, accessCode } of invited) {
      invitations.set(device.name, { invitationId: device.invitationId, accessCode });
    }
  }
  return invitations;
}
