import { useEffect, useId, useRef } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { CommandButton } from "./CommandButton.tsx";
import { ProblemNote } from "./ProblemNote.tsx";
import { RefusalLine } from "./RefusalLine.tsx";

/** Where the unsent text of this field is kept. */
export const INVITATION_DRAFT = "invitation";

interface InvitationFieldProps {
  readonly commands: CommandState;
  readonly problem: ProblemView | null;
  readonly look: "primary" | "secondary";
}

/** One field for a link, a code or a whole e-mail. What is typed goes to the agent and nowhere else. */
export function InvitationField({ commands, problem, look }: InvitationFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(INVITATION_DRAFT, "");
  useEffect(() => {
    if (problem !== null) area.current?.focus();
  }, [problem]);
  // Somebody who comes from the e-mail pastes at once, wherever the focus is.
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      if (pasted === "" || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      setText(pasted);
      area.current?.focus();
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [setText]);
  const empty = text.trim() === "";
  const submit = () => {
    if (empty || commands.busy !== null) area.current?.focus();
    else commands.run("submitInvitation", { text });
  };
  return (
    <div className="field">
      {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      <label htmlFor={id}>Link, access code or the whole e-mail</label>
      <textarea
        id={id}
        ref={area}
        className="input input-large"
        rows={4}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!event.repeat) submit();
        }}
      />
      <div className="field-actions">
        <p id={`${id}-hint`} className="hint">
          Nothing changes yet: you see the invitation first, then you decide.
        </p>
        <CommandButton
          command="submitInvitation"
          commands={commands}
          look={look}
          off={empty}
          onPress={submit}
        >
          Open invitation
        </CommandButton>
      </div>
      <RefusalLine commands={commands} command="submitInvitation" />
    </div>
  );
}
