import type { CheckAgain } from "../agent/useCheckAgain.ts";
import { useWords } from "../language/wordsContext.ts";
import { timeOfDay } from "../words/validity.ts";
import { CloseButton } from "./CloseButton.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";
import { StartOverButton } from "./StartOverButton.tsx";

interface CheckAgainActionsProps {
  readonly asking: CheckAgain;
  readonly words: "action.check" | "deactivated.check";
  readonly canStartOver?: boolean;
}

/** The buttons of a screen on which somebody else is to decide. */
export function CheckAgainActions({ asking, words, canStartOver = false }: CheckAgainActionsProps) {
  const { say } = useWords();
  const { commands, check } = asking;
  return (
    <>
      <RefusalLine commands={commands} command="checkApproval" />
      <div className="buttons">
        <CloseButton commands={commands} />
        {canStartOver && <StartOverButton commands={commands} />}
        <CommandButton command="checkApproval" commands={commands} look="primary" onPress={check}>
          {say(words)}
        </CommandButton>
      </div>
    </>
  );
}

interface AskedAtProps {
  readonly asking: CheckAgain;
  readonly words: "waiting.asked" | "deactivated.asked";
}

/** When was asked last, and that nothing has changed since. */
export function AskedAt({ asking, words }: AskedAtProps) {
  const { say, locale } = useWords();
  return (
    <p className="hint" role="status">
      {asking.askedAt !== "" && say(words, { time: timeOfDay(asking.askedAt, locale) })}
    </p>
  );
}
