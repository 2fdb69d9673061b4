import { useCommand } from "../agent/useCommand.ts";
import { CloseButton } from "./CloseButton.tsx";
import { NextButton } from "./NextButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";
import { StartOverButton } from "./StartOverButton.tsx";

interface EndActionsProps {
  /** Whether an invitation waits, which is then the next step. */
  readonly hasNext: boolean;
}

/** What is left to do where everything is done: the next invitation, another one, or goodbye. */
export function EndActions({ hasNext }: EndActionsProps) {
  const commands = useCommand();
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
            <StartOverButton commands={commands} words="action.another" />
            <CloseButton commands={commands} look="primary" />
          </>
        )}
      </div>
    </>
  );
}
