/** A browser that knows the program asks, or starts it, well within this. */
const PATIENCE_MS = 3_000;

/**
 * No page can see whether a program opened. What it can see is whether it stays in front: a program
 * that opens, and the browser's own question, take the focus away.
 * @returns {Promise<boolean>} whether the page lost the focus or was covered in time
 */
export function watchLeaving() {
  return new Promise((settle) => {
    const listening = new AbortController();
    const { signal } = listening;
    const end = (hasLeft) => {
      listening.abort();
      clearTimeout(timer);
      settle(hasLeft);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    addEventListener("blur", () => end(true), { signal });
    addEventListener("pagehide", () => end(true), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && end(true), { signal });
  });
}
