import { createHmac } from "node:crypto";

declare const brand: unique symbol;

/** 16 bytes as 32 lower-case hex digits; names this machine to one service and to no other. */
export type DeviceId = string & { readonly [brand]: "DeviceId" };

/** For whom an id is made: the same machine has unrelated ids for two products or two services. */
export interface IdScope {
  /** The product's fixed UUID (RFC 9562 text form). */
  readonly applicationUuid: string;
  /** Origin of the service, canonical. */
  readonly service: string;
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/**
 * The 16 bytes of a UUID in text form, with or without hyphens.
 * @throws RangeError for anything else.
 */
export function uuidBytes(uuid: string): Buffer {
  if (!UUID.test(uuid)) throw new RangeError("not a UUID");
  return Buffer.from(uuid.replaceAll("-", ""), "hex");
}

/**
 * `HMAC-SHA256(key, application UUID || service)`, its first 16 bytes as hex. The shape of
 * sd_id128_get_machine_app_specific(3): the machine's own bytes are the key, so that nobody gets
 * back to them from the id; the message is longer by the service, and the bits that would make the
 * result look like a UUID of version 4 are left alone, since nothing reads them.
 */
export function deriveScopedId(key: Uint8Array, scope: IdScope, label = ""): DeviceId {
  return createHmac("sha256", key)
    .update(uuidBytes(scope.applicationUuid))
    .update(label === "" ? "" : `${label}\0`, "utf8")
    .update(scope.service, "utf8")
    .digest("hex")
    .slice(0, 32) as DeviceId;
}
