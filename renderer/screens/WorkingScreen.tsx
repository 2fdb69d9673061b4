import { KeyArt } from "../art/Panel.tsx";
import { Frame } from "../components/Frame.tsx";
import { InvitationCard } from "../components/InvitationCard.tsx";
import { StepList } from "../components/StepList.tsx";
import { useWords } from "../language/wordsContext.ts";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../../preload/cardKey.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Something is under way. The card, if there is one, stays in sight and out of reach. */
export function WorkingScreen({ productName, screen }: ScreenProps<"working">) {
  const { step, plan, card } = screen;
  const { say } = useWords();
  return (
    <Frame
      productName={productName}
      screen="working"
      offersNext={false}
      title={say("working.title")}
      kicker={say("working.kicker")}
      art={<KeyArt cuts={bitting(card === null ? productName : cardKey(card))} pose="cutting" />}
    >
      <StepList plan={plan} step={step} />
      {card !== null && (
        <div className="dimmed" inert>
          <InvitationCard card={card} />
        </div>
      )}
    </Frame>
  );
}
