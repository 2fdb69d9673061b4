import { useRef, useState } from "react";
import { useCommand } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { useSettled } from "../agent/useSettled.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { DeclineStep } from "../components/DeclineStep.tsx";
import { Frame } from "../components/Frame.tsx";
import { InvitationCard } from "../components/InvitationCard.tsx";
import { InlineName } from "../components/Name.tsx";
import { NameField } from "../components/NameField.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../words/cardKey.ts";
import type { ScreenProps } from "./screenProps.ts";

/** The decision: what Accept means, the device's name, Accept and Decline. */
export function CardScreen({ productName, screen }: ScreenProps<"card">) {
  const { card, proposedName, nameProblem } = screen;
  const id = cardKey(card);
  const [name, setName] = useDraft(`name|${id}`, proposedName);
  const [reason, setReason] = useDraft(`reason|${id}`, "");
  const aboutReason = nameProblem?.code === "reason.too_long";
  const [step, setStep] = useState<"deciding" | "declining" | "back">(
    aboutReason ? "declining" : "deciding",
  );
  const commands = useCommand();
  const settled = useSettled();
  const acceptPlace = useRef<HTMLDivElement>(null);
  const toAccept = () =>
    acceptPlace.current?.querySelector<HTMLElement>(".button-primary")?.focus();
  const keepsName = card.effect === "join";

  const decision = (
    <>
      <RefusalLine commands={commands} command="accept" />
      <div className="buttons" ref={acceptPlace}>
        <button
          type="button"
          className="button button-secondary"
          // Whoever turned back finds the focus where it was.
          autoFocus={step === "back"}
          onClick={() => setStep("declining")}
        >
          Decline
        </button>
        <CommandButton
          command="accept"
          commands={commands}
          look="primary"
          off={!settled}
          onPress={() => commands.run("accept", { name: keepsName ? proposedName : name })}
        >
          Accept
        </CommandButton>
      </div>
    </>
  );
  return (
    <Frame
      productName={productName}
      screen="card"
      title="Invitation for this machine"
      kicker="Please decide"
      art={<KeyArt cuts={bitting(id)} pose="offered" />}
      actions={
        step === "declining" ? (
          <DeclineStep
            reason={reason}
            onChange={setReason}
            problem={aboutReason ? nameProblem : null}
            commands={commands}
            onBack={() => setStep("back")}
          />
        ) : (
          decision
        )
      }
    >
      <p className="lead">
        <InlineName text={card.inviterName} /> invites <InlineName text={card.machine.hostname} />
        {keepsName ? ", a device already, into one more group of " : " to become a device of "}
        <InlineName text={card.organization.name} />.
      </p>
      {keepsName ? (
        <InvitationCard card={card} />
      ) : (
        <InvitationCard card={card}>
          <NameField
            value={name}
            onChange={setName}
            hint="How people will recognise this machine; it can be changed later."
            problem={aboutReason ? null : nameProblem}
            onEnter={toAccept}
          />
        </InvitationCard>
      )}
    </Frame>
  );
}
