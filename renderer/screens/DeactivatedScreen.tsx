import { useCheckAgain } from "../agent/useCheckAgain.ts";
import { KeyArt } from "../art/Panel.tsx";
import { AskedAt, CheckAgainActions } from "../components/CheckAgainActions.tsx";
import { CopyPanel } from "../components/CopyPanel.tsx";
import { Fact } from "../components/Fact.tsx";
import { Frame } from "../components/Frame.tsx";
import { InlineName, Name, Origin } from "../components/Name.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { activateWords } from "../words/askWords.ts";
import { bitting } from "../words/bitting.ts";
import type { ScreenProps } from "./screenProps.ts";

/** What the service answers to such a device, for whoever is asked about it. */
const CODE = "device.deactivated";

/** Still a device, but put to sleep: nothing is broken here, and nothing can be mended here. */
export function DeactivatedScreen({ productName, screen }: ScreenProps<"deactivated">) {
  const words = useWords();
  const { say, parts } = words;
  const { serviceOrigin, device } = screen;
  const asking = useCheckAgain(`asked-again|${device?.organization.id ?? ""}`);
  return (
    <Frame
      productName={productName}
      screen="deactivated"
      code={CODE}
      title={say("deactivated.title")}
      kicker={say("deactivated.kicker")}
      tone="later"
      art={<KeyArt cuts={bitting(device?.organization.id ?? productName)} pose="away" />}
      actions={<CheckAgainActions asking={asking} words="deactivated.check" canStartOver />}
    >
      <p className="lead">
        {device === null ? (
          say("deactivated.lead.unknown")
        ) : (
          <Sentence
            parts={parts("deactivated.lead", {
              organization: <InlineName text={device.organization.name} />,
            })}
          />
        )}
      </p>
      {device !== null && (
        <dl className="facts facts-boxed">
          <Fact label={say("fact.organization")}>
            <Name text={device.organization.name} />
          </Fact>
          <Fact label={say("fact.device-name")}>
            <Name text={device.name} />
          </Fact>
          {serviceOrigin !== null && (
            <Fact label={say("fact.service")}>
              <Origin text={serviceOrigin} />
            </Fact>
          )}
        </dl>
      )}
      <p>
        {say("deactivated.kept")} {device !== null && say("deactivated.by-itself")}
      </p>
      <AskedAt asking={asking} words="deactivated.asked" />
      <CopyPanel {...activateWords(words, device)} />
      <p className="code-line">
        <Sentence parts={parts("fact.code", { code: <code>{CODE}</code> })} />
      </p>
    </Frame>
  );
}
