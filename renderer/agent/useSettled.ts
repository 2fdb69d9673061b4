import { useEffect, useState } from "react";

/** Longer than the pause inside a double click, shorter than reading a line. */
const SETTLE_MS = 500;

/**
 * False for a moment where the screen changed under somebody's hand: the second half of a double
 * click on "Open invitation" must not be the consent. A card that came by itself settles at once.
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(() => {
    const activation: UserActivation | undefined = navigator.userActivation;
    return !activation?.isActive;
  });
  useEffect(() => {
    if (settled) return undefined;
    const timer = setTimeout(() => setSettled(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [settled]);
  return settled;
}
