import type { Device } from "../../protocol/device.ts";
import { toComparableName } from "../../protocol/deviceName.ts";
import { allowName } from "./deviceNames.ts";
import { describeDevice, findLivingDevice, type LivingDevice } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** A device and the key it proved to hold just now: its own, or the one that will follow. */
export interface DeviceCaller {
  readonly clientId: string;
  readonly keyThumbprint: string;
}

/**
 * The device behind the caller as it is now: what was true when its token was checked may have
 * changed while its request was read. Within a transaction.
 */
export function findActing(context: DomainContext, caller: DeviceCaller): Outcome<LivingDevice> {
  const device = findLivingDevice(context, caller.clientId);
  if (device === undefined) return refuse("token.invalid");
  return device.state === "deactivated" ? refuse("device.deactivated") : done(device);
}

/** The same, where the present key itself has to ask. */
export function findActingByOwnKey(
  context: DomainContext,
  caller: DeviceCaller,
): Outcome<LivingDevice> {
  const acting = findActing(context, caller);
  if (!acting.ok || acting.value.keyThumbprint === caller.keyThumbprint) return acting;
  return acting.value.nextKeyThumbprint === caller.keyThumbprint
    ? refuse("proof.invalid", { detail: "the next key is to be activated first" })
    : refuse("token.invalid");
}

/** `name` passed the device name profile already. */
export function renameDevice(
  context: DomainContext,
  caller: DeviceCaller,
  name: string,
): Outcome<Device> {
  return context.database.transaction((): Outcome<Device> => {
    const acting = findActing(context, caller);
    if (!acting.ok) return acting;
    const allowed = allowName(context, acting.value.organizationId, name, caller);
    if (!allowed.ok) return allowed;
    context.database.run(
      "UPDATE device_clients SET name = ?, name_key = ? WHERE client_id = ?",
      name,
      toComparableName(name),
      caller.clientId,
    );
    return done(describeDevice(context, { ...acting.value, name }));
  });
}

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
    const acting = findActingByOwnKey(context, caller);
    if (!acting.ok) return acting;
    const { clientId, organizationId, keyThumbprint } = acting.value;
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
