import { useEffect, useId, useRef, type Ref } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import { CommandButton } from "../components/CommandButton.tsx";
import { ProblemNote } from "../components/ProblemNote.tsx";
import type { CommandState } from "../agent/useCommand.ts";

/** What an e-mail is saved as, by its name or by its type. */
const ACCEPTED = ".eml,.txt,.html,.htm,.mht,.mhtml,message/rfc822,text/plain,text/html";

interface TextEntryProps {
  readonly commands: CommandState;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly areaRef: Ref<HTMLTextAreaElement>;
  /** What was wrong with what was sent last, if it came from here. */
  readonly problem: ProblemView | null;
  readonly onSubmit: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly fileWords: string;
  readonly isPrimary: boolean;
}

/** A link or a whole e-mail, pasted or as a file. */
export function TextEntry(props: TextEntryProps) {
  const { commands, text, onChange, areaRef, problem, onSubmit, onFiles, fileWords } = props;
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  // React knows this event of dialogs only. A host that lets nobody choose files breaks off at once.
  useEffect(() => {
    const input = chooser.current;
    const none = () => onFiles([]);
    input?.addEventListener("cancel", none);
    return () => input?.removeEventListener("cancel", none);
  }, [onFiles]);
  return (
    <div className="field">
      {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      <label htmlFor={id}>Link or the whole e-mail</label>
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
        Paste it here, or drag the saved e-mail onto this window.
      </p>
      <p className="refusal" role="status">
        {fileWords}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file once more is a choice again.
          event.target.value = "";
        }}
      />
      <div className="buttons">
        <button
          type="button"
          className="button button-secondary"
          onClick={() => chooser.current?.click()}
        >
          Choose a file
        </button>
        <CommandButton
          command="submitInvitation"
          commands={commands}
          look={props.isPrimary ? "primary" : "secondary"}
          off={text.trim() === ""}
          onPress={onSubmit}
        >
          Open link or e-mail
        </CommandButton>
      </div>
    </div>
  );
}
