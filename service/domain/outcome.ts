import type { AdminProblemCode, ProblemCode } from "../../protocol/problem.ts";

/** Every code this service answers with. */
export type ServiceProblemCode = ProblemCode | AdminProblemCode;

/** Why something was not done, as a value. `detail` never repeats what the caller sent. */
export interface Refusal {
  readonly code: ServiceProblemCode;
  readonly detail?: string;
  /** Where in the body, as JSON pointers (RFC 6901). */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly retryAfterSeconds?: number;
  /** With `name.taken`: a name like it that is free. */
  readonly instead?: string;
}

export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refused;

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse(code: ServiceProblemCode, more: Omit<Refusal, "code"> = {}): Refused {
  return { ok: false, refusal: { code, ...more } };
}

/** Ends a switch over a union: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}
