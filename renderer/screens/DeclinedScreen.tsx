import type { NamedView } from "../../preload/contract.ts";
import { useNextAtStart } from "../agent/useNextAtStart.ts";
import { KeyArt } from "../art/Panel.tsx";
import { EndActions } from "../components/EndActions.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName } from "../components/Name.tsx";
import { bitting } from "../words/bitting.ts";

interface DeclinedScreenProps {
  readonly productName: string;
  readonly organization: NamedView;
}

/** Declined, by this person, for good. */
export function DeclinedScreen({ productName, organization }: DeclinedScreenProps) {
  const hasNext = useNextAtStart();
  return (
    <Frame
      productName={productName}
      screen="declined"
      title="Invitation declined"
      kicker="Done"
      tone="quiet"
      art={<KeyArt cuts={bitting(organization.id)} pose="away" />}
      offersNext={!hasNext}
      actions={<EndActions hasNext={hasNext} />}
    >
      <p className="lead">
        You declined the invitation of <InlineName text={organization.name} />. Nothing changed on
        this machine.
      </p>
      <p>If that was a mistake, ask whoever invited you for a new invitation.</p>
    </Frame>
  );
}
