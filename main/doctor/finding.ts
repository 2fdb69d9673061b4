import type { ErrorCode } from "../core/errorCodes.ts";
import type { DOCTOR } from "../../messages/en/doctor.ts";
import type { FAILURES } from "../../messages/en/failures.ts";
import type { DoctorWords } from "../../messages/loadWords.ts";
import { tell, type MessageOf } from "../../messages/message.ts";
import type { MessageValue, ValuesFor } from "../../messages/messageArguments.ts";
import type { Failure, Result } from "../core/result.ts";

type Catalogue = typeof FAILURES & typeof DOCTOR;

/** What a check says: told to people in their language, and to programs in English. */
export type DoctorMessage = MessageOf<Catalogue>;

/** `skipped`: nothing was found out, because something else has to be repaired first, or is not here. */
export type Status = "pass" | "warn" | "fail" | "skipped";

/**
 * Something that was found, for people and scripts on this machine. What may also leave it, in a
 * report for support, is said where the fact is made: everything else stays here.
 */
export interface Fact {
  readonly name: string;
  readonly value: string | number | boolean | null | readonly string[];
  readonly isShareable: boolean;
}

export interface Repair {
  /** What to do, as an instruction. */
  readonly text: DoctorMessage;
  /** The command that does it, where one does; for a POSIX shell. */
  readonly command: string | null;
  /** Does it, where that is safe and can be undone; says what it did. */
  readonly apply?: () => Promise<Result<DoctorMessage>>;
}

/** One of several things that are looked at: a service, or what this machine is at one. */
export interface Subject {
  readonly service: string;
  readonly organization?: string;
}

/** What one look at one thing came to. */
export interface Finding {
  readonly status: Status;
  /** The failure that the agent itself would meet, where there is one. */
  readonly code: ErrorCode | null;
  /** A sentence or two. */
  readonly why: DoctorMessage;
  readonly found: readonly Fact[];
  readonly repair: Repair | null;
  /** What of several it is about. */
  readonly subject?: Subject;
}

/** A message of the catalogue with what it needs; see {@link MessageOf}. */
export function message<Id extends keyof Catalogue>(
  id: Id,
  ...[values]: ValuesFor<Catalogue[Id], MessageValue | DoctorMessage>
): DoctorMessage {
  // Which id it is, and that these are its values, is known here alone.
  return { id, values: values ?? {} } as unknown as DoctorMessage;
}

export function tellSubject(
  words: DoctorWords,
  { service, organization }: Subject,
  clean: (value: string) => string = (value) => value,
): string {
  return organization === undefined
    ? clean(service)
    : tell(words, message("doctor.subject.enrolment", { organization, service }), clean);
}

/** A fact that names this machine, its people or its networks: shown here, and sent to nobody. */
export function fact(name: string, value: Fact["value"]): Fact {
  return { name, value, isShareable: false };
}

/** A fact that says nothing about whose machine it is: a count, a state, a version, a yes or no. */
export function shareable(name: string, value: Fact["value"]): Fact {
  return { name, value, isShareable: true };
}

export function pass(why: DoctorMessage, found: readonly Fact[] = []): Finding {
  return { status: "pass", code: null, why, found, repair: null };
}

export function skip(why: DoctorMessage, found: readonly Fact[] = []): Finding {
  return { status: "skipped", code: null, why, found, repair: null };
}

/** Works, and should be looked at. */
export function warn(why: DoctorMessage, found: readonly Fact[], repair: Repair | null): Finding {
  return { status: "warn", code: null, why, found, repair };
}

/** Keeps the agent from its work. */
export function broken(why: DoctorMessage, found: readonly Fact[], repair: Repair | null): Finding {
  return { status: "fail", code: null, why, found, repair };
}

/**
 * A failure of the agent's own, in its words. The detail may name a file or a host, so it stands
 * among the facts that stay here.
 */
export function failing(
  failure: Failure,
  found: readonly Fact[] = [],
  repair: Repair = step(message(`error.${failure.code}.advice`)),
): Finding {
  const title = message(`error.${failure.code}.title`);
  const text = message(`error.${failure.code}.text`);
  return {
    status: "fail",
    code: failure.code,
    why: message("doctor.line.failure", { title, text }),
    found: [...describeDetail(failure), ...found],
    repair,
  };
}

/** The same where the work goes on without it. */
export function warning(finding: Finding): Finding {
  return { ...finding, status: "warn" };
}

/** The beginning of a detail that is the system's own word and names nothing. */
const SYSTEM_WORD =
  /^(?:E[A-Z0-9]{3,20}|(?:CERT|UNABLE|SELF|DEPTH|ERR|UND_ERR|HOSTNAME)_[A-Z0-9_]{2,60}|(?:proxy: )?HTTP \d{3})(?=[:,; ]|$)/;

export function describeDetail({ detail = "" }: Failure): readonly Fact[] {
  if (detail === "") return [];
  const word = SYSTEM_WORD.exec(detail)?.[0];
  return [fact("detail", detail), ...(word === undefined ? [] : [shareable("system_code", word)])];
}

export function step(text: DoctorMessage): Repair {
  return { text, command: null };
}

export function command(text: DoctorMessage, line: string, apply?: Repair["apply"]): Repair {
  return { text, command: line, ...(apply && { apply }) };
}

/** A word for a POSIX shell that means itself. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Facts as an object. */
export function factsJson(found: readonly Fact[]): Record<string, Fact["value"]> {
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}
