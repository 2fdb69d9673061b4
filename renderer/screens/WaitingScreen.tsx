import { useCheckAgain } from "../agent/useCheckAgain.ts";
import { KeyArt } from "../art/Panel.tsx";
import { AskedAt, CheckAgainActions } from "../components/CheckAgainActions.tsx";
import { Fact } from "../components/Fact.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Name } from "../components/Name.tsx";
import { bitting } from "../words/bitting.ts";
import { cardKey } from "../words/cardKey.ts";
import type { ScreenProps } from "./screenProps.ts";
import { assertNever } from "../words/assertNever.ts";

/** Accepted here; an administrator has the next word. */
export function WaitingScreen({ productName, screen }: ScreenProps<"waiting">) {
  const { card, organization, reason, deviceName } = screen;
  const asking = useCheckAgain(`asked|${organization.id}`);
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
      actions={<CheckAgainActions asking={asking} words="Check now" />}
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
      <AskedAt asking={asking} news="not decided yet" />
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
