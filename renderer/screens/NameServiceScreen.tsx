import type { ProblemView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { TroubleArt } from "../art/Panel.tsx";
import { AddressField } from "../components/AddressField.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";

/** Where the address typed is kept while it is looked at. */
export const ADDRESS_DRAFT = "service-address";

interface NameServiceScreenProps {
  readonly productName: string;
  readonly problem: ProblemView | null;
}

/** The invitation names no service, and this machine knows none: its address is typed, and shown before it counts. */
export function NameServiceScreen({ productName, problem }: NameServiceScreenProps) {
  const commands = useCommand();
  const [address, setAddress] = useDraft(ADDRESS_DRAFT, "");
  const isEmpty = address.trim() === "";
  const submit = () => {
    if (isEmpty || commands.busy !== null) return;
    commands.run("confirmService", { address: address.trim() });
  };
  return (
    <Frame
      productName={productName}
      screen="confirm_service"
      title="Which service is it from?"
      kicker="Nothing was sent"
      tone="mend"
      art={<TroubleArt scene="door" badge="search" />}
      actions={
        <>
          <RefusalLine commands={commands} command="confirmService" />
          <div className="buttons">
            <StartOverButton commands={commands} words="Go back" />
            <CommandButton
              command="confirmService"
              commands={commands}
              look="primary"
              off={isEmpty}
              onPress={submit}
            >
              Go on
            </CommandButton>
          </div>
        </>
      }
    >
      <p className="lead">
        An access code does not say which service it belongs to, and this machine knows none yet.
      </p>
      <AddressField value={address} onChange={setAddress} problem={problem} onEnter={submit} />
      <p>
        Nothing is sent to it for now: you see the address once more, and say then whether it is the
        right one. The link in the e-mail names the service by itself, in case that is easier.
      </p>
    </Frame>
  );
}
