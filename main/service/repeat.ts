import { setTimeout as pause } from "node:timers/promises";
import type { Failure, Result } from "../core/result.ts";
import { RETRY_ADVICE } from "../core/retryAdvice.ts";

/** The longest pause before the second attempt, and before any, in ms. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
/**
 * The most by which an attempt comes later than a service asked for, in ms. All who were refused at
 * one moment are told the same, and would otherwise be back at one moment.
 */
const LONGEST_SPREAD_MS = 15_000;
/** So much of the time that is left may pass before the next attempt. */
const PATIENT_SHARE = 0.8;
/** However short the pauses turn out: a service in trouble is not asked more often than this. */
const MOST_ATTEMPTS = 8;

/** Time after the beginning of the first attempt within which another one may begin, in ms. */
export const BUDGET_MS = {
  /** A person waits: with the time of one attempt, they are told within seconds. */
  question: 4_000,
  /** An answer is out and its reply is missing: worth more patience. */
  answer: 12_000,
} as const;

/** What time and chance are, so that a test decides both. */
export interface RepeatTools {
  /** Monotonic, in ms. */
  readonly now: () => number;
  /** Settles after so many ms, or as soon as `deadline` fires. */
  readonly sleep: (ms: number) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** Once fired there is no further attempt. */
  readonly deadline: AbortSignal | undefined;
  /**
   * Where nobody waits at a screen: the time that is left, in ms, for a service that says when it
   * wants to be asked again. It goes beyond the budget; a machine that boots beside a thousand
   * others has to wait for its turn.
   */
  readonly patienceMs?: (() => number) | undefined;
}

/**
 * Does something until it succeeds, fails in a way that does not pass by itself, or the budget is
 * used up; gives the last result. Each attempt is made from scratch by `operation`, so that no
 * proof (RFC 9449) and no assertion is ever sent twice. For what may safely arrive twice only.
 */
export type Repeat = <Value>(
  budgetMs: number,
  operation: () => Promise<Result<Value>>,
) => Promise<Result<Value>>;

/** The tools of a running program. */
export function systemTools(
  deadline: AbortSignal | undefined,
  patienceMs?: () => number,
): RepeatTools {
  return {
    patienceMs,
    now: () => performance.now(),
    sleep: (ms) =>
      pause(ms, undefined, deadline === undefined ? {} : { signal: deadline }).catch(
        () => undefined,
      ),
    random: Math.random,
    deadline,
  };
}

export function createRepeat(tools: RepeatTools): Repeat {
  const { now, sleep, random, deadline } = tools;
  /** For how long, and how often, whatever failed like this is tried again. */
  function limitsOf({ retryAfterSeconds = 0 }: Failure, leftMs: number) {
    if (tools.patienceMs === undefined || retryAfterSeconds < 1) {
      return { leftMs, mostAttempts: MOST_ATTEMPTS };
    }
    // Something is left for the attempt itself, so that its own outcome is what is told.
    const patienceMs = PATIENT_SHARE * tools.patienceMs();
    return { leftMs: Math.max(leftMs, patienceMs), mostAttempts: Infinity };
  }

  return async (budgetMs, operation) => {
    const beganMs = now();
    for (let attempt = 1; ; attempt += 1) {
      const result = await operation();
      if (result.ok || isOver(deadline)) return result;
      const { leftMs, mostAttempts } = limitsOf(result.failure, beganMs + budgetMs - now());
      if (attempt >= mostAttempts) return result;
      const pauseMs = planPause(result.failure, attempt, random(), leftMs);
      if (pauseMs === null) return result;
      await sleep(pauseMs);
      // What is known of the service says more than that the command's time is used up.
      if (isOver(deadline)) return result;
    }
  };
}

function isOver(deadline: AbortSignal | undefined): boolean {
  return deadline?.aborted ?? false;
}

/**
 * The pause after a failed attempt, in ms: exponential, capped, with full jitter; and where the
 * service said when (RFC 9110 s10.2.3), never before that and anywhere in a time after it that grows
 * as well. `null`: another attempt would not help, would be too late, or not be welcome, as when a
 * service says "too many" and does not say until when.
 * @param attempt how many there were, from 1.
 * @param chance at least 0, less than 1.
 * @param leftMs within which the next attempt has to begin.
 */
export function planPause(
  failure: Failure,
  attempt: number,
  chance: number,
  leftMs: number,
): number | null {
  const { code, retryAfterSeconds } = failure;
  const isOnTheWay = code.startsWith("network.") || code.startsWith("service.");
  if (!isOnTheWay || RETRY_ADVICE[code] !== "again") return null;
  if (code === "service.rate_limited" && retryAfterSeconds === undefined) return null;
  const growth = 2 ** (attempt - 1);
  const leastMs = (retryAfterSeconds ?? 0) * 1_000;
  if (leastMs === 0) {
    const pauseMs = chance * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * growth);
    return pauseMs > leftMs ? null : pauseMs;
  }
  if (leastMs > leftMs) return null;
  return leastMs + chance * Math.min(LONGEST_SPREAD_MS, leastMs * growth, leftMs - leastMs);
}
