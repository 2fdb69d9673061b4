import { useCommand } from "../agent/useCommand.ts";
import { useSettled } from "../agent/useSettled.ts";
import { TroubleArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { LargeOrigin } from "../components/LargeOrigin.tsx";
import { OriginMarks } from "../components/OriginMarks.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";
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
  const commands = useCommand();
  const settled = useSettled();
  const isMarked = marks.length > 0;
  return (
    <Frame
      productName={productName}
      screen="confirm_service"
      title="Do you know this service?"
      kicker={isMarked ? "Nothing was sent · Be careful" : "Nothing was sent"}
      tone={isMarked ? "halt" : "mend"}
      art={<TroubleArt scene="door" badge="search" />}
      actions={
        <>
          <RefusalLine commands={commands} command="confirmService" />
          <div className="buttons">
            <StartOverButton
              commands={commands}
              look={isMarked ? "primary" : "secondary"}
              words="No"
            />
            <CommandButton
              command="confirmService"
              commands={commands}
              look={isMarked ? "secondary" : "primary"}
              off={!settled}
              onPress={() => commands.run("confirmService", { address: serviceOrigin })}
            >
              Yes, I know it
            </CommandButton>
          </div>
        </>
      }
    >
      <p className="lead">The invitation leads to a service that this machine does not know:</p>
      <LargeOrigin text={serviceOrigin} />
      <OriginMarks marks={marks} />
      <p>
        <strong>Nothing was sent to it yet,</strong> not even a look-up of its name. After Yes, this
        machine asks it for the invitation and keeps it in mind as a service you know. You then see
        the invitation, and decide about that separately.
      </p>
      <p>
        <strong>Not sure?</strong> Say No, and ask whoever invited you whether this is the address:
        by telephone or in person, not by answering the e-mail.
      </p>
    </Frame>
  );
}
