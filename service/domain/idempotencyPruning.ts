import type { DomainContext } from "./domainContext.ts";

/**
 * How long a key is kept that nothing depends on any more. A request that was delayed on its way is
 * refused after minutes, by the age of its proof; a month is for people who read logs.
 */
const KEPT_MS = 30 * 24 * 3_600_000;
/** So many at a time, so that nobody waits for the write lock. */
const AT_ONCE = 10_000;

/**
 * Forgets idempotency keys that are old and say nothing any more: those that were given up, and all
 * but the newest of one device and invitation. The newest stays for good, so that `answers/settle`
 * says what was answered however long a device was switched off; there are no more of those than
 * answered invitations.
 * @returns how many went
 */
export function pruneIdempotencyKeys({
  database,
  clock,
}: Pick<DomainContext, "database" | "clock">): number {
  return database.run(
    `DELETE FROM idempotency_keys WHERE (key_thumbprint, idempotency_key) IN (
       SELECT k.key_thumbprint, k.idempotency_key FROM idempotency_keys k
       WHERE k.used_at < ?1 AND (k.operation = 'void' OR EXISTS (
         SELECT 1 FROM idempotency_keys newer
         WHERE newer.key_thumbprint = k.key_thumbprint
           AND newer.invitation_id = k.invitation_id
           AND newer.operation = k.operation
           AND (newer.used_at, newer.idempotency_key) > (k.used_at, k.idempotency_key)))
       ORDER BY k.used_at LIMIT ?2)`,
    clock() - KEPT_MS,
    AT_ONCE,
  );
}
