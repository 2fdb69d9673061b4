import type { Device } from "../../protocol/device.ts";
import type { Evidence, PublicJwk } from "../../protocol/invitation.ts";
import type { AdminDevice } from "../admin/schemas.ts";
import { type DomainContext, type Named, toTimestamp } from "./domainContext.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** A device client as it is kept. */
export interface DeviceClient {
  readonly clientId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly name: string;
  /** `left`: gone for good, kept for the administrator's history alone. */
  readonly state: "active" | "deactivated" | "left";
  readonly deviceId: string;
  readonly evidence: string;
  readonly publicKey: string;
  readonly keyThumbprint: string;
  /** The key that will follow, until it is activated. */
  readonly nextPublicKey: string | null;
  readonly nextKeyThumbprint: string | null;
  readonly createdAt: number;
  readonly leftAt: number | null;
}

/** One that may still act, or be told why it may not. */
export type LivingDevice = DeviceClient & { readonly state: "active" | "deactivated" };

export const SELECT_DEVICE = `SELECT d.client_id AS clientId, d.organization_id AS organizationId,
    o.name AS organizationName, d.name, d.state, d.device_id AS deviceId, d.evidence,
    d.public_key AS publicKey, d.key_thumbprint AS keyThumbprint,
    d.next_public_key AS nextPublicKey, d.next_key_thumbprint AS nextKeyThumbprint,
    d.created_at AS createdAt, d.left_at AS leftAt
  FROM device_clients d JOIN organizations o ON o.id = d.organization_id`;

export function findDeviceClient(
  context: DomainContext,
  clientId: string,
): DeviceClient | undefined {
  return context.database.get<DeviceClient>(`${SELECT_DEVICE} WHERE d.client_id = ?`, clientId);
}

/** A device client that has not left. */
export function findLivingDevice(
  context: DomainContext,
  clientId: string,
): LivingDevice | undefined {
  const device = findDeviceClient(context, clientId);
  return device !== undefined && isLiving(device) ? device : undefined;
}

function isLiving(device: DeviceClient): device is LivingDevice {
  return device.state !== "left";
}

/** The organization's living client whose key this is, active or not; there is at most one. */
export function findDeviceByKey(
  context: DomainContext,
  organizationId: string,
  keyThumbprint: string,
): LivingDevice | undefined {
  const sql = `${SELECT_DEVICE}
    WHERE d.state <> 'left' AND d.organization_id = ? AND d.key_thumbprint = ?`;
  return context.database.get<LivingDevice>(sql, organizationId, keyThumbprint);
}

/** A key as a JWK (RFC 7517) whose `kid` is its RFC 7638 thumbprint. */
export type NamedKey = PublicJwk & { readonly kid: string };

/** The keys it may sign in with: its own, and the one that will follow where there is one. */
export function keysOf(device: DeviceClient): NamedKey[] {
  const current = toNamedKey(device.publicKey, device.keyThumbprint);
  const { nextPublicKey, nextKeyThumbprint } = device;
  return nextPublicKey === null || nextKeyThumbprint === null
    ? [current]
    : [current, toNamedKey(nextPublicKey, nextKeyThumbprint)];
}

function toNamedKey(text: string, kid: string): NamedKey {
  return { ...(JSON.parse(text) as PublicJwk), kid };
}

/** What the device is told about itself (`GET device`). */
export function describeDevice(context: DomainContext, device: LivingDevice): Device {
  return { ...describe(context, device), state: device.state };
}

function describe(context: DomainContext, device: DeviceClient): Omit<Device, "state"> {
  const groups = context.database.all<Named>(
    `SELECT g.id, g.name FROM device_groups g JOIN group_devices gd ON gd.group_id = g.id
     WHERE gd.client_id = ? ORDER BY g.name`,
    device.clientId,
  );
  const licences = context.database.all<Named>(
    `SELECT DISTINCT l.id, l.name FROM licences l
     JOIN group_licences gl ON gl.licence_id = l.id
     JOIN group_devices gd ON gd.group_id = gl.group_id
     WHERE gd.client_id = ? ORDER BY l.name`,
    device.clientId,
  );
  return {
    clientId: device.clientId,
    name: device.name,
    deviceId: device.deviceId,
    organization: { id: device.organizationId, name: device.organizationName },
    groups,
    licences,
    createdAt: toTimestamp(device.createdAt),
  };
}

function toAdminDevice(context: DomainContext, device: DeviceClient): AdminDevice {
  return {
    ...describe(context, device),
    state: device.state,
    evidence: JSON.parse(device.evidence) as Evidence,
    keyThumbprint: device.keyThumbprint,
    nextKeyThumbprint: device.nextKeyThumbprint,
    leftAt: device.leftAt === null ? null : toTimestamp(device.leftAt),
  };
}

export function listDevices(
  context: DomainContext,
  organizationHandle: string,
): Outcome<{ devices: AdminDevice[] }> {
  const organization = findOrganization(context, organizationHandle);
  if (!organization.ok) return organization;
  const sql = `${SELECT_DEVICE} WHERE d.organization_id = ? ORDER BY d.created_at, d.client_id`;
  const devices = context.database.all<DeviceClient>(sql, organization.value.id);
  return done({ devices: devices.map((device) => toAdminDevice(context, device)) });
}

export function showDevice(context: DomainContext, clientId: string): Outcome<AdminDevice> {
  const device = findDeviceClient(context, clientId);
  return device === undefined ? refuse("device.unknown") : done(toAdminDevice(context, device));
}

/** Deactivates or activates; asking for the state it is in already changes nothing. */
export function setDeviceState(
  context: DomainContext,
  clientId: string,
  state: LivingDevice["state"],
): Outcome<AdminDevice> {
  return context.database.transaction(() => {
    const device = findDeviceClient(context, clientId);
    if (device === undefined) return refuse("device.unknown");
    if (!isLiving(device)) return refuse("device.state_conflict", { detail: "the device left" });
    context.database.run(
      "UPDATE device_clients SET state = ? WHERE client_id = ?",
      state,
      clientId,
    );
    return showDevice(context, clientId);
  });
}
