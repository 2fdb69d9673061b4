import type { AgentScreen } from "../../../preload/contract.ts";
import type { History } from "../../enrolment/history.ts";

/**
 * The history, which stands in front of whatever the session shows and changes nothing of it: who
 * closes it is where they were.
 */
export interface HistoryShelf {
  /** `null` while it is closed. */
  screen(): Extract<AgentScreen, { kind: "history" }> | null;
  open(): boolean;
  /** @returns whether it was open. */
  close(): boolean;
}

export function createHistoryShelf(
  history: Pick<History, "entries" | "refresh">,
  onChange: () => void,
): HistoryShelf {
  let isOpen = false;
  async function refresh(): Promise<void> {
    await history.refresh();
    if (isOpen) onChange();
  }

  return {
    screen: () => (isOpen ? { kind: "history", entries: history.entries().toReversed() } : null),
    open: () => {
      isOpen = true;
      onChange();
      // Other programs of ours write it too, such as the command line.
      void refresh();
      return true;
    },
    close: () => {
      const wasOpen = isOpen;
      isOpen = false;
      if (wasOpen) onChange();
      return wasOpen;
    },
  };
}
