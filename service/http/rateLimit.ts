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

/** No turn is further away: some of those before may never come back for theirs. */
const LONGEST_LINE_MS = 30_000;

/**
 * A token bucket for each key, in memory.
 * @param clock in milliseconds, best monotonic.
 * @param refused `together`: all are told of the next token; `in_turn`: each of one after the last
 *   one's, so that a fleet that boots at once and shares a key is back one after the other.
 */
export function createTokenBuckets(
  limit: RateLimit,
  clock: () => number,
  refused: "together" | "in_turn" = "together",
): TokenBuckets {
  // `line`: how many are told to come back and are not due yet.
  const buckets = new Map<string, { tokens: number; line: number; at: number }>();
  const perMs = limit.perMinute / 60_000;
  let sweepSize = FIRST_SWEEP_SIZE;

  function fill(key: string) {
    const now = clock();
    const bucket = buckets.get(key);
    if (bucket === undefined) return { tokens: limit.burst, line: 0, at: now };
    const grown = (now - bucket.at) * perMs;
    const tokens = Math.min(limit.burst, bucket.tokens + grown);
    return { tokens, line: Math.max(0, bucket.line - grown), at: now };
  }

  function answer(tokens: number, line: number) {
    if (tokens >= 1) return { ok: true } as const;
    const turnMs = Math.min((1 + line - tokens) / perMs, Math.max(1 / perMs, LONGEST_LINE_MS));
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(turnMs / 1_000)) } as const;
  }

  return {
    peek: (key) => answer(fill(key).tokens, 0),
    take(key) {
      const bucket = fill(key);
      const result = answer(bucket.tokens, bucket.line);
      if (result.ok) bucket.tokens -= 1;
      else if (refused === "in_turn") bucket.line += 1;
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
