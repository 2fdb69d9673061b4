import type { Failure } from "./result.ts";

/**
 * Carries a classified failure through libraries that only know how to throw. A TypeError, since
 * that is what `fetch` throws and what OAuth libraries let pass unchanged.
 */
export class TransportError extends TypeError {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code, { cause: failure.cause });
    this.name = "TransportError";
    this.failure = failure;
  }
}
