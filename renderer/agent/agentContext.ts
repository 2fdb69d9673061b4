import { createContext } from "react";
import type {
  CommandName,
  CommandPayloads,
  CommandReply,
  FrameView,
  NoticeView,
} from "../../preload/contract.ts";
import type { Shown } from "./shownKeys.ts";

/** Sends one command; rejects only where the agent is gone. */
export type Send = <Name extends CommandName>(
  name: Name,
  payload: CommandPayloads[Name],
) => Promise<CommandReply>;

/** What screens may use of the agent. */
export interface Agent {
  readonly send: Send;
  /** What the snapshot shows. */
  readonly shown: Shown;
  /** Unsent text by field, so that a screen which comes back does not make a person type again. */
  readonly drafts: Map<string, string>;
  /** Subjects that somebody has turned away from, for as long as they are shown: they count no more. */
  readonly left: Set<string>;
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
  shown: { subject: "", content: "" },
  drafts: new Map(),
  left: new Set(),
  notices: [],
  queued: 0,
  frame: PLAIN_FRAME,
});
