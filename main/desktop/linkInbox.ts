import type { WindowAgent } from "../agent/window/windowAgent.ts";
import type { LaunchInvitation } from "./launchArguments.ts";

type InboxAgent = Pick<WindowAgent, "openInvitation" | "refuseInvitation">;

/** Where links wait until the agent is there. */
export interface LinkInbox {
  receive(invitation: LaunchInvitation): void;
  /**
   * Delivers what waited, in its order; from now on links go straight to the agent.
   * @returns whether there was a link among it
   */
  connect(agent: InboxAgent): boolean;
}

/**
 * Links arrive before there is an agent (macOS `open-url`, launches in a row), and more than once.
 * Which of them are the same invitation, and whether its turn has come, is for the agent to say;
 * only what is written alike is dropped here, so that a storm of launches is not kept.
 */
export function createLinkInbox(): LinkInbox {
  let agent: InboxAgent | null = null;
  const waiting = new Map<string, LaunchInvitation>();

  function deliver(to: InboxAgent, invitation: LaunchInvitation): void {
    if (invitation.kind === "link") to.openInvitation(invitation.link);
    else if (invitation.kind === "unusable") to.refuseInvitation({ code: invitation.code });
  }

  return {
    receive: (invitation) => {
      if (agent !== null) deliver(agent, invitation);
      else waiting.set(JSON.stringify(invitation), invitation);
    },
    connect: (connected) => {
      agent = connected;
      const arrived = [...waiting.values()];
      waiting.clear();
      for (const invitation of arrived) deliver(connected, invitation);
      return arrived.some(({ kind }) => kind === "link");
    },
  };
}
