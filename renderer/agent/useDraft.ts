import { use, useCallback, useState } from "react";
import { AgentContext } from "./agentContext.ts";

/**
 * Text of a field that outlives its screen: what was typed is there again after a failure.
 * @param startsEmpty for a screen to which nothing typed before belongs; what is typed there is kept
 */
export function useDraft(
  key: string,
  initial: string,
  startsEmpty = false,
): [string, (text: string) => void] {
  const { drafts } = use(AgentContext);
  const [text, setText] = useState(() => (startsEmpty ? initial : (drafts.get(key) ?? initial)));
  const change = useCallback(
    (next: string) => {
      drafts.set(key, next);
      setText(next);
    },
    [drafts, key],
  );
  return [text, change];
}
