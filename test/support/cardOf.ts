import type { WindowAgent } from "../../main/agent/window/windowAgent.ts";
import { cardKey } from "../../preload/cardKey.ts";

/** Which card is on the screen, as the page names it in a consent; empty where there is none. */
export function cardOf(agent: Pick<WindowAgent, "view">): string {
  const { screen } = agent.view();
  return screen.kind === "card" ? cardKey(screen.card) : "";
}
