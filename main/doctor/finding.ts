import type { ErrorCode } from "../core/errorCodes.ts";
import { FAILURES } from "../../messages/en/failures.ts";
import type { Failure, Result } from "../core/result.ts";

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
  readonly text: string;
  /** The command that does it, where one does; for a POSIX shell. */
  readonly command: string | null;
  /** Does it, where that is safe and can be undone; says what it did. */
  readonly apply?: () => Promise<Result<string>>;
}

/** What one look at one thing came to. */
export interface Finding {
  readonly status: Status;
  /** The failure that the agent itself would meet, where there is one. */
  readonly code: ErrorCode | null;
  /** A sentence or two. */
  readonly why: string;
  readonly found: readonly Fact[];
  readonly repair: Repair | null;
  /** What of several it is about, such as one service. */
  readonly subject?: string;
}

/** A fact that names this machine, its people or its networks: shown here, and sent to nobody. */
export function fact(name: string, value: Fact["value"]): Fact {
  return { name, value, isShareable: false };
}

/** A fact that says nothing about whose machine it is: a count, a state, a version, a yes or no. */
export function shareable(name: string, value: Fact["value"]): Fact {
  return { name, value, isShareable: true };
}

export function pass(why: string, found: readonly Fact[] = []): Finding {
  return { status: "pass", code: null, why, found, repair: null };
}

export function skip(why: string, found: readonly Fact[] = []): Finding {
  return { status: "skipped", code: null, why, found, repair: null };
}

/** Works, and should be looked at. */
export function warn(why: string, found: readonly Fact[], repair: Repair | null): Finding {
  return { status: "warn", code: null, why, found, repair };
}

/** Keeps the agent from its work. */
export function broken(why: string, found: readonly Fact[], repair: Repair | null): Finding {
  return { status: "fail", code: null, why, found, repair };
}

/**
 * A failure of the agent's own, in its words. The detail may name a file or a host, so it stands
 * among the facts that stay here.
 */
export function failing(
  failure: Failure,
  found: readonly Fact[] = [],
  repair: Repair = step(FAILURES[`error.${failure.code}.advice`]),
): Finding {
  const title = FAILURES[`error.${failure.code}.title`];
  const text = FAILURES[`error.${failure.code}.text`];
  return {
    status: "fail",
    code: failure.code,
    why: `${title}. ${text}`,
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

export function step(text: string): Repair {
  return { text, command: null };
}

export function command(text: string, line: string, apply?: Repair["apply"]): Repair {
  return { text, command: line, ...(apply && { apply }) };
}

/** A word for a POSIX shell that means itself. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Facts as an object. */
export function factsJson(found: readonly Fact[]): Record<string, Fact["value"]> {
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}
