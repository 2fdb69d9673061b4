import { useEffect } from "react";

/** Shorter than a person needs from a letter to Enter, longer than a scanner does. */
const SCANNED_WITHIN_MS = 200;

/**
 * Keeps a scanner that acts as a keyboard from pressing a button: it types a link, which no button
 * takes, and then Enter, which on a button that has the focus would be the consent.
 */
export function useScannerGuard(): void {
  useEffect(() => {
    let lastStray = Number.NEGATIVE_INFINITY;
    const down = (event: KeyboardEvent) => {
      const { target, key, timeStamp } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      if ([...key].length === 1 && key !== " ") lastStray = timeStamp;
      if (key !== "Enter" || timeStamp - lastStray > SCANNED_WITHIN_MS) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", down, { capture: true });
    return () => document.removeEventListener("keydown", down, { capture: true });
  }, []);
}
