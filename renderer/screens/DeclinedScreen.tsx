import type { NamedView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { KeyArt } from "../art/Panel.tsx";
import { EndActions } from "../components/EndActions.tsx";
import { Frame } from "../components/Frame.tsx";
import { HistoryButton } from "../components/HistoryButton.tsx";
import { InlineName } from "../components/Name.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { bitting } from "../words/bitting.ts";

interface DeclinedScreenProps {
  readonly productName: string;
  readonly organization: NamedView;
}

/** Declined, by this person, for good. */
export function DeclinedScreen({ productName, organization }: DeclinedScreenProps) {
  const { say, parts } = useWords();
  const hasNext = useNextAtStart();
  const commands = useCommand();
  return (
    <Frame
      productName={productName}
      screen="declined"
      title={say("declined.title")}
      kicker={say("declined.kicker")}
      tone="quiet"
      art={<KeyArt cuts={bitting(organization.id)} pose="away" />}
      offersNext={!hasNext}
      actions={<EndActions hasNext={hasNext} commands={commands} />}
    >
      <p className="lead">
        <Sentence
          parts={parts("declined.lead", { organization: <InlineName text={organization.name} /> })}
        />
      </p>
      <p>{say("declined.mistake")}</p>
      <HistoryButton commands={commands} />
    </Frame>
  );
}
