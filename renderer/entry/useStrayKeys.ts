import { useEffect, useEffectEvent } from "react";

/**
 * Somebody types, or a scanner does, and no field has the focus: `catchKeys` gives it to one, and the
 * key that is just going down already lands there. Keys that do something else are left alone.
 */
export function useStrayKeys(catchKeys: () => void): void {
  const onStray = useEffectEvent(catchKeys);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const { target, key } = event;
      const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
      // A space presses buttons and scrolls; no code and no link begins with one.
      if (isShortcut || event.isComposing || [...key].length !== 1 || key === " ") return;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      onStray();
    };
    document.addEventListener("keydown", down);
    return () => document.removeEventListener("keydown", down);
  }, []);
}
