import type { NamedView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName } from "../components/Name.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { bitting } from "../words/bitting.ts";

interface DeclinedScreenProps {
  readonly productName: string;
  readonly organization: NamedView;
}

/** Declined, by this person, for good. */
export function DeclinedScreen({ productName, organization }: DeclinedScreenProps) {
  const commands = useCommand();
  return (
    <Frame
      productName={productName}
      screen="declined"
      title="Invitation declined"
      kicker="Done"
      tone="quiet"
      art={<KeyArt cuts={bitting(organization.id)} pose="away" />}
      actions={
        <>
          <RefusalLine commands={commands} command="startOver" />
          <div className="buttons">
            <CommandButton
              command="startOver"
              commands={commands}
              onPress={() => commands.run("startOver", {})}
            >
              Use another invitation
            </CommandButton>
            <CommandButton
              command="closeWindow"
              commands={commands}
              look="primary"
              onPress={() => commands.run("closeWindow", {})}
            >
              Close window
            </CommandButton>
          </div>
        </>
      }
    >
      <p className="lead">
        You declined the invitation of <InlineName text={organization.name} />. Nothing changed on
        this machine.
      </p>
      <p>If that was a mistake, ask whoever invited you for a new invitation.</p>
    </Frame>
  );
}
