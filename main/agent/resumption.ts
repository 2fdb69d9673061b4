import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { ReadDevice, Task } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { Enrolment } from "../enrolment/enrolmentRecord.ts";

/**
 * What a session without an invitation begins with: the newest acceptance that still waits, else
 * the newest enrolment; `undefined` on a machine that is nothing yet.
 */
export function toResumption(
  book: Pick<EnrolmentBook, "enrolments" | "waiting">,
): Extract<Task, { kind: "poll" | "readDevice" }> | undefined {
  const waiting = book.waiting().at(-1);
  if (waiting !== undefined) {
    const { acceptance, deviceName } = waiting;
    const service = waiting.service as ServiceOrigin;
    return { kind: "poll", service, opened: null, waiting: acceptance, deviceName };
  }
  const enrolment = book.enrolments().at(-1);
  return enrolment === undefined ? undefined : toHomeTask(enrolment);
}

/** Looks at a device for its home: with what is known of it, should the service not answer. */
export function toHomeTask(enrolment: Enrolment): ReadDevice {
  const { clientId, deviceName, organization, enrolledAt } = enrolment;
  const { groups, licences, at } = enrolment.seen ?? { groups: [], licences: [], at: enrolledAt };
  const service = enrolment.service as ServiceOrigin;
  const known = { name: deviceName, organization };
  const device = { clientId, name: deviceName, organization, groups, licences };
  const seen = { device, asOf: at };
  return { kind: "readDevice", service, clientId, created: false, opened: null, known, seen };
}
