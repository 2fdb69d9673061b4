import { useId, type Ref } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import { CommandButton } from "../components/CommandButton.tsx";
import { ProblemNote } from "../components/ProblemNote.tsx";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";

interface TextEntryProps {
  readonly commands: CommandState;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly areaRef: Ref<HTMLTextAreaElement>;
  /** What was wrong with what was sent last, if it came from here. */
  readonly problem: ProblemView | null;
  readonly onSubmit: () => void;
  /** What became of a file that was dropped; empty where nothing is to be said. */
  readonly fileWords: string;
  readonly isPrimary: boolean;
}

/**
 * A link or a whole e-mail, pasted or dropped. No button chooses a file: its dialog would show a
 * kiosk's disk, and the hosts let none appear.
 */
export function TextEntry(props: TextEntryProps) {
  const { commands, text, onChange, areaRef, problem, onSubmit, fileWords } = props;
  const { say } = useWords();
  const id = useId();
  return (
    <div className="field">
      {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      <label htmlFor={id}>{say("entry.text.label")}</label>
      <textarea
        id={id}
        ref={areaRef}
        className="input input-large"
        rows={3}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!event.repeat) onSubmit();
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {say("entry.text.hint")}
      </p>
      <p className="refusal" role="status">
        {fileWords}
      </p>
      <div className="buttons">
        <CommandButton
          command="submitInvitation"
          commands={commands}
          look={props.isPrimary ? "primary" : "secondary"}
          off={text.trim() === ""}
          onPress={onSubmit}
        >
          {say("entry.text.open")}
        </CommandButton>
      </div>
    </div>
  );
}
