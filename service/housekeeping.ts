const INTERVAL_MS = 3_600_000;

/**
 * Does the work at once and every hour, until it is stopped. It keeps no process alive.
 * @param onError what is thrown: the next hour tries again
 */
export function startHousekeeping(work: () => void, onError: (error: unknown) => void): () => void {
  function run(): void {
    try {
      work();
    } catch (error) {
      onError(error);
    }
  }
  run();
  const timer = setInterval(run, INTERVAL_MS).unref();
  return () => clearInterval(timer);
}
