import {
  DEVICE_NAME_MAX_LENGTH,
  parseDeviceName,
  toComparableName,
} from "../../protocol/deviceName.ts";
import { findDeviceByKey } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";
import {
  type AcceptanceRecord,
  endOfWaiting,
  findInvitation,
  type InvitationRecord,
} from "./invitationRecord.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** Who wants a name: nobody is in their own way. */
export interface NameSeeker {
  /** The key it asks with: its device's, and that of acceptances of its own that still wait. */
  readonly keyThumbprint: string;
  /** The device that it is, or that it was recognised as. */
  readonly clientId?: string | undefined;
}

/** Names as the organization has them: of living devices, and of machines that wait to be one. */
export function isNameTaken(
  context: DomainContext,
  organizationId: string,
  name: string,
  seeker: NameSeeker,
): boolean {
  const key = toComparableName(name);
  const device = context.database.get(
    `SELECT 1 FROM device_clients WHERE organization_id = ? AND name_key = ? AND state <> 'left'
       AND key_thumbprint <> ? AND client_id <> ? LIMIT 1`,
    organizationId,
    key,
    seeker.keyThumbprint,
    seeker.clientId ?? "",
  );
  return device !== undefined || isNameAwaited(context, organizationId, key, seeker);
}

/** Whether an acceptance under review has the name, and may still become a device. */
function isNameAwaited(
  context: DomainContext,
  organizationId: string,
  key: string,
  { keyThumbprint }: NameSeeker,
): boolean {
  const now = context.clock();
  return context.database
    .all<{ id: string }>(WAITING_BY_NAME, key, keyThumbprint, organizationId)
    .some(({ id }) => {
      const record = findInvitation(context, id);
      return record !== undefined && (endOfWaiting(record) ?? Infinity) > now;
    });
}

/** By the index of names alone: an organization may have thousands that wait. */
export const WAITING_BY_NAME = `SELECT x.invitation_id AS id FROM acceptances x
  CROSS JOIN invitations i ON i.id = x.invitation_id
  WHERE x.state = 'waiting' AND x.name_key = ? AND x.key_thumbprint <> ?
    AND i.organization_id = ? AND i.state = 'waiting'`;

/** More than any site numbers by hand; whoever needs more gets no proposal. */
const TRIES = 999;

/**
 * A name like the one wanted that nobody has: `Press 4 (2)`. A number that is there already counts
 * on. `null` where all that were tried are taken.
 */
export function findFreeName(
  context: DomainContext,
  organizationId: string,
  name: string,
  seeker: NameSeeker,
): string | null {
  const numbered = /^(.*\S) \((\d{1,6})\)$/su.exec(name);
  const stem = numbered?.[1] ?? name;
  const first = Number(numbered?.[2] ?? 1) + 1;
  for (let number = first; number < first + TRIES; number += 1) {
    const other = withNumber(stem, number);
    if (!isNameTaken(context, organizationId, other, seeker)) return other;
  }
  return null;
}

/** @returns a device name; the stem is cut between what people see as characters, where it must. */
export function withNumber(stem: string, number: number): string {
  const ending = ` (${number})`;
  const characters = [...new Intl.Segmenter("und").segment(stem)].map(({ segment }) => segment);
  for (; characters.length > 0; characters.pop()) {
    const parsed = parseDeviceName(characters.join("").trimEnd() + ending);
    if (parsed.ok) return parsed.name;
  }
  // One character of more code points than a name may have.
  return `${[...stem].slice(0, DEVICE_NAME_MAX_LENGTH - ending.length).join("")}${ending}`;
}

/** `name.taken` where the organization refuses names twice and somebody else has this one. */
export function allowName(
  context: DomainContext,
  organizationId: string,
  name: string,
  seeker: NameSeeker,
): Outcome<void> {
  if (!refusesNamesTwice(context, organizationId)) return done(undefined);
  if (!isNameTaken(context, organizationId, name, seeker)) return done(undefined);
  const instead = findFreeName(context, organizationId, name, seeker);
  return refuse("name.taken", instead === null ? {} : { instead });
}

function refusesNamesTwice(context: DomainContext, organizationId: string): boolean {
  const sql = "SELECT 1 FROM organizations WHERE id = ? AND unique_names = 1";
  return context.database.get(sql, organizationId) !== undefined;
}

type Named = Pick<AcceptanceRecord, "device_name" | "key_thumbprint">;

/** The same for an acceptance: a machine that is a device already keeps its name and asks none. */
export function allowNameOf(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Named,
  recognizedAs: string | undefined,
): Outcome<void> {
  const organizationId = record.organization_id;
  const keyThumbprint = candidate.key_thumbprint;
  if (findDeviceByKey(context, organizationId, keyThumbprint)) return done(undefined);
  const seeker = { keyThumbprint, clientId: recognizedAs };
  return allowName(context, organizationId, candidate.device_name, seeker);
}

/**
 * The name a new device gets at last. An administrator may let a machine in whose name was free, or
 * its own, when it asked and is somebody else's now: that must not fail, and the machine is told
 * the name it got.
 */
export function nameAtEntry(
  context: DomainContext,
  record: InvitationRecord,
  candidate: Named,
): string {
  const seeker = { keyThumbprint: candidate.key_thumbprint };
  const name = candidate.device_name;
  const allowed = allowName(context, record.organization_id, name, seeker);
  return allowed.ok ? name : (allowed.refusal.instead ?? name);
}
