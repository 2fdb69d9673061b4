import { use } from "react";
import { AgentContext } from "../agent/agentContext.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { CloseButton } from "./CloseButton.tsx";
import { NextButton } from "./NextButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";
import { StartOverButton } from "./StartOverButton.tsx";

interface EndActionsProps {
  /** Whether an invitation waits, which is then the next step. */
  readonly hasNext: boolean;
  readonly commands: CommandState;
}

/** What is left to do where everything is done: the next invitation, another one, or goodbye. */
export function EndActions({ hasNext, commands }: EndActionsProps) {
  const { frame } = use(AgentContext);
  return (
    <>
      <RefusalLine commands={commands} command={hasNext ? "showNext" : "startOver"} />
      <div className="buttons">
        {hasNext ? (
          <>
            <CloseButton commands={commands} />
            <NextButton commands={commands} look="primary" />
          </>
        ) : (
          <>
            <StartOverButton
              commands={commands}
              words="action.another"
              look={frame.mayClose ? "secondary" : "primary"}
            />
            <CloseButton commands={commands} look="primary" />
          </>
        )}
      </div>
    </>
  );
}
