import type { ErrorCode } from "./errorCodes.ts";

/**
 * An expected failure as a value. `code` is stable and part of our interface; `detail` is a short
 * machine-made addition (a host, a file, an errno) and never holds a link, a token or a secret.
 */
export interface Failure {
  readonly code: ErrorCode;
  readonly detail?: string;
  /** Set where it is the application credential that fails, which a person can enter here. */
  readonly wants?: "application_credential";
  /** Seconds the other side asked us to wait (Retry-After), where it did. */
  readonly retryAfterSeconds?: number;
  /** The error behind it, for developers; shown nowhere. */
  readonly cause?: unknown;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  more: Omit<Failure, "code"> = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, ...more } };
}

/**
 * Ends a switch over a union: a new member does not compile until it is handled. Says nothing of
 * the value, which may hold a link or a secret.
 */
export function assertNever(_value: never): never {
  throw new TypeError("unhandled case");
}
