import type { ProblemView } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { joinSentences } from "../words/joinSentences.ts";
import { exactDate } from "../words/validity.ts";
import { CommandButton } from "./CommandButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";
import { Words } from "./Words.tsx";

interface StaleNoteProps {
  readonly problem: ProblemView;
  /** RFC 3339; when the service said what is shown. */
  readonly asOf: string | null;
  readonly commands: CommandState;
}

/** That what is shown is from before, why, and the way to ask again. */
export function StaleNote({ problem, asOf, commands }: StaleNoteProps) {
  const words = useWords();
  const { say, locale } = words;
  return (
    <section className="note note-later" role="status" data-code={problem.code}>
      <p className="note-title">{say("home.stale.title")}</p>
      <p>
        <Words text={joinSentences(words, [problem.text, problem.advice])} />
      </p>
      <p className="hint">
        {asOf === null
          ? say("home.stale.unknown")
          : say("home.stale", { time: exactDate(asOf, locale) })}
      </p>
      <RefusalLine commands={commands} command="checkApproval" />
      <CommandButton
        command="checkApproval"
        commands={commands}
        look="secondary"
        onPress={() => commands.run("checkApproval", {})}
      >
        {say("retry.again")}
      </CommandButton>
    </section>
  );
}
