import type { Acceptance, Evidence } from "../../protocol/invitation.ts";
import { assertNever } from "../core/result.ts";
import {
  withEnrolment,
  withoutWaiting,
  withWaiting,
  type EnrolmentRecord,
} from "./enrolmentRecord.ts";

/** An answer of the service, to be written down before anybody is told. */
export interface KeptAnswer {
  readonly service: string;
  readonly acceptance: Acceptance;
  readonly deviceName: string;
  readonly deviceId: string;
  readonly evidence: Evidence;
  /** RFC 7638, of the key that accepted; left out where an acceptance was only asked about. */
  readonly keyThumbprint?: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/** What the device is called by an answer: the service's word where it has decided, else the proposal. */
export function nameIn(acceptance: Acceptance, proposed: string): string {
  return acceptance.state === "approved" ? acceptance.deviceName : proposed;
}

/** The record with an answer in it; the first time of each enrolment and each wait stays. */
export function noteAnswer(record: EnrolmentRecord, answer: KeptAnswer): EnrolmentRecord {
  const { service, acceptance, deviceName, deviceId, evidence, at } = answer;
  switch (acceptance.state) {
    case "approved": {
      const { clientId, organization, acceptanceId } = acceptance;
      const known = record.enrolments.find(
        (enrolment) => enrolment.service === service && enrolment.clientId === clientId,
      );
      const enrolledAt = known?.enrolledAt ?? at;
      const seen = known?.seen;
      return withEnrolment(withoutWaiting(record, acceptanceId), {
        service,
        clientId,
        deviceName,
        organization,
        deviceId,
        evidence,
        enrolledAt,
        ...(seen && { seen }),
      });
    }
    case "waiting": {
      const known = record.waiting.find(
        (entry) => entry.acceptance.acceptanceId === acceptance.acceptanceId,
      );
      const since = known?.since ?? at;
      const keyThumbprint = answer.keyThumbprint ?? known?.keyThumbprint;
      return withWaiting(record, {
        service,
        deviceName,
        deviceId,
        evidence,
        since,
        ...(keyThumbprint !== undefined && { keyThumbprint }),
        acceptance,
      });
    }
    case "rejected":
    case "expired":
      return withoutWaiting(record, acceptance.acceptanceId);
    default:
      return assertNever(acceptance);
  }
}
