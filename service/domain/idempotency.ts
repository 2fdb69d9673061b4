import { createHash } from "node:crypto";
import type { DomainContext } from "./domainContext.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/** One use of an `Idempotency-Key`; keys of different devices never meet. */
export interface IdempotentRequest {
  readonly operation: "accept" | "decline";
  readonly idempotencyKey: string;
  readonly keyThumbprint: string;
  /** The request as it was understood, not as it was written. */
  readonly body: unknown;
}

/**
 * Claims the key for this request, inside the transaction that answers it: a request that is
 * refused leaves no trace. The answers themselves are not kept, since accepting and declining
 * give the same key the same answer anyway; what is caught here is one key for two requests.
 */
export function claimIdempotencyKey(
  context: DomainContext,
  request: IdempotentRequest,
): Outcome<void> {
  const { operation, idempotencyKey, keyThumbprint } = request;
  const requestHash = createHash("sha256").update(JSON.stringify(request.body)).digest("hex");
  const used = context.database.get<{ operation: string; request_hash: string }>(
    `SELECT operation, request_hash FROM idempotency_keys
     WHERE key_thumbprint = ? AND idempotency_key = ?`,
    keyThumbprint,
    idempotencyKey,
  );
  if (used !== undefined) {
    const same = used.operation === operation && used.request_hash === requestHash;
    return same ? done(undefined) : refuse("idempotency.conflict");
  }
  context.database.run(
    `INSERT INTO idempotency_keys (key_thumbprint, idempotency_key, operation, request_hash, used_at)
     VALUES (?, ?, ?, ?, ?)`,
    keyThumbprint,
    idempotencyKey,
    operation,
    requestHash,
    context.clock(),
  );
  return done(undefined);
}
