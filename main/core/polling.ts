import { RETRY_ADVICE } from "./retryAdvice.ts";
import type { SessionState } from "./sessionState.ts";

/** No service asks for a longer pause in earnest, and timers cannot hold one of a month. */
const LONGEST_PAUSE_SECONDS = 3_600;

/**
 * Seconds until a session that waits for an administrator should ask again (`checkApproval`): the
 * service's interval (RFC 8628 s3.5), or longer where it said so. A question that got no answer
 * is asked again too, as long as the reason may pass by itself. `null`: nothing is awaited.
 */
export function pollDelaySeconds(state: SessionState): number | null {
  if (state.kind === "waiting") return limit(state.waiting.interval);
  if (state.kind !== "problem" || state.task?.kind !== "poll") return null;
  if (RETRY_ADVICE[state.failure.code] !== "again") return null;
  return limit(Math.max(state.task.waiting.interval, state.failure.retryAfterSeconds ?? 0));
}

function limit(seconds: number): number {
  return Math.min(Math.max(seconds, 1), LONGEST_PAUSE_SECONDS);
}
