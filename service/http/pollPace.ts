import type { Acceptance } from "../../protocol/invitation.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";

/** A poll may come this much early: clocks and networks are no metronomes. */
const TOLERANCE_MS = 1_000;

/** Slows down whoever asks about a waiting acceptance faster than the interval allows. */
export interface PollPace {
  /**
   * Passes the answer on, or refuses with `approval.slow_down` (RFC 8628 s3.5) where this key was
   * told of this waiting acceptance too short a time ago. A decision is never held back.
   */
  keep(keyThumbprint: string, answer: Outcome<Acceptance>): Outcome<Acceptance>;
}

/**
 * In memory: after a restart of the service everybody may ask once. Only answers count and no
 * refusals, so that whoever waits as long as `Retry-After` says is answered, however often it had
 * asked before. The first question after accepting is always in time.
 * @param clock in milliseconds, best monotonic
 */
export function createPollPace(intervalSeconds: number, clock: () => number): PollPace {
  const intervalMs = intervalSeconds * 1_000;
  // Insertion order is order of time, so that the oldest are always in front.
  const answeredAt = new Map<string, number>();

  function forgetOld(now: number): void {
    for (const [entry, at] of answeredAt) {
      if (now - at < intervalMs) break;
      answeredAt.delete(entry);
    }
  }

  return {
    keep(keyThumbprint, answer) {
      if (!answer.ok || answer.value.state !== "waiting") return answer;
      const now = clock();
      forgetOld(now);
      const entry = `${answer.value.acceptanceId} ${keyThumbprint}`;
      const last = answeredAt.get(entry);
      if (last !== undefined) {
        const leftMs = last + intervalMs - now;
        if (leftMs > TOLERANCE_MS) {
          return refuse("approval.slow_down", { retryAfterSeconds: Math.ceil(leftMs / 1_000) });
        }
        answeredAt.delete(entry);
      }
      answeredAt.set(entry, now);
      return done(answer.value);
    },
  };
}
