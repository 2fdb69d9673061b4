/** So many at once, and so many a minute from then on. */
export interface RateLimit {
  readonly burst: number;
  readonly perMinute: number;
}

export interface TokenBuckets {
  /** Takes one token, or says after how many seconds there is one. */
  take(
    key: string,
  ): { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };
  /** Whether there is one, without taking it; the seconds to wait otherwise. */
  peek(
    key: string,
  ): { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };
}

/** With so many buckets, those that are full again are forgotten for the first time. */
const FIRST_SWEEP_SIZE = 10_000;

/** A token bucket for each key, in memory. `clock` in milliseconds, best monotonic. */
export function createTokenBuckets(limit: RateLimit, clock: () => number): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const perMs = limit.perMinute / 60_000;
  let sweepSize = FIRST_SWEEP_SIZE;

  function fill(key: string) {
    const now = clock();
    const bucket = buckets.get(key);
    const grown = bucket === undefined ? limit.burst : bucket.tokens + (now - bucket.at) * perMs;
    return { tokens: Math.min(limit.burst, grown), at: now };
  }

  function answer(tokens: number) {
    if (tokens >= 1) return { ok: true } as const;
    return {
      ok: false,
      retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perMs / 1_000)),
    } as const;
  }

  return {
    peek: (key) => answer(fill(key).tokens),
    take(key) {
      const bucket = fill(key);
      const result = answer(bucket.tokens);
      if (result.ok) bucket.tokens -= 1;
      buckets.set(key, bucket);
      if (buckets.size >= sweepSize) {
        for (const other of buckets.keys()) {
          if (fill(other).tokens >= limit.burst) buckets.delete(other);
        }
        // Not again before as many have come as are left: the cost stays with the newcomers.
        sweepSize = Math.max(FIRST_SWEEP_SIZE, 2 * buckets.size);
      }
      return result;
    },
  };
}
