import { KeyArt } from "../art/Panel.tsx";
import { Frame } from "../components/Frame.tsx";
import { InvitationCard } from "../components/InvitationCard.tsx";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../words/cardKey.ts";
import { useWords } from "../language/wordsContext.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Something is under way. The card, if there is one, stays in sight and out of reach. */
export function WorkingScreen({ productName, screen }: ScreenProps<"working">) {
  const { step, card } = screen;
  const { say } = useWords();
  return (
    <Frame
      productName={productName}
      screen="working"
      offersNext={false}
      title="One moment"
      kicker="At work"
      art={<KeyArt cuts={bitting(card === null ? productName : cardKey(card))} pose="cutting" />}
    >
      <div className="progress">
        <span className="progress-bar" aria-hidden="true" />
        <p className="lead" role="status" data-step={step}>
          {say(`step.${step}`)}
        </p>
      </div>
      {card !== null && (
        <div className="dimmed" inert>
          <InvitationCard card={card} />
        </div>
      )}
    </Frame>
  );
}
