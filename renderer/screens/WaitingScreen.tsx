import { useCommand } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Fact } from "../components/Fact.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Name } from "../components/Name.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../words/cardKey.ts";
import type { ScreenProps } from "./screenProps.ts";
import { assertNever } from "../words/assertNever.ts";

/** Accepted here; an administrator has the next word. */
export function WaitingScreen({ productName, screen }: ScreenProps<"waiting">) {
  const { card, organization, reason, deviceName } = screen;
  const commands = useCommand();
  const [asked, setAsked] = useDraft(`asked|${organization.id}`, "");
  const check = () => {
    setAsked(new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" }).format(new Date()));
    commands.run("checkApproval", {});
  };
  return (
    <Frame
      productName={productName}
      screen="waiting"
      title="Waiting for approval"
      kicker="Accepted here"
      tone="later"
      art={
        <KeyArt cuts={bitting(card === null ? organization.id : cardKey(card))} pose="waiting" />
      }
      actions={
        <>
          <RefusalLine commands={commands} command="checkApproval" />
          <div className="buttons">
            <CommandButton
              command="closeWindow"
              commands={commands}
              onPress={() => commands.run("closeWindow", {})}
            >
              Close window
            </CommandButton>
            <CommandButton
              command="checkApproval"
              commands={commands}
              look="primary"
              onPress={check}
            >
              Check now
            </CommandButton>
          </div>
        </>
      }
    >
      <Reason reason={reason} organization={organization.name} />
      <dl className="facts facts-boxed">
        <Fact label="Organization">
          <Name text={organization.name} />
        </Fact>
        {card !== null && (
          <Fact label="Device group">
            <Name text={card.group.name} />
          </Fact>
        )}
        <Fact label="Device name">
          <Name text={deviceName} />
        </Fact>
      </dl>
      <p>
        The answer shows here by itself. You may close this window meanwhile: nothing is lost. Open{" "}
        {productName} again at any time to see how things stand.
      </p>
      <p className="hint" role="status">
        {asked !== "" && `Asked at ${asked}: not decided yet.`}
      </p>
    </Frame>
  );
}

interface ReasonProps {
  readonly reason: ScreenProps<"waiting">["screen"]["reason"];
  readonly organization: string;
}

function Reason({ reason, organization }: ReasonProps) {
  switch (reason) {
    case "manual_approval":
      return (
        <p className="lead">
          An administrator of <InlineName text={organization} /> must approve this machine before it
          counts as a device.
        </p>
      );
    case "known_device_new_key":
      return (
        <p className="lead">
          <InlineName text={organization} /> knows a device like this machine, with another key: as
          after reinstalling or copying a disk. An administrator must confirm that it is the same.
        </p>
      );
    case "reinstalled":
      return (
        <p className="lead">
          <InlineName text={organization} /> knows this hardware. An administrator must confirm that
          it was installed anew; then it gets its old name and place back.
        </p>
      );
    case "cloned":
      return (
        <p className="lead">
          <InlineName text={organization} /> knows a device with this machine’s identity on other
          hardware: one of the two is a copy. An administrator must look at it.
        </p>
      );
    case "hardware_changed":
      return (
        <p className="lead">
          <InlineName text={organization} /> knows this device with other hardware. An administrator
          must confirm that it was repaired.
        </p>
      );
    default:
      return assertNever(reason);
  }
}
