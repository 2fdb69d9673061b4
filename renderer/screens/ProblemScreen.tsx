import { useCommand } from "../agent/useCommand.ts";
import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { TroubleArt } from "../art/Panel.tsx";
import { CloseButton } from "../components/CloseButton.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { CopyPanel } from "../components/CopyPanel.tsx";
import { Frame } from "../components/Frame.tsx";
import { InvitationCard } from "../components/InvitationCard.tsx";
import { NextButton } from "../components/NextButton.tsx";
import { ProblemDetail } from "../components/ProblemNote.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";
import { SupportLine } from "../components/SupportLine.tsx";
import { Words } from "../components/Words.tsx";
import { InvitationEntry } from "../entry/InvitationEntry.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { PROBLEM_LOOKS } from "../words/problemLooks.ts";
import { askWords, reportWords } from "../words/askWords.ts";
import type { ScreenProps } from "./screenProps.ts";

/** A failure, by its code: what happened, what to do next, and the buttons that do it. */
export function ProblemScreen({ productName, screen }: ScreenProps<"problem">) {
  const words = useWords();
  const { say, parts } = words;
  const { problem, card } = screen;
  const look = PROBLEM_LOOKS[problem.code];
  const commands = useCommand();
  const { retryable } = problem;
  const hasNext = useNextAtStart();
  return (
    <Frame
      productName={productName}
      screen="problem"
      code={problem.code}
      title={problem.title}
      kicker={say("problem.kicker", {
        subject: say(`problem.subject.${look.scene}`),
        tone: say(`problem.tone.${look.tone}`),
      })}
      tone={look.tone}
      offersNext={!hasNext}
      art={<TroubleArt scene={look.scene} badge={look.badge} />}
      actions={
        <>
          <RefusalLine commands={commands} command="retry" />
          <div className="buttons">
            <CloseButton commands={commands} />
            {look.another === "away" && !hasNext && (
              <StartOverButton commands={commands} look={retryable ? "secondary" : "primary"} />
            )}
            {hasNext && (
              <NextButton commands={commands} look={retryable ? "secondary" : "primary"} />
            )}
            {retryable && (
              <CommandButton
                command="retry"
                commands={commands}
                look="primary"
                onPress={() => commands.run("retry", {})}
              >
                {say(look.retry)}
              </CommandButton>
            )}
          </div>
        </>
      }
    >
      <p className="lead">
        <Words text={problem.text} />
      </p>
      <p className="advice">
        <Words text={problem.advice} />
      </p>
      {problem.detail !== null && <ProblemDetail text={problem.detail} />}
      {look.ask !== null && <CopyPanel {...askWords(words, look.ask, card)} />}
      {look.ask === null && needsReport(look.tone) && (
        <CopyPanel {...reportWords(words, productName, problem, card)} />
      )}
      {needsReport(look.tone) && <SupportLine />}
      {look.another === "here" && (
        <InvitationEntry
          commands={commands}
          problem={null}
          look={retryable || hasNext ? "secondary" : "primary"}
          startsEmpty
        />
      )}
      {card !== null && (
        <details className="help">
          <summary>{say("problem.card")}</summary>
          <InvitationCard card={card} />
        </details>
      )}
      <p className="code-line">
        <Sentence parts={parts("fact.code", { code: <code>{problem.code}</code> })} />
      </p>
    </Frame>
  );
}

/** Whether somebody else must act, to whom a report is worth copying. */
function needsReport(tone: (typeof PROBLEM_LOOKS)[keyof typeof PROBLEM_LOOKS]["tone"]): boolean {
  return tone === "help" || tone === "halt";
}
