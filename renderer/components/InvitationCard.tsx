import type { ReactNode } from "react";
import type { CardView } from "../../preload/contract.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { Fact } from "./Fact.tsx";
import { MachineFact } from "./MachineFact.tsx";
import { Moment, Validity } from "./Moment.tsx";
import { InlineName, LongText, Name, Origin } from "./Name.tsx";
import { NameList } from "./NameList.tsx";

interface InvitationCardProps {
  readonly card: CardView;
  /** What stands on the tag's own label: the field for the device's name. */
  readonly children?: ReactNode;
}

/** Everything that Accept means. A field left out here would be left out of the consent. */
export function InvitationCard({ card, children }: InvitationCardProps) {
  const { say, parts } = useWords();
  const organization = <InlineName text={card.organization.name} />;
  const group = <InlineName text={card.group.name} />;
  return (
    <article className="tag" aria-label={say("card.label")}>
      <dl className="tag-head">
        <Fact label={say("fact.organization")} large>
          <Name text={card.organization.name} />
        </Fact>
        <Fact label={say("fact.group")} large>
          <Name text={card.group.name} />
        </Fact>
      </dl>
      <dl className="facts">
        <Fact label={say("card.machine")}>
          <MachineFact machine={card.machine} />
        </Fact>
        <Fact label={say("card.effect")}>
          <p>
            <Sentence
              parts={
                card.effect === "create"
                  ? parts("card.effect.create", { organization, group })
                  : parts("card.effect.join", { organization, group })
              }
            />
          </p>
        </Fact>
        <Fact label={say("card.validity")}>
          <Validity expiresAt={card.expiresAt} />
        </Fact>
        <Fact label={say("card.service")}>
          <Origin text={card.serviceOrigin} />
        </Fact>
      </dl>
      {children !== undefined && <div className="tag-label">{children}</div>}
      {card.message !== null && <Message from={card.inviterName} text={card.message} />}
      <dl className="facts">
        <Fact label={say("card.licences")}>
          <NameList items={card.licences} none={say("card.licences.none")} />
        </Fact>
        <Fact label={say("card.approval")}>
          <p>
            {card.approval === "automatic" ? (
              say("card.approval.automatic")
            ) : (
              <Sentence parts={parts("card.approval.manual", { organization })} />
            )}
          </p>
        </Fact>
        <Fact label={say("card.inviter")}>
          <Name text={card.inviterName} />
          <Moment time={card.invitedAt} />
        </Fact>
        <Fact label={say("card.recipient")}>
          {card.recipientName === null ? (
            say("card.recipient.nobody")
          ) : (
            <Name text={card.recipientName} />
          )}
        </Fact>
      </dl>
    </article>
  );
}

/** The inviter's own words, marked as theirs. */
function Message({ from, text }: { readonly from: string; readonly text: string }) {
  const { say, parts } = useWords();
  return (
    <figure className="message">
      <figcaption>
        <Sentence parts={parts("card.wrote", { inviter: <InlineName text={from} /> })} />
      </figcaption>
      <blockquote>
        <LongText text={text} />
      </blockquote>
      <p className="hint">{say("card.unchecked")}</p>
    </figure>
  );
}
