import type { DeviceKeys } from "../../protocol/device.ts";
import type { PublicJwk } from "../../protocol/invitation.ts";
import type { DeviceClient } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";
import { done, type Outcome, refuse } from "./outcome.ts";
import { type DeviceCaller, findActing, findActingByOwnKey } from "./ownDevice.ts";

export interface NextKey {
  readonly publicKey: PublicJwk;
  /** RFC 7638. */
  readonly thumbprint: string;
}

/**
 * Notes the key that will follow; from now on both sign in. One that was noted before and never
 * activated is forgotten.
 */
export function setNextKey(
  context: DomainContext,
  caller: DeviceCaller,
  next: NextKey,
): Outcome<DeviceKeys> {
  return context.database.transaction((): Outcome<DeviceKeys> => {
    const acting = findActingByOwnKey(context, caller);
    if (!acting.ok) return acting;
    const device = acting.value;
    if (next.thumbprint === device.keyThumbprint) {
      return refuse("request.invalid", {
        errors: [{ pointer: "/publicKey", detail: "is the key the device has already" }],
      });
    }
    if (isElsewhere(context, device, next.thumbprint)) return refuse("key.conflict");
    context.database.run(
      `UPDATE device_clients SET next_public_key = ?, next_key_thumbprint = ? WHERE client_id = ?`,
      JSON.stringify(next.publicKey),
      next.thumbprint,
      device.clientId,
    );
    return done({
      keyThumbprint: device.keyThumbprint,
      nextKeyThumbprint: next.thumbprint,
    });
  });
}

function isElsewhere(context: DomainContext, device: DeviceClient, thumbprint: string): boolean {
  const other = context.database.get(
    `SELECT 1 FROM device_clients
     WHERE organization_id = ?1 AND client_id <> ?2 AND state <> 'left'
       AND (key_thumbprint = ?3 OR next_key_thumbprint = ?3)`,
    device.organizationId,
    device.clientId,
    thumbprint,
  );
  return other !== undefined;
}

/**
 * Makes the next key the key, at the word of whoever holds it: that is the proof that it was kept
 * well. The former key opens nothing from then on, and what was answered with it goes on with the
 * new one. Asked again by what is the key already, it changes nothing.
 */
export function activateNextKey(context: DomainContext, caller: DeviceCaller): Outcome<DeviceKeys> {
  const { database } = context;
  return database.transaction((): Outcome<DeviceKeys> => {
    const acting = findActing(context, caller);
    if (!acting.ok) return acting;
    const device = acting.value;
    const { clientId, organizationId, keyThumbprint: former } = device;
    if (former === caller.keyThumbprint) {
      return device.nextKeyThumbprint === null
        ? done({ keyThumbprint: former, nextKeyThumbprint: null })
        : refuse("proof.invalid", { detail: "the next key has to activate itself" });
    }
    const key = device.nextKeyThumbprint;
    if (key !== caller.keyThumbprint) return refuse("token.invalid");
    database.run(
      `UPDATE device_clients SET public_key = next_public_key, key_thumbprint = next_key_thumbprint,
         next_public_key = NULL, next_key_thumbprint = NULL WHERE client_id = ?`,
      clientId,
    );
    moveAnswers(context, { organizationId, clientId, former, key });
    return done({ keyThumbprint: key, nextKeyThumbprint: null });
  });
}

interface KeyChange {
  readonly organizationId: string;
  readonly clientId: string;
  readonly former: string;
  readonly key: string;
}

/** In this organization alone: in another one the former key may be a device client still. */
function moveAnswers({ database }: DomainContext, change: KeyChange): void {
  const { organizationId, clientId, former, key } = change;
  database.run(
    `UPDATE acceptances SET key_thumbprint = ?1,
       public_key = (SELECT public_key FROM device_clients WHERE client_id = ?2)
     WHERE key_thumbprint = ?3
       AND invitation_id IN (SELECT id FROM invitations WHERE organization_id = ?4)`,
    key,
    clientId,
    former,
    organizationId,
  );
  database.run(
    "UPDATE invitations SET declined_by = ? WHERE declined_by = ? AND organization_id = ?",
    key,
    former,
    organizationId,
  );
  // Under both keys: a request with a used or given-up key stays what it is, whoever signs it.
  database.run(
    `INSERT OR IGNORE INTO idempotency_keys
       (key_thumbprint, idempotency_key, operation, request_hash, invitation_id, used_at)
     SELECT ?1, k.idempotency_key, k.operation, k.request_hash, k.invitation_id, k.used_at
     FROM idempotency_keys k LEFT JOIN invitations i ON i.id = k.invitation_id
     WHERE k.key_thumbprint = ?2 AND (i.id IS NULL OR i.organization_id = ?3)`,
    key,
    former,
    organizationId,
  );
}
