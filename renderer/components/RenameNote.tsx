import type { RenameView } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { exactDate } from "../words/validity.ts";
import { CommandButton } from "./CommandButton.tsx";
import { InlineName } from "./Name.tsx";

interface RenameNoteProps {
  readonly rename: RenameView;
  readonly commands: CommandState;
}

/** A new name that waits for the service, or two names of which a person chooses one. */
export function RenameNote({ rename, commands }: RenameNoteProps) {
  const { say, parts, locale } = useWords();
  const name = <InlineName text={rename.name} />;
  if (rename.state === "queued") {
    return (
      <section className="note note-later" role="status">
        <p className="note-title">
          <Sentence parts={parts("rename.queued.title", { name })} />
        </p>
        <p>{say("rename.queued", { time: exactDate(rename.since, locale) })}</p>
      </section>
    );
  }
  const other = <InlineName text={rename.serviceName} />;
  const settle = (keep: "mine" | "theirs") => commands.run("settleName", { keep });
  return (
    <section className="note note-later" role="status">
      <p className="note-title">{say("rename.conflict.title")}</p>
      <p>
        <Sentence parts={parts("rename.conflict", { name, other })} />
      </p>
      <div className="buttons">
        <CommandButton command="settleName" commands={commands} onPress={() => settle("theirs")}>
          <Sentence parts={parts("rename.theirs", { name: other })} />
        </CommandButton>
        <CommandButton command="settleName" commands={commands} onPress={() => settle("mine")}>
          <Sentence parts={parts("rename.mine", { name })} />
        </CommandButton>
      </div>
    </section>
  );
}
