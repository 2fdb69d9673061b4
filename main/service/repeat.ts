import { setTimeout as pause } from "node:timers/promises";
import type { Failure, Result } from "../core/result.ts";
import { RETRY_ADVICE } from "../core/retryAdvice.ts";

/** The longest pause before the second attempt, and before any, in ms. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
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
export function systemTools(deadline: AbortSignal | undefined): RepeatTools {
  return {
    now: () => performance.now(),
    sleep: (ms) =>
      pause(ms, undefined, deadline === undefined ? {} : { signal: deadline }).catch(
        () => undefined,
      ),
    random: Math.random,
    deadline,
  };
}

export function createRepeat({ now, sleep, random, deadline }: RepeatTools): Repeat {
  return async (budgetMs, operation) => {
    const beganMs = now();
    for (let attempt = 1; ; attempt += 1) {
      const result = await operation();
      if (result.ok || attempt >= MOST_ATTEMPTS || isOver(deadline)) return result;
      const pauseMs = planPause(result.failure, attempt, random());
      if (pauseMs === null || now() - beganMs + pauseMs > budgetMs) return result;
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
 * The pause after a failed attempt, in ms: exponential, capped, with full jitter, and never less
 * than the service asked for (RFC 9110 s10.2.3). `null`: another attempt would not help, or not be
 * welcome, as when a service says "too many" and does not say until when.
 * @param attempt how many there were, from 1.
 * @param chance at least 0, less than 1.
 */
export function planPause(failure: Failure, attempt: number, chance: number): number | null {
  const { code, retryAfterSeconds } = failure;
  const isOnTheWay = code.startsWith("network.") || code.startsWith("service.");
  if (!isOnTheWay || RETRY_ADVICE[code] !== "again") return null;
  if (code === "service.rate_limited" && retryAfterSeconds === undefined) return null;
  const longestMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
  return Math.max(chance * longestMs, (retryAfterSeconds ?? 0) * 1_000);
}
