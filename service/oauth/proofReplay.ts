/** Remembers proofs for as long as they could be used again. */
export interface ProofReplay {
  /** False where this key used this `jti` before. */
  isFirstUse(keyThumbprint: string, jti: string): boolean;
}

/**
 * In memory, since a lookup writes nothing to the database. After a restart the access token and
 * the key are still needed to make use of a proof that was overheard.
 * @param retentionMs at least twice the window in which a proof's `iat` is accepted.
 */
export function createProofReplay(retentionMs: number, clock: () => number): ProofReplay {
  // Insertion order is order of expiry, so that the oldest are always in front.
  const seen = new Map<string, number>();
  return {
    isFirstUse(keyThumbprint, jti) {
      const now = clock();
      for (const [entry, expiresAt] of seen) {
        if (expiresAt > now) break;
        seen.delete(entry);
      }
      const entry = `${keyThumbprint} ${jti}`;
      if (seen.has(entry)) return false;
      seen.set(entry, now + retentionMs);
      return true;
    },
  };
}
