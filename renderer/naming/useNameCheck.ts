import { use, useEffect, useRef } from "react";
import type { NameCheckView } from "../../preload/contract.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { AgentContext } from "../agent/agentContext.ts";

/** Longer than the pause between two letters, shorter than the way to the button. */
const TYPING_PAUSE_MS = 400;

/**
 * Has the service asked about a name once its typing pauses, and answers what it said of just this
 * name: of any other it is not known yet. The agent asks about the proposed one by itself.
 */
export function useNameCheck(name: string, proposed: string, check: NameCheckView): NameCheckView {
  const { send } = use(AgentContext);
  const parsed = parseDeviceName(name);
  const wanted = parsed.ok ? parsed.name : null;
  const known = "name" in check && check.name === wanted;
  const asked = useRef<string>(proposed);
  useEffect(() => {
    if (wanted === null || known || asked.current === wanted) return undefined;
    const timer = setTimeout(() => {
      asked.current = wanted;
      // Whatever comes of it comes as a snapshot; without an answer nothing is said of the name.
      send("checkName", { name: wanted }).catch(() => undefined);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, known, send]);
  return known ? check : { state: "unchecked" };
}
