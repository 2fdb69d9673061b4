import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { KeyArt } from "../art/Panel.tsx";
import { DeviceNameCard } from "../components/DeviceNameCard.tsx";
import { Fact } from "../components/Fact.tsx";
import { EndActions } from "../components/EndActions.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Name, Origin } from "../components/Name.tsx";
import { NameList } from "../components/NameList.tsx";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Home of an enrolled machine: what it is, and what it may use. */
export function ApprovedScreen({ productName, screen }: ScreenProps<"approved">) {
  const { device, created, nameProblem } = screen;
  const hasNext = useNextAtStart();
  return (
    <Frame
      productName={productName}
      screen="approved"
      title={created ? "This machine is ready" : "This machine joined the group"}
      kicker="Done"
      tone="done"
      art={<KeyArt cuts={bitting(device.clientId)} pose="turned" />}
      offersNext={!hasNext}
      actions={<EndActions hasNext={hasNext} />}
    >
      <p className="lead">
        {created ? "It is now a device of " : "It is a device of "}
        <InlineName text={device.organization.name} /> and signs in as itself.
      </p>
      <DeviceNameCard device={device} problem={nameProblem} />
      <dl className="facts facts-boxed">
        <Fact label="Organization">
          <Name text={device.organization.name} />
        </Fact>
        <Fact label="Device groups">
          <NameList items={device.groups} none="In no group." />
        </Fact>
        <Fact label="Licences it may use">
          <NameList items={device.licences} none="None yet." />
        </Fact>
        <Fact label="Service">
          <Origin text={device.serviceOrigin} />
        </Fact>
        <Fact label="Client id">
          <Origin text={device.clientId} />
        </Fact>
      </dl>
    </Frame>
  );
}
