import { useCommand } from "../agent/useCommand.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** A service this machine does not know: its address, and the person's yes before anything is sent. */
export function ConfirmServiceScreen({ productName, screen }: ScreenProps<"confirm_service">) {
  const commands = useCommand();
  const { serviceOrigin } = screen;
  return (
    <Frame
      productName={productName}
      screen="confirm_service"
      title="Do you know this service?"
      kicker="Before anything is sent"
      art={<KeyArt cuts={bitting(productName)} pose="offered" />}
    >
      <p className="lead">
        <code>{serviceOrigin}</code>
      </p>
      <CommandButton
        command="confirmService"
        commands={commands}
        look="primary"
        off={serviceOrigin === null}
        onPress={() => commands.run("confirmService", { address: serviceOrigin ?? "" })}
      >
        Yes, ask this service
      </CommandButton>
    </Frame>
  );
}
