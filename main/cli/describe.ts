import type { MachineView } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import type { Opened } from "../core/sessionState.ts";
import { plain } from "./output.ts";

/** Aligned `label  value` lines; the values came from elsewhere and are made harmless. */
export function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${plain(value)}`);
}

/** A moment for people, `2026-11-25 08:30 UTC`; ours are all RFC 3339 in UTC. */
export function toTime(timestamp: string): string {
  return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`;
}

function names(list: readonly { readonly name: string }[]): string {
  return list.length === 0 ? "none" : list.map(({ name }) => name).join(", ");
}

/** The card as text: everything the window would show. */
export function describeInvitation(opened: Opened, machine: MachineView): string[] {
  const { invitation, target } = opened;
  const { organization, group } = invitation;
  const effect =
    invitation.effect === "create"
      ? `this machine becomes a device of ${organization.name}`
      : `this machine is a device of ${organization.name} already and joins ${group.name}`;
  return table([
    ["Invitation to", `${organization.name}, group ${group.name}`],
    ["From", invitation.inviter.name],
    ["For", invitation.recipient?.name ?? "whoever holds the invitation"],
    ...(invitation.message === null ? [] : [[`They wrote`, invitation.message] as const]),
    ["Service", target.service],
    ["Effect", effect],
    ["Licences", names(invitation.licences)],
    [
      "Approval",
      invitation.approval === "automatic" ? "at once" : "an administrator decides afterwards",
    ],
    ["Valid until", invitation.expiresAt === null ? "no end" : toTime(invitation.expiresAt)],
    ["State", invitation.state],
    ["This machine", machine.hostname],
    ...(invitation.deviceName === null ? [] : [["Proposed name", invitation.deviceName] as const]),
  ]);
}

/** The same for scripts; the secret that opened it is not part of it. */
export function invitationJson({ target, invitation }: Opened): Record<string, unknown> {
  return { service: target.service, ...invitation };
}

/** A device as text. */
export function describeDevice(service: string, device: Device): string[] {
  return table([
    ["Device", device.name],
    ["Organization", device.organization.name],
    ["Groups", names(device.groups)],
    ["Licences", names(device.licences)],
    ["State", device.state],
    ["Service", service],
    ["Client id", device.clientId],
  ]);
}
