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
  readonly state: "active" | "deactivated";
  readonly deviceId: string;
  readonly evidence: string;
  readonly publicKey: string;
  readonly keyThumbprint: string;
  readonly createdAt: number;
}

const SELECT = `SELECT d.client_id AS clientId, d.organization_id AS organizationId,
    o.name AS organizationName, d.name, d.state, d.device_id AS deviceId, d.evidence,
    d.public_key AS publicKey, d.key_thumbprint AS keyThumbprint, d.created_at AS createdAt
  FROM device_clients d JOIN organizations o ON o.id = d.organization_id`;

export function findDeviceClient(
  context: DomainContext,
  clientId: string,
): DeviceClient | undefined {
  return context.database.get<DeviceClient>(`${SELECT} WHERE d.client_id = ?`, clientId);
}

/** The organization's client with this key, whatever its state; there is at most one. */
export function findDeviceByKey(
  context: DomainContext,
  organizationId: string,
  keyThumbprint: string,
): DeviceClient | undefined {
  const sql = `${SELECT} WHERE d.organization_id = ? AND d.key_thumbprint = ?`;
  return context.database.get<DeviceClient>(sql, organizationId, keyThumbprint);
}

/** Whether the machine is a client of the organization, active or not, under any key. */
export function isKnownMachine(
  context: DomainContext,
  organizationId: string,
  deviceId: string,
): boolean {
  const sql = "SELECT 1 FROM device_clients WHERE organization_id = ? AND device_id = ?";
  return context.database.get(sql, organizationId, deviceId) !== undefined;
}

export function publicKeyOf(device: DeviceClient): PublicJwk {
  return JSON.parse(device.publicKey) as PublicJwk;
}

/** What the device is told about itself (`GET device`). */
export function describeDevice(context: DomainContext, device: DeviceClient): Device {
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
    state: device.state,
    deviceId: device.deviceId,
    organization: { id: device.organizationId, name: device.organizationName },
    groups,
    licences,
    createdAt: toTimestamp(device.createdAt),
  };
}

/** `name` passed the device name profile already. */
export function renameDevice(
  context: DomainContext,
  device: DeviceClient,
  name: string,
): Outcome<Device> {
  context.database.run(
    "UPDATE device_clients SET name = ? WHERE client_id = ?",
    name,
    device.clientId,
  );
  return done(describeDevice(context, { ...device, name }));
}

function toAdminDevice(context: DomainContext, device: DeviceClient): AdminDevice {
  return {
    ...describeDevice(context, device),
    evidence: JSON.parse(device.evidence) as Evidence,
    keyThumbprint: device.keyThumbprint,
  };
}

export function listDevices(
  context: DomainContext,
  organizationHandle: string,
): Outcome<{ devices: AdminDevice[] }> {
  const organization = findOrganization(context, organizationHandle);
  if (!organization.ok) return organization;
  const sql = `${SELECT} WHERE d.organization_id = ? ORDER BY d.created_at, d.client_id`;
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
  state: DeviceClient["state"],
): Outcome<AdminDevice> {
  context.database.run("UPDATE device_clients SET state = ? WHERE client_id = ?", state, clientId);
  return showDevice(context, clientId);
}
