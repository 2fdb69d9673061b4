import type { AgentView } from "../../preload/contract.ts";
import type { WindowAgent } from "../agent/windowAgent.ts";

type InboxAgent = Pick<WindowAgent, "view" | "openInvitation">;

/** Where links wait until the agent is there, and where a repeated one ends. */
export interface LinkInbox {
  receive(link: string): void;
  /**
   * Delivers what waited; from now on links go straight to the agent.
   * @returns whether anything waited
   */
  connect(agent: InboxAgent): boolean;
}

/** Screens on which the same link once more means "try again". */
const REOPENABLE = {
  welcome: true,
  problem: true,
  declined: true,
  working: false,
  confirm_service: false,
  card: false,
  waiting: false,
  approved: false,
  // Somebody who opens it once more may have been told that the device is active again.
  deactivated: true,
} as const satisfies Record<AgentView["screen"]["kind"], boolean>;

/**
 * Links arrive before there is an agent (macOS `open-url`), and more than once (a double click, a
 * browser that tries twice). The same link again is dropped while the invitation it opened is on
 * the screen, so that it does not wipe a name being typed, or while the agent has not yet moved.
 */
export function createLinkInbox(): LinkInbox {
  let agent: InboxAgent | null = null;
  let waiting: string[] = [];
  let delivered: { readonly link: string; readonly revision: number } | null = null;

  function deliver(to: InboxAgent, link: string): void {
    const { revision, screen } = to.view();
    if (delivered?.link === link) {
      const unanswered = delivered.revision === revision;
      if (unanswered || !REOPENABLE[screen.kind]) return;
    }
    delivered = { link, revision };
    to.openInvitation(link);
  }

  return {
    receive: (link) => {
      if (agent !== null) deliver(agent, link);
      else if (waiting.at(-1) !== link) waiting.push(link);
    },
    connect: (connected) => {
      agent = connected;
      const queue = waiting;
      waiting = [];
      for (const link of queue) deliver(connected, link);
      return queue.length > 0;
    },
  };
}
