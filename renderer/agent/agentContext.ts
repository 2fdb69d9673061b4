import { createContext } from "react";
import type {
  CommandName,
  CommandPayloads,
  CommandReply,
  FrameView,
  NoticeView,
} from "../../preload/contract.ts";

/** Sends one command; rejects only where the agent is gone. */
export type Send = <Name extends CommandName>(
  name: Name,
  payload: CommandPayloads[Name],
) => Promise<CommandReply>;

/** What screens may use of the agent. */
export interface Agent {
  readonly send: Send;
  /** Revision of the snapshot shown. */
  readonly revision: number;
  /** Unsent text by field, so that a screen which comes back does not make a person type again. */
  readonly drafts: Map<string, string>;
  /** Revisions of snapshots that somebody has turned away from: what they show counts no more. */
  readonly left: Set<number>;
  /** What became of earlier answers: beside any screen. */
  readonly notices: readonly NoticeView[];
  /** Invitations that wait beside the one shown. */
  readonly queued: number;
  /** How the window stands on this machine. */
  readonly frame: FrameView;
}

/** As on a machine where nothing is said about the window. */
export const PLAIN_FRAME: FrameView = { mode: "window", mayClose: true, hasHistory: false };

/** Out of place by default: a screen outside the page, as in a test, has nobody to command. */
export const AgentContext = createContext<Agent>({
  send: () => Promise.resolve({ accepted: false, why: "out_of_place" }),
  revision: 0,
  drafts: new Map(),
  left: new Set(),
  notices: [],
  queued: 0,
  frame: PLAIN_FRAME,
});
