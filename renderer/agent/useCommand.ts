import { use, useCallback, useEffect, useRef, useState } from "react";
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

/** Where the last command stands, and what was shown when it was sent. */
interface Sent {
  readonly content: string;
  readonly phase: Phase;
}

const IDLE: Phase = { kind: "idle" };

/**
 * How long buttons stay off after a command was taken up and nothing else is shown: longer than any
 * snapshot takes, shorter than a person's patience with a dead button.
 */
const SETTLE_MS = 1_500;

/** What brings another invitation to the screen. */
const TURNING_AWAY: ReadonlySet<CommandName> = new Set(["showNext", "startOver"]);

/**
 * Sends commands from a screen, one at a time. Another content of the screen settles whatever was
 * under way; a snapshot that shows the same does not, such as one with what the service said of a
 * name. After "Show the next" the card that is still there cannot be accepted any more, by whatever
 * part of the page: the agent may have the next one by then.
 */
export function useCommand(): CommandState {
  const { send, shown, left } = use(AgentContext);
  const { subject, content } = shown;
  const [sent, setSent] = useState<Sent>({ content, phase: IDLE });
  const runs = useRef(0);
  const phase = sent.content === content ? sent.phase : IDLE;

  useEffect(() => {
    if (phase.kind !== "taken") return undefined;
    const timer = setTimeout(() => {
      // Nothing else came: the screen is what the agent shows.
      left.delete(subject);
      setSent({ content, phase: IDLE });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [phase, subject, content, left]);

  const run = useCallback(
    <Name extends CommandName>(name: Name, payload: CommandPayloads[Name]) => {
      if (left.has(subject) && name !== "closeWindow") return;
      if (TURNING_AWAY.has(name)) left.add(subject);
      runs.current += 1;
      const own = runs.current;
      // The late answer to an older command must not hide what was sent since.
      const become = (next: Phase) => {
        if (runs.current === own) setSent({ content, phase: next });
      };
      const refuse = (why: Refusal) => {
        left.delete(subject);
        become({ kind: "refused", why });
      };
      become({ kind: "sent", name });
      send(name, payload).then(
        (reply) => (reply.accepted ? become({ kind: "taken", name }) : refuse(reply.why)),
        () => refuse("no_answer"),
      );
    },
    [send, subject, content, left],
  );
  return {
    busy: phase.kind === "sent" || phase.kind === "taken" ? phase.name : null,
    refused: phase.kind === "refused" ? phase.why : null,
    run,
  };
}
