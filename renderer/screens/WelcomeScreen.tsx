import type { ProblemView } from "../../preload/contract.ts";
import { useCommand } from "../agent/useCommand.ts";
import { KeyArt, TroubleArt } from "../art/Panel.tsx";
import { Frame } from "../components/Frame.tsx";
import { InvitationEntry } from "../entry/InvitationEntry.tsx";
import { bitting } from "../words/bitting.ts";
import { PROBLEM_LOOKS } from "../words/problemLooks.ts";

interface WelcomeScreenProps {
  readonly productName: string;
  readonly problem: ProblemView | null;
}

/** No invitation yet. */
export function WelcomeScreen({ productName, problem }: WelcomeScreenProps) {
  const commands = useCommand();
  const look = problem === null ? null : PROBLEM_LOOKS[problem.code];
  return (
    <Frame
      productName={productName}
      screen="welcome"
      title="Open your invitation"
      kicker="Welcome"
      tone={look === null ? "calm" : look.tone}
      art={
        look === null ? (
          <KeyArt cuts={bitting(productName)} pose="offered" />
        ) : (
          <TroubleArt scene={look.scene} badge={look.badge} />
        )
      }
    >
      {problem === null && (
        <p className="lead">
          An invitation makes this machine a device of an organization. Type its access code, or
          paste what you were sent.
        </p>
      )}
      <InvitationEntry commands={commands} problem={problem} look="primary" />
      <details className="help">
        <summary>Where do I find it?</summary>
        <ul>
          <li>
            In the invitation e-mail, below the link: an access code, sixteen characters in groups
            of four. It can be typed, or read out over the phone.
          </li>
          <li>
            The e-mail is on a phone? Open its link there: the page behind it shows the code in
            large letters, and a QR code for a scanner that is attached to this machine.
          </li>
          <li>On this machine? Copy the link, or the whole e-mail if in doubt.</li>
          <li>No e-mail? Look in the spam folder, or ask who invited you to send it again.</li>
        </ul>
      </details>
    </Frame>
  );
}
