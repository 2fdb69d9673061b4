import { useCheckAgain } from "../agent/useCheckAgain.ts";
import { KeyArt } from "../art/Panel.tsx";
import { AskedAt, CheckAgainActions } from "../components/CheckAgainActions.tsx";
import { CopyPanel } from "../components/CopyPanel.tsx";
import { Fact } from "../components/Fact.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Name, Origin } from "../components/Name.tsx";
import { activateWords } from "../words/askWords.ts";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Still a device, but put to sleep: nothing is broken here, and nothing can be mended here. */
export function DeactivatedScreen({ productName, screen }: ScreenProps<"deactivated">) {
  const { serviceOrigin, device } = screen;
  const asking = useCheckAgain(`asked-again|${device?.organization.id ?? ""}`);
  return (
    <Frame
      productName={productName}
      screen="deactivated"
      code="device.deactivated"
      title="This device is deactivated"
      kicker="On hold"
      tone="later"
      art={<KeyArt cuts={bitting(device?.organization.id ?? productName)} pose="away" />}
      actions={<CheckAgainActions asking={asking} words="Check again" canStartOver />}
    >
      <p className="lead">
        {device === null ? (
          "An administrator of its organization"
        ) : (
          <>
            An administrator of <InlineName text={device.organization.name} />
          </>
        )}{" "}
        has deactivated this device and can activate it again. Until then it may use none of its
        licences.
      </p>
      {device !== null && (
        <dl className="facts facts-boxed">
          <Fact label="Organization">
            <Name text={device.organization.name} />
          </Fact>
          <Fact label="Device name">
            <Name text={device.name} />
          </Fact>
          {serviceOrigin !== null && (
            <Fact label="Service">
              <Origin text={serviceOrigin} />
            </Fact>
          )}
        </dl>
      )}
      <p>
        Nothing was removed from this machine: name, device groups and key stay as they are, and no
        new invitation is needed.
        {device !== null && " Once the device is active again, this window shows it by itself."}
      </p>
      <AskedAt asking={asking} news="no news yet" />
      <CopyPanel {...activateWords(device)} />
      <p className="code-line">
        Code <code>device.deactivated</code>
      </p>
    </Frame>
  );
}
