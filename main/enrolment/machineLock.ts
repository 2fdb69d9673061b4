import { setTimeout as later } from "node:timers/promises";
import { fail, type Result } from "../core/result.ts";
import { takeLock, type Grip, type GripOptions } from "../files/lockGrip.ts";

/**
 * A lock that all processes of all users of one machine share, and that the operating system gives
 * back when its holder dies, however that happens: a socket name without a file (Linux, unix(7)), a
 * named pipe (Windows), a file opened with an exclusive lock (macOS). Nothing is ever left behind.
 */
export interface MachineLock {
  /**
   * Runs `work` while this process holds the lock; waits for its turn first.
   * @param onWaiting told once, where somebody else holds it: who, and since when.
   * @param patienceMs how long to wait for one's turn, where not as long as usual.
   * @returns what `work` returns, or `enrolment.busy` with the holder where patience ended.
   */
  hold<Value>(
    work: () => Promise<Result<Value>>,
    onWaiting?: (holder: string) => void,
    patienceMs?: number,
  ): Promise<Result<Value>>;
}

export interface MachineLockOptions extends GripOptions {
  /** How long to wait for one's turn as a rule, in ms; asked when the waiting begins. */
  readonly patienceMs: () => number;
}

/** However the holder's end is told, it is asked again this often. */
const LONGEST_WAIT_MS = 1_000;

export function createMachineLock(options: MachineLockOptions): MachineLock {
  let queue: Promise<unknown> = Promise.resolve();

  async function wait(
    onWaiting: (holder: string) => void,
    patienceMs: number,
  ): Promise<Result<Grip>> {
    const endMs = performance.now() + patienceMs;
    let isTold = false;
    for (;;) {
      const taken = await takeLock(options);
      if ("release" in taken) return { ok: true, value: taken };
      if (!isTold) onWaiting(taken.holder);
      isTold = true;
      const leftMs = endMs - performance.now();
      if (leftMs <= 0) {
        taken.abandon();
        return fail("enrolment.busy", { detail: taken.holder });
      }
      const stop = new AbortController();
      const time = later(Math.min(leftMs, LONGEST_WAIT_MS), undefined, stop);
      await Promise.race([taken.ended, time.catch(() => undefined)]);
      // A timer that nobody waits for would keep the process from ending.
      stop.abort();
      taken.abandon();
    }
  }

  async function holdNow<Value>(
    work: () => Promise<Result<Value>>,
    onWaiting: (holder: string) => void,
    patienceMs: number,
  ): Promise<Result<Value>> {
    const grip = await wait(onWaiting, patienceMs);
    if (!grip.ok) return grip;
    try {
      return await work();
    } finally {
      await grip.value.release();
    }
  }

  return {
    hold: (work, onWaiting = () => undefined, patienceMs) => {
      // Within one process it is a queue; otherwise the process would wait for itself.
      const done = queue.then(() => holdNow(work, onWaiting, patienceMs ?? options.patienceMs()));
      queue = done.catch(() => undefined);
      return done;
    },
  };
}
