import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { Task } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";

/**
 * What a session without an invitation begins with: the newest acceptance that still waits, else
 * the newest enrolment; `undefined` on a machine that is nothing yet.
 */
export function toResumption(
  book: EnrolmentBook,
): Extract<Task, { kind: "poll" | "readDevice" }> | undefined {
  const waiting = book.waiting().at(-1);
  if (waiting !== undefined) {
    const { acceptance, deviceName } = waiting;
    const service = waiting.service as ServiceOrigin;
    return { kind: "poll", service, opened: null, waiting: acceptance, deviceName };
  }
  const enrolment = book.enrolments().at(-1);
  if (enrolment === undefined) return undefined;
  const { clientId, deviceName, organization } = enrolment;
  const service = enrolment.service as ServiceOrigin;
  const known = { name: deviceName, organization };
  return { kind: "readDevice", service, clientId, created: false, opened: null, known };
}
