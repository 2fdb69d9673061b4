import type { HistoryEntryView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { KeyArt } from "../art/Panel.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Origin } from "../components/Name.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { assertNever } from "../words/assertNever.ts";
import { bitting } from "../words/bitting.ts";
import { daysOf } from "../words/days.ts";
import type { ScreenProps } from "./screenProps.ts";

/** What happened on this machine, day by day, the newest first. */
export function HistoryScreen({ productName, screen }: ScreenProps<"history">) {
  const { say, locale } = useWords();
  const commands = useCommand();
  return (
    <Frame
      productName={productName}
      screen="history"
      title={say("history.title")}
      kicker={say("history.kicker")}
      tone="quiet"
      offersNext={false}
      art={<KeyArt cuts={bitting(productName)} pose="away" />}
      actions={
        <>
          <RefusalLine commands={commands} command="closeHistory" />
          <div className="buttons">
            <CommandButton
              command="closeHistory"
              commands={commands}
              look="primary"
              onPress={() => commands.run("closeHistory", {})}
            >
              {say("action.back")}
            </CommandButton>
          </div>
        </>
      }
    >
      {screen.entries.length === 0 && <p className="lead">{say("history.empty")}</p>}
      {daysOf(screen.entries, locale).map(({ day, entries }) => (
        <section key={day} className="day">
          <h2>
            <time dateTime={entries[0]?.entry.at.slice(0, 10)}>{day}</time>
          </h2>
          <ol>
            {entries.map(({ key, time, entry }) => (
              <li key={key}>
                <time className="hint" dateTime={entry.at}>
                  {time}
                </time>
                <span>
                  <Happening entry={entry} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="hint">{say("history.kept")}</p>
    </Frame>
  );
}

/** What the record does not name is not made up: the sentence then does without it. */
function Happening({ entry }: { readonly entry: HistoryEntryView }) {
  const { say, parts } = useWords();
  const { event } = entry;
  const bare = <>{say(`history.event.${event}.bare`)}</>;
  const organization = entry.organization && <InlineName text={entry.organization} />;
  const device = entry.deviceName && <InlineName text={entry.deviceName} />;
  const service = entry.serviceOrigin && <Origin text={entry.serviceOrigin} />;
  switch (event) {
    case "accepted":
    case "joined":
    case "approved":
      if (!organization) return bare;
      return device ? (
        <Sentence parts={parts(`history.event.${event}`, { organization, device })} />
      ) : (
        <Sentence parts={parts(`history.event.${event}.nameless`, { organization })} />
      );
    case "waiting":
    case "rejected":
    case "declined":
    case "left":
      if (!organization) return bare;
      return <Sentence parts={parts(`history.event.${event}`, { organization })} />;
    case "renamed":
    case "rename_queued":
      if (!device) return bare;
      return <Sentence parts={parts(`history.event.${event}`, { device })} />;
    case "rotated":
    case "credential_stored":
    case "service_confirmed":
      if (!service) return bare;
      return <Sentence parts={parts(`history.event.${event}`, { service })} />;
    default:
      return assertNever(event);
  }
}
