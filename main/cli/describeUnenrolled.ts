import type { Unenrolled } from "../agent/ownCredential/unenrolment.ts";
import { FAILURES } from "../../messages/en/failures.ts";
import { plain } from "./output.ts";

type Item = Unenrolled["wiped"][number];

const WHAT: Readonly<Record<Item["what"], string>> = {
  device_key: "Device key",
  next_key: "Next device key",
  application_credential: "Application credential",
  rotation: "Note of a key change",
  journal: "Open answers",
  waiting: "Waiting acceptances",
  enrolment: "Enrolment",
  confirmed_service: "Your yes to the service",
  copies: "Copies that were set aside",
};

const STATE: Readonly<Record<Item["state"], string>> = {
  removed: "removed",
  absent: "was not there",
  kept: "kept",
  failed: "COULD NOT BE REMOVED",
};

type Farewell = Unenrolled["farewell"];

const FAREWELL: Readonly<Record<Farewell["kind"], string>> = {
  told: "The service knows that this device has left.",
  forgotten: "The service had forgotten this device already.",
  deactivated:
    "The service holds this device as deactivated and does not let it leave: an administrator has it in the list until they remove it.",
  unreachable:
    "The service could not be told: it lists this device until an administrator removes it.",
  not_asked: "The service was not told: it lists this device until an administrator removes it.",
};

/** The end of an enrolment for people: what went, what was not there, what is left to do. */
export function describeUnenrolled({
  organization,
  farewell,
  wiped,
  failure,
}: Unenrolled): string[] {
  const name = plain(organization.name);
  return [
    failure === null
      ? `This machine has left ${name}.`
      : `This machine is leaving ${name}; something of it is still here.`,
    sayFarewell(farewell),
    ...wiped.map(describeItem),
    ...(failure === null
      ? []
      : [
          `${FAILURES[`error.${failure.code}.title`]} (${failure.code}). ${FAILURES[`error.${failure.code}.advice`]}`,
          "The next command goes on with it.",
        ]),
  ];
}

function sayFarewell({ kind, code }: Farewell): string {
  if (kind === "not_asked" && code === "approval.pending") {
    return "An acceptance that waits cannot be taken back from here: ask an administrator to reject it.";
  }
  const why = code === null || kind === "forgotten" ? "" : ` (${code})`;
  return `${FAREWELL[kind]}${why}`;
}

function describeItem({ what, where, state, code }: Item): string {
  const why = code === undefined ? "" : ` (${code})`;
  return `  ${WHAT[what]}: ${STATE[state]}${why}, ${plain(where)}`;
}
