import { use } from "react";
import { AgentContext } from "../agent/agentContext.ts";
import { useCheckAgain } from "../agent/useCheckAgain.ts";
import { KeyArt } from "../art/Panel.tsx";
import { AskedAt, CheckAgainActions } from "../components/CheckAgainActions.tsx";
import { CopyPanel } from "../components/CopyPanel.tsx";
import { Fact } from "../components/Fact.tsx";
import { Frame } from "../components/Frame.tsx";
import { Moment } from "../components/Moment.tsx";
import { InlineName, Name } from "../components/Name.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { approveWords } from "../words/askWords.ts";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../../preload/cardKey.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Accepted here; an administrator has the next word. */
export function WaitingScreen({ productName, screen }: ScreenProps<"waiting">) {
  const words = useWords();
  const { say, parts } = words;
  const { frame } = use(AgentContext);
  const { card, organization, reason, deviceName, since, comparisonCode } = screen;
  const asking = useCheckAgain(`asked|${organization.id}`);
  return (
    <Frame
      productName={productName}
      screen="waiting"
      title={say("waiting.title")}
      kicker={say("waiting.kicker")}
      tone="later"
      art={
        <KeyArt cuts={bitting(card === null ? organization.id : cardKey(card))} pose="waiting" />
      }
      actions={<CheckAgainActions asking={asking} words="action.check" />}
    >
      <p className="lead">
        <Sentence
          parts={parts(`waiting.reason.${reason}`, {
            organization: <InlineName text={organization.name} />,
          })}
        />
      </p>
      <dl className="facts facts-boxed">
        <Fact label={say("fact.organization")}>
          <Name text={organization.name} />
        </Fact>
        {card !== null && (
          <Fact label={say("fact.group")}>
            <Name text={card.group.name} />
          </Fact>
        )}
        <Fact label={say("fact.device-name")}>
          <Name text={deviceName} />
        </Fact>
        {since !== null && (
          <Fact label={say("waiting.since")}>
            <Moment time={since} />
          </Fact>
        )}
        {comparisonCode !== null && (
          <Fact label={say("waiting.code")}>
            <bdi className="origin" dir="ltr">
              {comparisonCode}
            </bdi>
            <p className="hint">{say("waiting.code.why")}</p>
          </Fact>
        )}
      </dl>
      <p>
        {frame.mayClose
          ? say("waiting.meanwhile", { product: productName })
          : say("waiting.meanwhile.kept")}
      </p>
      <CopyPanel {...approveWords(words, screen)} />
      <AskedAt asking={asking} words="waiting.asked" />
    </Frame>
  );
}
