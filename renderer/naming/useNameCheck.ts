import { use, useEffect, useEffectEvent, useRef } from "react";
import type { NameCheckView } from "../../preload/contract.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { AgentContext } from "../agent/agentContext.ts";

/** Longer than the pause between two letters, shorter than the way to the button. */
const TYPING_PAUSE_MS = 400;

interface CheckedName {
  /** What the service said of just this name: of any other it is not known yet. */
  readonly check: NameCheckView;
  /** Asks at once: the person is done typing. */
  readonly askNow: () => void;
}

/**
 * Has the service asked about a name once its typing pauses. The agent asks about the proposed one by
 * itself, so that nothing is sent before the person changes it.
 */
export function useNameCheck(name: string, proposed: string, check: NameCheckView): CheckedName {
  const { send } = use(AgentContext);
  const wanted = nameOf(name);
  const isKnown = "name" in check && check.name === wanted;
  const asked = useRef(nameOf(proposed));
  const askNow = useEffectEvent(() => {
    if (wanted === null || isKnown || asked.current === wanted) return;
    asked.current = wanted;
    // Whatever comes of it comes as a snapshot; without an answer nothing is said of the name.
    send("checkName", { name: wanted }).catch(() => undefined);
  });
  useEffect(() => {
    if (wanted === null) return undefined;
    const timer = setTimeout(() => askNow(), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return { check: isKnown ? check : { state: "unchecked" }, askNow };
}

function nameOf(text: string): string | null {
  const parsed = parseDeviceName(text);
  return parsed.ok ? parsed.name : null;
}
