import { useCommand } from "../agent/useCommand.ts";
import { useSettled } from "../agent/useSettled.ts";
import { TroubleArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { LargeOrigin } from "../components/LargeOrigin.tsx";
import { OriginMarks } from "../components/OriginMarks.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";
import { useWords } from "../language/wordsContext.ts";
import { NameServiceScreen } from "./NameServiceScreen.tsx";
import type { ScreenProps } from "./screenProps.ts";

/** A service this machine does not know: its address, and the person's yes before anything is sent. */
export function ConfirmServiceScreen({ productName, screen }: ScreenProps<"confirm_service">) {
  const { serviceOrigin, marks, problem } = screen;
  if (serviceOrigin === null) {
    return <NameServiceScreen productName={productName} problem={problem} />;
  }
  return <Question productName={productName} serviceOrigin={serviceOrigin} marks={marks} />;
}

interface QuestionProps {
  readonly productName: string;
  readonly serviceOrigin: string;
  readonly marks: ScreenProps<"confirm_service">["screen"]["marks"];
}

function Question({ productName, serviceOrigin, marks }: QuestionProps) {
  const { say } = useWords();
  const commands = useCommand();
  const settled = useSettled();
  const isMarked = marks.length > 0;
  return (
    <Frame
      productName={productName}
      screen="confirm_service"
      title={say("confirm.title")}
      kicker={isMarked ? say("confirm.kicker.marked") : say("confirm.kicker")}
      tone={isMarked ? "halt" : "mend"}
      art={<TroubleArt scene="door" badge="search" />}
      actions={
        <>
          <RefusalLine commands={commands} command="confirmService" />
          <div className="buttons">
            <StartOverButton
              commands={commands}
              look={isMarked ? "primary" : "secondary"}
              words="confirm.no"
            />
            <CommandButton
              command="confirmService"
              commands={commands}
              look={isMarked ? "secondary" : "primary"}
              off={!settled}
              onPress={() => commands.run("confirmService", { address: serviceOrigin })}
            >
              {say("confirm.yes")}
            </CommandButton>
          </div>
        </>
      }
    >
      <p className="lead">{say("confirm.lead")}</p>
      <LargeOrigin text={serviceOrigin} />
      <OriginMarks marks={marks} />
      <p>
        <strong>{say("confirm.unsent")}</strong> {say("confirm.then")}
      </p>
      <p>
        <strong>{say("confirm.unsure")}</strong> {say("confirm.ask")}
      </p>
    </Frame>
  );
}
