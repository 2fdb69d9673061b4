import { useCommand } from "../agent/useCommand.ts";
import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CloseButton } from "../components/CloseButton.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { DeviceFacts } from "../components/DeviceFacts.tsx";
import { DeviceNameCard } from "../components/DeviceNameCard.tsx";
import { Frame } from "../components/Frame.tsx";
import { HistoryButton } from "../components/HistoryButton.tsx";
import { InlineName } from "../components/Name.tsx";
import { NextButton } from "../components/NextButton.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Accepted, and it counts: what this machine is now, and what comes next. */
export function ApprovedScreen({ productName, screen }: ScreenProps<"approved">) {
  const { say, parts } = useWords();
  const { device, created, nameProblem } = screen;
  const commands = useCommand();
  const hasNext = useNextAtStart();
  const organization = <InlineName text={device.organization.name} />;
  return (
    <Frame
      productName={productName}
      screen="approved"
      title={created ? say("approved.title") : say("approved.title.joined")}
      kicker={say("approved.kicker")}
      tone="done"
      art={<KeyArt cuts={bitting(device.clientId)} pose="turned" />}
      offersNext={!hasNext}
      actions={
        <>
          <RefusalLine commands={commands} command={hasNext ? "showNext" : "showHome"} />
          <div className="buttons">
            <CloseButton commands={commands} />
            <CommandButton
              command="showHome"
              commands={commands}
              look={hasNext ? "secondary" : "primary"}
              onPress={() => commands.run("showHome", { clientId: device.clientId })}
            >
              {say("approved.home")}
            </CommandButton>
            {hasNext && <NextButton commands={commands} look="primary" />}
          </div>
        </>
      }
    >
      <p className="lead">
        <Sentence
          parts={
            created
              ? parts("approved.lead", { organization })
              : parts("approved.lead.joined", { organization })
          }
        />
      </p>
      <DeviceNameCard device={device} problem={nameProblem} />
      <p>{say(device.licences.length === 0 ? "approved.next.none" : "approved.next")}</p>
      <DeviceFacts device={device} />
      <HistoryButton commands={commands} />
    </Frame>
  );
}
