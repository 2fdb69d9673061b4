/** The time a command may take; a person's own time does not count. */
export interface Deadline {
  /** Fires a `TimeoutError` once the time is used up. */
  readonly signal: AbortSignal;
  /** What is left, in ms. */
  readonly remainingMs: () => number;
  /** Gives the command this long from now on, in ms, where that is more or less than what is left. */
  allow(timeoutMs: number): void;
  /** Stops the clock while a person reads and answers. */
  pausedDuring<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Starts the clock. It keeps no process alive: whoever is done early just ends. */
export function startDeadline(timeoutMs: number): Deadline {
  const controller = new AbortController();
  let leftMs = timeoutMs;
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function run(): void {
    startedAt = performance.now();
    timer = setTimeout(
      () => {
        controller.abort(new DOMException("the command's time is used up", "TimeoutError"));
      },
      Math.max(0, leftMs),
    ).unref();
  }

  run();
  return {
    signal: controller.signal,
    allow: (timeoutMs) => {
      clearTimeout(timer);
      leftMs = timeoutMs;
      run();
    },
    remainingMs: () => Math.max(0, leftMs - (performance.now() - startedAt)),
    pausedDuring: async (work) => {
      clearTimeout(timer);
      leftMs -= performance.now() - startedAt;
      try {
        return await work();
      } finally {
        run();
      }
    },
  };
}
