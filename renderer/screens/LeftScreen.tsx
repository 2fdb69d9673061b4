import { useCommand } from "../agent/useCommand.ts";
import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { KeyArt } from "../art/Panel.tsx";
import { EndActions } from "../components/EndActions.tsx";
import { Frame } from "../components/Frame.tsx";
import { HistoryButton } from "../components/HistoryButton.tsx";
import { InlineName } from "../components/Name.tsx";
import { Words } from "../components/Words.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { bitting } from "../words/bitting.ts";
import { joinSentences } from "../words/joinSentences.ts";
import type { ScreenProps } from "./screenProps.ts";

/** No device of the organization any more, and what of it is still to be done. */
export function LeftScreen({ productName, screen }: ScreenProps<"left">) {
  const words = useWords();
  const { say, parts } = words;
  const { organization, problem } = screen;
  const hasNext = useNextAtStart();
  const commands = useCommand();
  return (
    <Frame
      productName={productName}
      screen="left"
      title={say("left.title")}
      kicker={say("left.kicker")}
      tone={problem === null ? "quiet" : "later"}
      art={<KeyArt cuts={bitting(organization.id)} pose="away" />}
      offersNext={!hasNext}
      actions={<EndActions hasNext={hasNext} commands={commands} />}
    >
      <p className="lead">
        <Sentence
          parts={parts("left.lead", { organization: <InlineName text={organization.name} /> })}
        />
      </p>
      {problem === null ? (
        <p>{say("left.removed")}</p>
      ) : (
        <section className="note note-later" role="status" data-code={problem.code}>
          <p className="note-title">{say("left.open")}</p>
          <p>
            <Words text={joinSentences(words, [problem.text, problem.advice])} />
          </p>
        </section>
      )}
      <HistoryButton commands={commands} />
    </Frame>
  );
}
