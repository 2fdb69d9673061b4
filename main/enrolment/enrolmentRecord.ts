import { z } from "zod";
import { acceptanceSchema, deviceIdSchema } from "../../protocol/invitation.ts";

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
  /** The machine the enrolment was made on: another id here means another machine. */
  deviceId: deviceIdSchema,
  /** RFC 3339, UTC. */
  enrolledAt: z.iso.datetime(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

const waitingSchema = z.object({
  service: z.string(),
  deviceName: z.string(),
  deviceId: deviceIdSchema,
  since: z.iso.datetime(),
  acceptance: acceptanceSchema.options[1],
});
export type WaitingAcceptance = z.infer<typeof waitingSchema>;

export const RECORD_VERSION = 1;

export const enrolmentRecordSchema = z.object({
  version: z.literal(RECORD_VERSION),
  enrolments: z.array(enrolmentSchema),
  waiting: z.array(waitingSchema),
});
export type EnrolmentRecord = z.infer<typeof enrolmentRecordSchema>;

export const EMPTY_RECORD: EnrolmentRecord = {
  version: RECORD_VERSION,
  enrolments: [],
  waiting: [],
};

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

interface MachineEntry {
  readonly service: string;
  readonly deviceId: string;
}

/** Whether a machine of another id wrote about the service. */
export function isForeignTo(record: EnrolmentRecord, service: string, deviceId: string): boolean {
  return [...record.enrolments, ...record.waiting].some(
    (entry: MachineEntry) => entry.service === service && entry.deviceId !== deviceId,
  );
}

/** Without what another machine wrote about the service. */
export function withoutForeign(
  record: EnrolmentRecord,
  service: string,
  deviceId: string,
): EnrolmentRecord {
  const isOwn = (entry: MachineEntry): boolean =>
    entry.service !== service || entry.deviceId === deviceId;
  return {
    ...record,
    enrolments: record.enrolments.filter(isOwn),
    waiting: record.waiting.filter(isOwn),
  };
}
