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
          <h2>{day}</h2>
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

function Happening({ entry }: { readonly entry: HistoryEntryView }) {
  const { parts } = useWords();
  const { event } = entry;
  const organization = <InlineName text={entry.organization ?? ""} />;
  const device = <InlineName text={entry.deviceName ?? ""} />;
  const service = <Origin text={entry.serviceOrigin ?? ""} />;
  switch (event) {
    case "accepted":
    case "joined":
    case "approved":
      return <Sentence parts={parts(`history.event.${event}`, { organization, device })} />;
    case "waiting":
    case "rejected":
    case "declined":
    case "left":
      return <Sentence parts={parts(`history.event.${event}`, { organization })} />;
    case "renamed":
    case "rename_queued":
      return <Sentence parts={parts(`history.event.${event}`, { device })} />;
    case "rotated":
    case "credential_stored":
    case "service_confirmed":
      return <Sentence parts={parts(`history.event.${event}`, { service })} />;
    default:
      return assertNever(event);
  }
}
