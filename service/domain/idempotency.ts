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

interface KeyRow {
  /** `void`: given up by the device before anything had arrived under it. */
  readonly operation: IdempotentRequest["operation"] | "void";
  readonly request_hash: string | null;
  /** Null for a void key, and for keys older than this column where it could not be told. */
  readonly invitation_id: string | null;
}

export function findIdempotencyKey(
  context: DomainContext,
  keyThumbprint: string,
  idempotencyKey: string,
): KeyRow | undefined {
  return context.database.get<KeyRow>(
    `SELECT operation, request_hash, invitation_id FROM idempotency_keys
     WHERE key_thumbprint = ? AND idempotency_key = ?`,
    keyThumbprint,
    idempotencyKey,
  );
}

/**
 * Whether the key may be used for this request: never used, or used for the very same. The answers
 * themselves are not kept, since accepting and declining give the same key the same answer anyway.
 */
export function checkIdempotencyKey(
  context: DomainContext,
  request: IdempotentRequest,
): Outcome<void> {
  const used = findIdempotencyKey(context, request.keyThumbprint, request.idempotencyKey);
  if (used === undefined) return done(undefined);
  if (used.operation === "void") return refuse("idempotency.settled");
  const same = used.operation === request.operation && used.request_hash === hashOf(request);
  return same ? done(undefined) : refuse("idempotency.conflict");
}

/** Writes down what was answered under the key, inside the transaction that answers it. */
export function useIdempotencyKey(
  context: DomainContext,
  request: IdempotentRequest,
  invitationId: string,
): void {
  context.database.run(
    `INSERT OR IGNORE INTO idempotency_keys
       (key_thumbprint, idempotency_key, operation, request_hash, invitation_id, used_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    request.keyThumbprint,
    request.idempotencyKey,
    request.operation,
    hashOf(request),
    invitationId,
    context.clock(),
  );
}

/** Gives the key up: whatever arrives under it from now on is refused. */
export function voidIdempotencyKey(
  context: DomainContext,
  keyThumbprint: string,
  idempotencyKey: string,
): void {
  context.database.run(
    `INSERT INTO idempotency_keys (key_thumbprint, idempotency_key, operation, used_at)
     VALUES (?, ?, 'void', ?)`,
    keyThumbprint,
    idempotencyKey,
    context.clock(),
  );
}

function hashOf(request: IdempotentRequest): string {
  return createHash("sha256").update(JSON.stringify(request.body)).digest("hex");
}
