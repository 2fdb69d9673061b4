import type { ReactNode } from "react";
import type { CardView } from "../../preload/contract.ts";
import { PLATFORM_WORDS } from "../words/platformWords.ts";
import { assertNever } from "../words/assertNever.ts";
import { Fact } from "./Fact.tsx";
import { InlineName, LongText, Name, Origin } from "./Name.tsx";
import { NameList } from "./NameList.tsx";
import { Moment, Validity } from "./Moment.tsx";

interface InvitationCardProps {
  readonly card: CardView;
  /** What stands on the tag's own label: the field for the device's name. */
  readonly children?: ReactNode;
}

/** Everything that Accept means. A field left out here would be left out of the consent. */
export function InvitationCard({ card, children }: InvitationCardProps) {
  return (
    <article className="tag" aria-label="Invitation">
      <dl className="tag-head">
        <Fact label="Organization" large>
          <Name text={card.organization.name} />
        </Fact>
        <Fact label="Device group" large>
          <Name text={card.group.name} />
        </Fact>
      </dl>
      {children !== undefined && <div className="tag-label">{children}</div>}
      {card.message !== null && (
        <figure className="message">
          <figcaption>
            <InlineName text={card.inviterName} /> wrote:
          </figcaption>
          <blockquote>
            <LongText text={card.message} />
          </blockquote>
          <p className="hint">The sender’s own words; nobody checked them.</p>
        </figure>
      )}
      <dl className="facts">
        <Fact label="What Accept does">
          <Effect card={card} />
        </Fact>
        <Fact label="Approval">
          <Approval card={card} />
        </Fact>
        <Fact label="Licences it may use">
          <NameList items={card.licences} none="None yet." />
        </Fact>
        <Fact label="Validity">
          <Validity expiresAt={card.expiresAt} />
        </Fact>
        <Fact label="Invited by">
          <Name text={card.inviterName} />
          <Moment time={card.invitedAt} />
        </Fact>
        <Fact label="Invitation for">
          {card.recipientName === null ? (
            "Nobody by name: whoever opens it."
          ) : (
            <Name text={card.recipientName} />
          )}
        </Fact>
        <Fact label="This machine">
          <Name text={card.machine.hostname} />
          <span className="hint">{PLATFORM_WORDS[card.machine.platform]}</span>
        </Fact>
        <Fact label="Service that answers for it">
          <Origin text={card.serviceOrigin} />
        </Fact>
      </dl>
    </article>
  );
}

function Effect({ card }: { readonly card: CardView }) {
  switch (card.effect) {
    case "create":
      return (
        <p>
          This machine becomes a device of <InlineName text={card.organization.name} />, in the
          group <InlineName text={card.group.name} />.
        </p>
      );
    case "join":
      return (
        <p>
          This machine is already a device of <InlineName text={card.organization.name} />. It joins
          the group <InlineName text={card.group.name} />; its name stays.
        </p>
      );
    default:
      return assertNever(card.effect);
  }
}

function Approval({ card }: { readonly card: CardView }) {
  switch (card.approval) {
    case "automatic":
      return <p>Automatic: it counts as soon as you accept.</p>;
    case "manual":
      return (
        <p>
          An administrator of <InlineName text={card.organization.name} /> must approve before it
          counts.
        </p>
      );
    default:
      return assertNever(card.approval);
  }
}
