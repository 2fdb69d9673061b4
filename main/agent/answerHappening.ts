import type { Acceptance } from "../../protocol/invitation.ts";
import { assertNever } from "../core/result.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { Happening } from "../enrolment/history.ts";
import { nameIn } from "../enrolment/keptAnswer.ts";

/**
 * What an answer of the service is in the history; `null` for what is no news to anybody. The same
 * answer, asked for once more, is the same occasion.
 * @param wasWaiting whether this machine waited for it.
 */
export function toHappening(
  service: string,
  acceptance: Acceptance,
  proposedName: string,
  wasWaiting: boolean,
): Happening | null {
  const event = toEvent(acceptance, wasWaiting);
  if (event === null) return null;
  return {
    event,
    serviceOrigin: service,
    organization: acceptance.organization.name,
    deviceName: nameIn(acceptance, proposedName),
    occasion: `${service} ${acceptance.acceptanceId}`,
  };
}

/** Whether this machine waits for the decision about an acceptance, as it wrote down itself. */
export function isWaiting(
  book: Pick<EnrolmentBook, "waiting">,
  { acceptanceId }: Acceptance,
): boolean {
  return book.waiting().some((entry) => entry.acceptance.acceptanceId === acceptanceId);
}

function toEvent(acceptance: Acceptance, wasWaiting: boolean): Happening["event"] | null {
  switch (acceptance.state) {
    case "approved":
      if (wasWaiting) return "approved";
      return acceptance.created ? "accepted" : "joined";
    case "waiting":
    case "rejected":
      return acceptance.state;
    case "expired":
      return null;
    default:
      return assertNever(acceptance);
  }
}
