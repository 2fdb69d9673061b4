import { useCommand } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { CopyPanel } from "../components/CopyPanel.tsx";
import { Fact } from "../components/Fact.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Name, Origin } from "../components/Name.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { activateWords } from "../words/askWords.ts";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** Still a device, but put to sleep: nothing is broken here, and nothing can be mended here. */
export function DeactivatedScreen({ productName, screen }: ScreenProps<"deactivated">) {
  const { serviceOrigin, device } = screen;
  const commands = useCommand();
  const [asked, setAsked] = useDraft(`asked-again|${device?.organization.id ?? ""}`, "");
  const check = () => {
    setAsked(new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" }).format(new Date()));
    commands.run("checkApproval", {});
  };
  return (
    <Frame
      productName={productName}
      screen="deactivated"
      code="device.deactivated"
      title="This device is deactivated"
      kicker="On hold"
      tone="later"
      art={<KeyArt cuts={bitting(device?.organization.id ?? productName)} pose="away" />}
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
              command="startOver"
              commands={commands}
              onPress={() => commands.run("startOver", {})}
            >
              Start over
            </CommandButton>
            <CommandButton
              command="checkApproval"
              commands={commands}
              look="primary"
              onPress={check}
            >
              Check again
            </CommandButton>
          </div>
        </>
      }
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
      <p className="hint" role="status">
        {asked !== "" && `Asked at ${asked}: no news yet.`}
      </p>
      <CopyPanel {...activateWords(device)} />
      <p className="code-line">
        Code <code>device.deactivated</code>
      </p>
    </Frame>
  );
}
