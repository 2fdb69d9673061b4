import type { ProblemView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { KeyArt, TroubleArt } from "../art/Panel.tsx";
import { Frame } from "../components/Frame.tsx";
import { InvitationEntry } from "../entry/InvitationEntry.tsx";
import { useWords } from "../language/wordsContext.ts";
import { bitting } from "../words/bitting.ts";
import { PROBLEM_LOOKS } from "../words/problemLooks.ts";

interface WelcomeScreenProps {
  readonly productName: string;
  readonly problem: ProblemView | null;
}

/** No invitation yet. */
export function WelcomeScreen({ productName, problem }: WelcomeScreenProps) {
  const { say } = useWords();
  const commands = useCommand();
  const look = problem === null ? null : PROBLEM_LOOKS[problem.code];
  return (
    <Frame
      productName={productName}
      screen="welcome"
      title={say("welcome.title")}
      kicker={say("welcome.kicker")}
      tone={look === null ? "calm" : look.tone}
      art={
        look === null ? (
          <KeyArt cuts={bitting(productName)} pose="offered" />
        ) : (
          <TroubleArt scene={look.scene} badge={look.badge} />
        )
      }
    >
      {problem === null && <p className="lead">{say("welcome.lead")}</p>}
      <InvitationEntry commands={commands} problem={problem} look="primary" />
      <details className="help">
        <summary>{say("welcome.help.title")}</summary>
        <ul>
          <li>{say("welcome.help.code")}</li>
          <li>{say("welcome.help.phone")}</li>
          <li>{say("welcome.help.here")}</li>
          <li>{say("welcome.help.missing")}</li>
        </ul>
      </details>
    </Frame>
  );
}
