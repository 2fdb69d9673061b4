import { use, useCallback, useEffect, useState } from "react";
import type { CommandName, CommandPayloads, CommandReply } from "../../preload/contract.ts";
import { AgentContext } from "./agentContext.ts";

export type Refusal = Extract<CommandReply, { accepted: false }>["why"] | "no_answer";

/** `busy` is on its way, or its outcome is; `refused` says why the last one led nowhere. */
export interface CommandState {
  readonly busy: CommandName | null;
  readonly refused: Refusal | null;
  readonly run: <Name extends CommandName>(name: Name, payload: CommandPayloads[Name]) => void;
}

type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "sent" | "taken"; readonly name: CommandName }
  | { readonly kind: "refused"; readonly why: Refusal };

/** Where the last command stands, and the snapshot it was sent from. */
interface Sent {
  readonly revision: number;
  readonly phase: Phase;
}

const IDLE: Phase = { kind: "idle" };

/**
 * How long buttons stay off after a command was taken up and no new snapshot has come: longer than
 * any snapshot takes, shorter than a person's patience with a dead button.
 */
const SETTLE_MS = 1_500;

/** What brings another invitation to the screen. */
const TURNING_AWAY: ReadonlySet<CommandName> = new Set(["showNext", "startOver"]);

/**
 * Sends commands from a screen, one at a time. A newer snapshot settles whatever was under way. After
 * "Show the next" the card that is still there cannot be accepted any more, by whatever part of the
 * page: the agent may have the next one by then, and would take the consent for that.
 */
export function useCommand(): CommandState {
  const { send, revision, left } = use(AgentContext);
  const [sent, setSent] = useState<Sent>({ revision, phase: IDLE });
  const phase = sent.revision === revision ? sent.phase : IDLE;

  useEffect(() => {
    if (phase.kind !== "taken") return undefined;
    const timer = setTimeout(() => {
      // No other snapshot came: the screen is what the agent shows.
      left.delete(revision);
      setSent({ revision, phase: IDLE });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [phase, revision, left]);

  const run = useCallback(
    <Name extends CommandName>(name: Name, payload: CommandPayloads[Name]) => {
      if (left.has(revision) && name !== "closeWindow") return;
      if (TURNING_AWAY.has(name)) left.add(revision);
      // The late answer to a command of an older snapshot must not hide what was sent since.
      const become = (next: Phase) =>
        setSent((now) => (now.revision > revision ? now : { revision, phase: next }));
      const refuse = (why: Refusal) => {
        left.delete(revision);
        become({ kind: "refused", why });
      };
      become({ kind: "sent", name });
      send(name, payload).then(
        (reply) => (reply.accepted ? become({ kind: "taken", name }) : refuse(reply.why)),
        () => refuse("no_answer"),
      );
    },
    [send, revision, left],
  );
  return {
    busy: phase.kind === "sent" || phase.kind === "taken" ? phase.name : null,
    refused: phase.kind === "refused" ? phase.why : null,
    run,
  };
}
