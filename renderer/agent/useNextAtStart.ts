import { use, useState } from "react";
import { AgentContext } from "./agentContext.ts";

/**
 * Whether another invitation waited when this screen came: then the next step is to open it. One that
 * arrives later changes no button under somebody's finger; it is told beside them.
 */
export function useNextAtStart(): boolean {
  const { queued } = use(AgentContext);
  const [atStart] = useState(queued > 0);
  return atStart;
}
