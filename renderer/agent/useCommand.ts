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

/** Sends commands from a screen, one at a time. A newer snapshot settles whatever was under way. */
export function useCommand(): CommandState {
  const { send, revision } = use(AgentContext);
  const [sent, setSent] = useState<Sent>({ revision, phase: IDLE });
  const phase = sent.revision === revision ? sent.phase : IDLE;

  useEffect(() => {
    if (phase.kind !== "taken") return undefined;
    const timer = setTimeout(() => setSent({ revision, phase: IDLE }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [phase, revision]);

  const run = useCallback(
    <Name extends CommandName>(name: Name, payload: CommandPayloads[Name]) => {
      // The late answer to a command of an older snapshot must not hide what was sent since.
      const become = (next: Phase) =>
        setSent((now) => (now.revision > revision ? now : { revision, phase: next }));
      become({ kind: "sent", name });
      send(name, payload).then(
        (reply) =>
          become(reply.accepted ? { kind: "taken", name } : { kind: "refused", why: reply.why }),
        () => become({ kind: "refused", why: "no_answer" }),
      );
    },
    [send, revision],
  );
  return {
    busy: phase.kind === "sent" || phase.kind === "taken" ? phase.name : null,
    refused: phase.kind === "refused" ? phase.why : null,
    run,
  };
}
