import { z } from "zod";
import { acceptanceSchema, deviceIdSchema, evidenceSchema } from "../../protocol/invitation.ts";

/**
 * What this machine is at which service, as plain data without any secret. The keys that prove it
 * are in the credential store.
 */
const named = z.object({ id: z.string(), name: z.string() });

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
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

const waitingSchema = z.object({
  service: z.string(),
  deviceName: z.string(),
  deviceId: deviceIdSchema,
  evidence: evidenceSchema.optional(),
  since: z.iso.datetime(),
  acceptance: acceptanceSchema.options[1],
});
export type WaitingAcceptance = z.infer<typeof waitingSchema>;

export const enrolmentRecordSchema = z.object({
  enrolments: z.array(enrolmentSchema),
  waiting: z.array(waitingSchema),
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

/** The device by its new name, where it is in the record. */
export function withName(
  record: EnrolmentRecord,
  service: string,
  clientId: string,
  deviceName: string,
): EnrolmentRecord {
  return {
    ...record,
    enrolments: record.enrolments.map((enrolment) =>
      enrolment.service === service && enrolment.clientId === clientId
        ? { ...enrolment, deviceName }
        : enrolment,
    ),
  };
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

/** Without anything about the service. */
export function withoutService(record: EnrolmentRecord, service: string): EnrolmentRecord {
  const isOther = (entry: { readonly service: string }): boolean => entry.service !== service;
  return { enrolments: record.enrolments.filter(isOther), waiting: record.waiting.filter(isOther) };
}
