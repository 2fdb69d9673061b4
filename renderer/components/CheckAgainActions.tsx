import type { CheckAgain } from "../agent/useCheckAgain.ts";
import { CloseButton } from "./CloseButton.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";
import { StartOverButton } from "./StartOverButton.tsx";

interface CheckAgainActionsProps {
  readonly asking: CheckAgain;
  readonly words: string;
  readonly canStartOver?: boolean;
}

/** The buttons of a screen on which somebody else is to decide. */
export function CheckAgainActions({ asking, words, canStartOver = false }: CheckAgainActionsProps) {
  const { commands, check } = asking;
  return (
    <>
      <RefusalLine commands={commands} command="checkApproval" />
      <div className="buttons">
        <CloseButton commands={commands} />
        {canStartOver && <StartOverButton commands={commands} />}
        <CommandButton command="checkApproval" commands={commands} look="primary" onPress={check}>
          {words}
        </CommandButton>
      </div>
    </>
  );
}

/** When was asked last, and that nothing has changed since. */
export function AskedAt({ asking, news }: { readonly asking: CheckAgain; readonly news: string }) {
  return (
    <p className="hint" role="status">
      {asking.askedAt !== "" && `Asked at ${asking.askedAt}: ${news}.`}
    </p>
  );
}
