import { assertNever, type Failure } from "./result.ts";
import { RETRY_ADVICE } from "./retryAdvice.ts";
import type { PollPace, SessionState, Waiting } from "./sessionState.ts";

/** No service asks for a longer pause in earnest, and timers cannot hold one of a month. */
const LONGEST_PAUSE_SECONDS = 3_600;
/** What each "slow down" adds to the interval, for the rest of the wait (RFC 8628 s3.5). */
const SLOW_DOWN_SECONDS = 5;
/** A service that answers nobody is asked this seldom in the end; its own interval may be longer. */
const BACKOFF_CAP_SECONDS = 300;
/** A device that could not be read is looked at again this often, behind what is known of it. */
const STALE_PAUSE_SECONDS = 60;
/** Nobody is in a hurry to find out that a device was activated again. */
const DEACTIVATED_PAUSE_SECONDS = 300;

/** A wait that has gone well so far. */
export const EVEN_PACE: PollPace = { slowerBySeconds: 0, unanswered: 0, retryAfterSeconds: 0 };

/** The pace after the service said how things stand: what slowed it stays, what failed is over. */
export function afterReply({ slowerBySeconds }: PollPace): PollPace {
  return { ...EVEN_PACE, slowerBySeconds };
}

/** Whether a question that failed was merely one too many; the answer is still awaited. */
export function isSlowDown({ code }: Failure): boolean {
  return code === "service.rate_limited";
}

/** The pace after a question that got no answer. */
export function afterNoReply(pace: PollPace, failure: Failure): PollPace {
  const retryAfterSeconds = failure.retryAfterSeconds ?? 0;
  return isSlowDown(failure)
    ? {
        slowerBySeconds: pace.slowerBySeconds + SLOW_DOWN_SECONDS,
        unanswered: 0,
        retryAfterSeconds,
      }
    : { ...pace, unanswered: pace.unanswered + 1, retryAfterSeconds };
}

/**
 * Seconds until a session that waits for an administrator should ask again (`checkApproval`): the
 * service's interval (RFC 8628 s3.5) with all that slowed it, at least what it said in Retry-After;
 * longer and longer while questions get no answer, as long as the reason may pass by itself. A
 * deactivated device asks once in a while, and one that could not be read more often. `null`: nothing is awaited.
 * @param random from 0 up to 1: machines that failed together do not come back together.
 */
export function pollDelaySeconds(state: SessionState, random: () => number): number | null {
  switch (state.kind) {
    case "waiting":
      return limit(state.waiting, state.pace ?? EVEN_PACE, 0);
    case "deactivated":
      return state.task.kind === "open" ? null : DEACTIVATED_PAUSE_SECONDS * (0.9 + 0.2 * random());
    case "problem": {
      const { task, failure } = state;
      if (task?.kind !== "poll" || RETRY_ADVICE[failure.code] !== "again") return null;
      const pace = task.pace ?? EVEN_PACE;
      const ceiling = Math.min(
        intervalOf(task.waiting, pace) * 2 ** pace.unanswered,
        BACKOFF_CAP_SECONDS,
      );
      return limit(task.waiting, pace, (ceiling / 2) * (1 + random()));
    }
    case "home":
      // What a person has to put right first would only ask them the same again, once a minute.
      return state.stale !== null && RETRY_ADVICE[state.stale.failure.code] === "again"
        ? staleDelay(state.stale.failure, random)
        : null;
    case "idle":
    case "working":
    case "credentials":
    case "left":
    case "unconfirmed":
    case "card":
    case "enrolled":
    case "declined":
      return null;
    default:
      return assertNever(state);
  }
}

function staleDelay({ retryAfterSeconds = 0 }: Failure, random: () => number): number {
  const seconds = STALE_PAUSE_SECONDS * (0.9 + 0.2 * random());
  return Math.min(Math.max(seconds, retryAfterSeconds), LONGEST_PAUSE_SECONDS);
}

/**
 * Seconds after the service's last word before which not even a person's "Check now" goes out: it
 * would only make the service ask for longer pauses.
 */
export function leastPauseSeconds(state: SessionState): number {
  return state.kind === "waiting" ? limit(state.waiting, state.pace ?? EVEN_PACE, 0) : 0;
}

function intervalOf(waiting: Waiting, pace: PollPace): number {
  return waiting.interval + pace.slowerBySeconds;
}

function limit(waiting: Waiting, pace: PollPace, backoffSeconds: number): number {
  const seconds = Math.max(intervalOf(waiting, pace), pace.retryAfterSeconds, backoffSeconds, 1);
  return Math.min(seconds, LONGEST_PAUSE_SECONDS);
}
