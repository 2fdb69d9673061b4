import type {
  AgentView,
  CommandName,
  CommandPayloads,
  CommandReply,
} from "../../../preload/contract.ts";
import type { Failure } from "../../core/result.ts";
import type { Arrival } from "./arrivalQueue.ts";

/** What a window host needs of the agent: snapshots out, commands in, and links from outside. */
export interface WindowAgent {
  view(): AgentView;
  /** Calls back with every later snapshot; the answer stops that. */
  subscribe(listener: (view: AgentView) => void): () => void;
  /** Takes a command that passed the dispatcher's checks. */
  command<Name extends CommandName>(name: Name, payload: CommandPayloads[Name]): CommandReply;
  /**
   * An invitation that arrived from outside the page: an argument, `open-url`, a second launch. It
   * is shown, waits, or the window says why not; an invitation being decided is never replaced.
   */
  openInvitation(text: string): Arrival;
  /** Says in the window why something that was to be an invitation is none. */
  refuseInvitation(failure: Failure): void;
  /** Settles when the agent wants its window closed (`closeWindow`). */
  readonly closeRequested: Promise<void>;
}
