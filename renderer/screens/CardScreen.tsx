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
import { RefusalLine } from "../components/RefusalLine.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { NameField } from "../naming/NameField.tsx";
import { NameSuggestions } from "../naming/NameSuggestions.tsx";
import { isRefusedName } from "../naming/nameVerdict.ts";
import { useNameCheck } from "../naming/useNameCheck.ts";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../../preload/cardKey.ts";
import type { ScreenProps } from "./screenProps.ts";

/** The decision: what Accept means, the device's name, Accept and Decline. */
export function CardScreen({ productName, screen }: ScreenProps<"card">) {
  const { say, parts } = useWords();
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

  const field = useRef<HTMLInputElement>(null);
  const { check, askNow } = useNameCheck(keepsName ? "" : name, proposedName, screen.nameCheck);
  const accept = () => {
    // What is wrong stands at the field already.
    if (!keepsName && isRefusedName(name, check)) showField(field.current);
    else commands.run("accept", { name: keepsName ? proposedName : name, card: id });
  };

  const decision = (
    <>
      {card.approval === "manual" && (
        <p className="hint">
          <Sentence
            parts={parts("card.accept.manual", {
              organization: <InlineName text={card.organization.name} />,
            })}
          />
        </p>
      )}
      <RefusalLine commands={commands} command="accept" />
      <div className="buttons" ref={acceptPlace}>
        <button
          type="button"
          className="button button-secondary"
          // Whoever turned back finds the focus where it was.
          autoFocus={step === "back"}
          onClick={() => setStep("declining")}
        >
          {say("card.decline")}
        </button>
        <CommandButton
          command="accept"
          commands={commands}
          look="primary"
          off={!settled}
          onPress={accept}
        >
          {say("card.accept")}
        </CommandButton>
      </div>
    </>
  );
  const people = {
    inviter: <InlineName text={card.inviterName} />,
    machine: <InlineName text={card.machine.hostname} />,
    organization: <InlineName text={card.organization.name} />,
  };
  return (
    <Frame
      productName={productName}
      screen="card"
      title={say("card.title")}
      kicker={say("card.kicker")}
      art={<KeyArt cuts={bitting(id)} pose="offered" />}
      actions={
        step === "declining" ? (
          <DeclineStep
            reason={reason}
            onChange={setReason}
            problem={aboutReason ? nameProblem : null}
            card={id}
            commands={commands}
            onBack={() => setStep("back")}
          />
        ) : (
          decision
        )
      }
    >
      <p className="lead">
        <Sentence
          parts={keepsName ? parts("card.lead.join", people) : parts("card.lead.create", people)}
        />
      </p>
      {keepsName ? (
        <InvitationCard card={card} />
      ) : (
        <InvitationCard card={card}>
          <NameField
            value={name}
            onChange={setName}
            hint={say("naming.hint")}
            problem={aboutReason ? null : nameProblem}
            check={check}
            input={field}
            onEnter={toAccept}
            onLeave={askNow}
          >
            <NameSuggestions
              suggestions={screen.suggestions}
              instead={check.state === "taken" ? check.instead : null}
              name={name}
              onTake={setName}
            />
          </NameField>
        </InvitationCard>
      )}
      <CardNotes organization={card.organization.name} />
    </Frame>
  );
}

/** With what is said of it, also where the buttons lie over the rest of the page. */
function showField(field: HTMLInputElement | null): void {
  field?.focus();
  field?.closest(".field")?.scrollIntoView({ block: "nearest" });
}

/** What nobody has to read before deciding, and what somebody will ask. */
function CardNotes({ organization }: { readonly organization: string }) {
  const { say, parts } = useWords();
  return (
    <>
      <details className="help">
        <summary>
          <span>
            <Sentence
              parts={parts("card.learns", { organization: <InlineName text={organization} /> })}
            />
          </span>
        </summary>
        <p>{say("card.learns.text")}</p>
      </details>
      <details className="help">
        <summary>{say("card.elsewhere")}</summary>
        <p>{say("card.elsewhere.text")}</p>
      </details>
    </>
  );
}
