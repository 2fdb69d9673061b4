import { z } from "zod";
import {
  acceptanceSchema,
  deviceIdSchema,
  evidenceSchema,
  type Evidence,
} from "../../protocol/invitation.ts";

/**
 * What this machine is at which service, as plain data without any secret. The keys that prove it
 * are in the credential store.
 */
const named = z.object({ id: z.string(), name: z.string() });

/** What the service said of a device the last time, for when it cannot be asked. */
const seenSchema = z.object({
  groups: z.array(named),
  licences: z.array(named),
  /** RFC 3339, UTC. */
  at: z.iso.datetime(),
});
export type SeenAtService = z.infer<typeof seenSchema>;

const enrolmentSchema = z.object({
  service: z.string(),
  clientId: z.string(),
  deviceName: z.string(),
  organization: named,
  /** The machine the enrolment was made on: another id or hardware here means another machine. */
  deviceId: deviceIdSchema,
  /** Its hardware, hashed for this service alone. */
  evidence: evidenceSchema.optional(),
  /** RFC 3339, UTC. */
  enrolledAt: z.iso.datetime(),
  seen: seenSchema.optional(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

const waitingSchema = z.object({
  service: z.string(),
  deviceName: z.string(),
  deviceId: deviceIdSchema,
  evidence: evidenceSchema.optional(),
  since: z.iso.datetime(),
  /** RFC 7638, of the key that accepted: what an administrator compares. */
  keyThumbprint: z.string().optional(),
  acceptance: acceptanceSchema.options[1],
});
export type WaitingAcceptance = z.infer<typeof waitingSchema>;

const keyOwnerSchema = z.object({
  service: z.string(),
  deviceId: deviceIdSchema,
  evidence: evidenceSchema.optional(),
});
/** The machine that the key for a service is made on, whatever comes of it. */
export type KeyOwner = z.infer<typeof keyOwnerSchema>;

export const enrolmentRecordSchema = z.object({
  enrolments: z.array(enrolmentSchema),
  waiting: z.array(waitingSchema),
  keyOwners: z.array(keyOwnerSchema).optional(),
});
export type EnrolmentRecord = z.infer<typeof enrolmentRecordSchema>;

export const EMPTY_RECORD: EnrolmentRecord = { enrolments: [], waiting: [] };

/** One enrolment for each organization at each service; the newest word counts. */
export function withEnrolment(record: EnrolmentRecord, enrolment: Enrolment): EnrolmentRecord {
  const others = record.enrolments.filter(
    ({ service, clientId }) => service !== enrolment.service || clientId !== enrolment.clientId,
  );
  return { ...record, enrolments: [...others, enrolment] };
}

export function withWaiting(record: EnrolmentRecord, waiting: WaitingAcceptance): EnrolmentRecord {
  return {
    ...record,
    waiting: [...withoutWaiting(record, waiting.acceptance.acceptanceId).waiting, waiting],
  };
}

export function withoutWaiting(record: EnrolmentRecord, acceptanceId: string): EnrolmentRecord {
  return {
    ...record,
    waiting: record.waiting.filter(({ acceptance }) => acceptance.acceptanceId !== acceptanceId),
  };
}

/** The device as it was just met, where it is in the record: its name, and what it is made of now. */
export function withMeeting(
  record: EnrolmentRecord,
  service: string,
  clientId: string,
  met: { readonly deviceName: string; readonly evidence: Evidence },
): EnrolmentRecord {
  const { keyOwners } = record;
  const isKnown = record.enrolments.some(
    (enrolment) => enrolment.service === service && enrolment.clientId === clientId,
  );
  return {
    ...record,
    // The key is in the same machine, whose parts are others by now.
    ...(keyOwners && {
      keyOwners: keyOwners.map((owner) =>
        owner.service === service && isKnown ? refreshOwner(owner, met.evidence) : owner,
      ),
    }),
    enrolments: record.enrolments.map((enrolment) =>
      enrolment.service === service && enrolment.clientId === clientId
        ? {
            ...enrolment,
            deviceName: met.deviceName,
            evidence: refreshEvidence(enrolment.evidence, met.evidence),
          }
        : enrolment,
    ),
  };
}

/** How old what was seen may be before the same, seen again, is written down once more, in ms. */
const SIGHT_GOOD_FOR_MS = 15 * 60_000;

function isNews(before: SeenAtService | undefined, now: SeenAtService): boolean {
  if (before === undefined) return true;
  const isSame =
    JSON.stringify([before.groups, before.licences]) === JSON.stringify([now.groups, now.licences]);
  // A clock that was put back makes every look a new one, until it is right again.
  const ageMs = Date.parse(now.at) - Date.parse(before.at);
  return !isSame || ageMs < 0 || ageMs >= SIGHT_GOOD_FOR_MS;
}

/**
 * With what the service has just said of the device, where it is in the record. Asking again in a
 * little while is no reason to write.
 */
export function withSight(
  record: EnrolmentRecord,
  service: string,
  clientId: string,
  seen: SeenAtService,
): EnrolmentRecord {
  return {
    ...record,
    enrolments: record.enrolments.map((enrolment) =>
      enrolment.service === service &&
      enrolment.clientId === clientId &&
      isNews(enrolment.seen, seen)
        ? { ...enrolment, seen }
        : enrolment,
    ),
  };
}

function refreshOwner(owner: KeyOwner, now: Evidence): KeyOwner {
  return { ...owner, evidence: refreshEvidence(owner.evidence, now) };
}

/**
 * Parts are swapped one at a time over the years; each look is compared with the one before it. A
 * trait that this user may not read is kept from when somebody could.
 */
function refreshEvidence(before: Evidence | undefined, now: Evidence): Evidence {
  const { confidence, ...traits } = now;
  const hasNews = Object.entries(traits).some(
    ([trait, value]) => before?.[trait as keyof typeof traits] !== value,
  );
  return before === undefined || hasNews ? { ...before, ...traits, confidence } : before;
}

/** Without the device client, which has left or was forgotten. */
export function withoutEnrolment(
  record: EnrolmentRecord,
  service: string,
  clientId: string,
): EnrolmentRecord {
  return {
    ...record,
    enrolments: record.enrolments.filter(
      (enrolment) => enrolment.service !== service || enrolment.clientId !== clientId,
    ),
  };
}

/** Notes whose the key for a service is; the first word stays. */
export function withKeyOwner(record: EnrolmentRecord, owner: KeyOwner): EnrolmentRecord {
  const { keyOwners = [] } = record;
  const isKnown = keyOwners.some(({ service }) => service === owner.service);
  return isKnown ? record : { ...record, keyOwners: [...keyOwners, owner] };
}

/** There is no key for the service any more. */
export function withoutKeyOwner(record: EnrolmentRecord, service: string): EnrolmentRecord {
  const { keyOwners = [], ...others } = record;
  const left = keyOwners.filter((owner) => owner.service !== service);
  return left.length === 0 ? others : { ...others, keyOwners: left };
}

/** Without anything about the service. */
export function withoutService(record: EnrolmentRecord, service: string): EnrolmentRecord {
  const isOther = (entry: { readonly service: string }): boolean => entry.service !== service;
  return {
    ...withoutKeyOwner(record, service),
    enrolments: record.enrolments.filter(isOther),
    waiting: record.waiting.filter(isOther),
  };
}
