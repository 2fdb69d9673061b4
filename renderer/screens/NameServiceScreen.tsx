import type { ProblemView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { TroubleArt } from "../art/Panel.tsx";
import { AddressField } from "../components/AddressField.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";
import { useWords } from "../language/wordsContext.ts";

/** Where the address typed is kept while it is looked at. */
export const ADDRESS_DRAFT = "service-address";

interface NameServiceScreenProps {
  readonly productName: string;
  readonly problem: ProblemView | null;
}

/** The invitation names no service, and this machine knows none: its address is typed, and shown before it counts. */
export function NameServiceScreen({ productName, problem }: NameServiceScreenProps) {
  const { say } = useWords();
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
      title={say("address.title")}
      kicker={say("confirm.kicker")}
      tone="mend"
      art={<TroubleArt scene="door" badge="search" />}
      actions={
        <>
          <RefusalLine commands={commands} command="confirmService" />
          <div className="buttons">
            <StartOverButton commands={commands} words="address.back" />
            <CommandButton
              command="confirmService"
              commands={commands}
              look="primary"
              off={isEmpty}
              onPress={submit}
            >
              {say("address.go-on")}
            </CommandButton>
          </div>
        </>
      }
    >
      <p className="lead">{say("address.lead")}</p>
      <AddressField value={address} onChange={setAddress} problem={problem} onEnter={submit} />
      <p>{say("address.then")}</p>
    </Frame>
  );
}
