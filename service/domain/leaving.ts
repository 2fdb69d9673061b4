import type { DomainContext } from "./domainContext.ts";
import { type DeviceCaller } from "./deviceKeys.ts";
import { findLivingDevice } from "./devices.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

export interface Left {
  readonly clientId: string;
  readonly state: "left";
}

/**
 * The device leaves its organization for good, with every group of it. Its line in the history
 * stays; nothing else does: it signs in no more, is no known machine, and what it had accepted and
 * still waited for is over, since nobody holds the key any more.
 */
export function leaveOrganization(context: DomainContext, caller: DeviceCaller): Outcome<Left> {
  const { database } = context;
  return database.transaction((): Outcome<Left> => {
    const device = findLivingDevice(context, caller.clientId);
    if (device?.keyThumbprint !== caller.keyThumbprint) return refuse("token.invalid");
    const { clientId, organizationId, keyThumbprint } = device;
    const now = context.clock();
    database.run(
      `UPDATE device_clients SET state = 'left', left_at = ?, next_public_key = NULL,
         next_key_thumbprint = NULL WHERE client_id = ?`,
      now,
      clientId,
    );
    database.run("DELETE FROM group_devices WHERE client_id = ?", clientId);
    const waiting = `SELECT a.invitation_id FROM acceptances a
      JOIN invitations i ON i.id = a.invitation_id
      WHERE a.key_thumbprint = ? AND i.organization_id = ? AND i.state = 'waiting'`;
    database.run(
      `UPDATE acceptances SET state = 'rejected', rejection_reason = ?, decided_at = ?
       WHERE invitation_id IN (${waiting})`,
      "the device left",
      now,
      keyThumbprint,
      organizationId,
    );
    database.run(
      `UPDATE invitations SET state = 'rejected' WHERE id IN (${waiting})`,
      keyThumbprint,
      organizationId,
    );
    return done({ clientId, state: "left" });
  });
}
