import { useEffect, useState } from "react";

/** Longer than the pause inside a double click, shorter than reading a line. */
const SETTLE_MS = 500;

/**
 * False for a moment after a screen came, and after its window came to the front: a click that was
 * meant for what was there before must not be the consent. That is the second half of a double
 * click, on this page, or on a web page whose link brings this window up under the pointer.
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const wait = () => setTimeout(() => setSettled(true), SETTLE_MS);
    let timer = wait();
    const begin = () => {
      clearTimeout(timer);
      setSettled(false);
      timer = wait();
    };
    addEventListener("focus", begin);
    return () => {
      clearTimeout(timer);
      removeEventListener("focus", begin);
    };
  }, []);
  return settled;
}
