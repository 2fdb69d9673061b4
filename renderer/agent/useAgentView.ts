import { useEffect, useState } from "react";
import type { AgentBridge, AgentView } from "../../preload/contract.ts";

/** What the page knows of the agent; `silent` where the first snapshot could not be had. */
export type Snapshot =
  | { readonly kind: "starting" }
  | { readonly kind: "silent" }
  | { readonly kind: "view"; readonly view: AgentView };

/** Keeps the newer of two snapshots: they may arrive out of order, and none may go back in time. */
export function newerSnapshot(current: Snapshot, view: AgentView): Snapshot {
  if (current.kind === "view" && current.view.revision >= view.revision) return current;
  return { kind: "view", view };
}

/** Follows the agent, if there is one. Listens before it asks, so that no snapshot falls in between. */
export function useAgentView(bridge: AgentBridge | null): Snapshot {
  const [snapshot, setSnapshot] = useState<Snapshot>({
    kind: bridge === null ? "silent" : "starting",
  });
  useEffect(() => {
    if (bridge === null) return undefined;
    const take = (view: AgentView) => setSnapshot((current) => newerSnapshot(current, view));
    const stop = bridge.onView(take);
    bridge.getView().then(take, () => {
      setSnapshot((current) => (current.kind === "starting" ? { kind: "silent" } : current));
    });
    return stop;
  }, [bridge]);
  return snapshot;
}
