import { leastPauseSeconds, pollDelaySeconds } from "../../core/polling.ts";
import type { SessionState } from "../../core/sessionState.ts";
import type { SessionRunner } from "../sessionRunner.ts";

/** Asks again by itself, and no sooner than the service allows. */
export interface Patience {
  /** The session is in another state: what was planned is off. */
  begin(state: SessionState): void;
  /** Whoever presses "Check now" sooner than the service allows is asked for when it is time. */
  askNow(): boolean;
}

/** @param random from 0 up to 1. */
export function createPatience(
  runner: Pick<SessionRunner, "state" | "request">,
  random: () => number,
): Patience {
  let poll: NodeJS.Timeout | undefined;
  /** On the monotonic clock, in ms: what the wall clock says may jump. */
  let lastWordAt = 0;
  return {
    begin: (state) => {
      clearTimeout(poll);
      lastWordAt = performance.now();
      const delaySeconds = pollDelaySeconds(state, random);
      if (delaySeconds === null) return;
      poll = setTimeout(() => runner.request({ kind: "checkApproval" }), delaySeconds * 1000);
      // A closed window must not be kept alive by its own patience.
      poll.unref();
    },
    askNow: () => {
      const passedSeconds = (performance.now() - lastWordAt) / 1000;
      if (passedSeconds < leastPauseSeconds(runner.state())) return true;
      return runner.request({ kind: "checkApproval" });
    },
  };
}
