import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { Enrolment, WaitingAcceptance } from "../enrolment/enrolmentRecord.ts";
import { isNamed, type Named, type Standing } from "./plan.ts";

/** What is written down about a machine and a service, at one moment. */
export interface Written {
  readonly enrolments: readonly Enrolment[];
  readonly waiting: readonly WaitingAcceptance[];
}

export function written(
  book: Pick<EnrolmentBook, "enrolments" | "waiting">,
  service: string,
): Written {
  const isThere = (entry: { readonly service: string }): boolean => entry.service === service;
  return {
    enrolments: book.enrolments().filter(isThere),
    waiting: book.waiting().filter(isThere),
  };
}

/** Which of the organizations there is meant. */
export interface Place {
  /** Known from the invitation; `null` before. */
  readonly organizationId: string | null;
  /** Name or id from the file; `null` where it does not say. */
  readonly organization: string | null;
}

function isMeant(organization: Named, { organizationId, organization: wanted }: Place): boolean {
  const isThis = organizationId === null || organization.id === organizationId;
  return isThis && isNamed(organization, wanted);
}

/** The newest acceptance there that waits for an administrator. */
export function waitAt({ waiting }: Written, place: Place): WaitingAcceptance | undefined {
  return waiting.findLast(({ acceptance }) => isMeant(acceptance.organization, place));
}

/** What the machine is at that place; the newest where nothing tells several apart. */
export function standingAt(known: Written, place: Place): Standing {
  const wait = waitAt(known, place);
  const device = known.enrolments.findLast(({ organization }) => isMeant(organization, place));
  if (device !== undefined) {
    const { clientId, deviceName: name, organization, seen } = device;
    const joining = wait?.acceptance.group ?? null;
    return { kind: "device", clientId, name, organization, groups: seen?.groups ?? null, joining };
  }
  if (wait === undefined) return { kind: "none" };
  const { organization, group } = wait.acceptance;
  return { kind: "waiting", organization, group, name: wait.deviceName };
}
