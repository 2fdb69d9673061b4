import { use, useEffect, useRef, useState } from "react";
import type { AgentScreen } from "../../preload/contract.ts";
import { AgentContext } from "../agent/agentContext.ts";
import { useCommand, type CommandState } from "../agent/useCommand.ts";
import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CloseButton } from "../components/CloseButton.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { DeviceFacts } from "../components/DeviceFacts.tsx";
import { DeviceNameCard } from "../components/DeviceNameCard.tsx";
import { Frame } from "../components/Frame.tsx";
import { HistoryButton } from "../components/HistoryButton.tsx";
import { LeaveStep } from "../components/LeaveStep.tsx";
import { InlineName } from "../components/Name.tsx";
import { NextButton } from "../components/NextButton.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { RenameNote } from "../components/RenameNote.tsx";
import { StaleNote } from "../components/StaleNote.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";
import { SupportLine } from "../components/SupportLine.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** An enrolled machine on any later day: what it is, and what can be done about it. */
export function HomeScreen({ productName, screen }: ScreenProps<"home">) {
  const { say, parts } = useWords();
  const { device, asOf, problem, rename, nameProblem, others } = screen;
  const { frame } = use(AgentContext);
  const commands = useCommand();
  const hasNext = useNextAtStart();
  const [step, setStep] = useState<"home" | "leaving" | "stayed">("home");
  const leaveButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever turned back finds the focus where it was.
    if (step === "stayed") leaveButton.current?.focus();
  }, [step]);
  return (
    <Frame
      productName={productName}
      screen="home"
      title={say("home.title")}
      kicker={
        <Sentence
          parts={parts("home.kicker", {
            organization: <InlineName text={device.organization.name} />,
          })}
        />
      }
      offersNext={!hasNext}
      tone={problem === null ? "calm" : "later"}
      art={<KeyArt cuts={bitting(device.clientId)} pose="turned" />}
      actions={
        step === "leaving" ? (
          <LeaveStep device={device} commands={commands} onStay={() => setStep("stayed")} />
        ) : (
          <>
            <RefusalLine commands={commands} command={hasNext ? "showNext" : "startOver"} />
            <div className="buttons">
              {hasNext ? (
                <>
                  <CloseButton commands={commands} />
                  <NextButton commands={commands} look="primary" />
                </>
              ) : (
                <>
                  <StartOverButton
                    commands={commands}
                    words="home.another"
                    look={frame.mayClose ? "secondary" : "primary"}
                  />
                  <CloseButton commands={commands} look="primary" />
                </>
              )}
            </div>
          </>
        )
      }
    >
      {problem !== null && <StaleNote problem={problem} asOf={asOf} commands={commands} />}
      <DeviceNameCard device={device} problem={nameProblem} />
      {rename !== null && <RenameNote rename={rename} commands={commands} />}
      <DeviceFacts device={device} />
      <Others others={others} commands={commands} />
      <div className="home-more">
        <HistoryButton commands={commands} />
        <button
          type="button"
          className="button button-text button-grave"
          ref={leaveButton}
          onClick={() => setStep("leaving")}
        >
          <Sentence
            parts={parts("home.leave", {
              organization: <InlineName text={device.organization.name} />,
            })}
          />
        </button>
      </div>
      <SupportLine />
    </Frame>
  );
}

interface OthersProps {
  readonly others: Extract<AgentScreen, { kind: "home" }>["others"];
  readonly commands: CommandState;
}

/** The devices of other organizations that this machine is besides. */
function Others({ others, commands }: OthersProps) {
  const { say } = useWords();
  if (others.length === 0) return null;
  return (
    <section className="others">
      <h2>{say("home.others")}</h2>
      <ul>
        {others.map(({ clientId, name, organization }) => (
          <li key={clientId}>
            <CommandButton
              command="showHome"
              commands={commands}
              look="chip"
              onPress={() => commands.run("showHome", { clientId })}
            >
              <InlineName text={organization.name} />
              <span className="hint">
                <InlineName text={name} />
              </span>
            </CommandButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
