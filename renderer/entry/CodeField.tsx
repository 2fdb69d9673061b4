import { checkCodeGroup } from "../../protocol/accessCode.ts";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { CommandButton } from "../components/CommandButton.tsx";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CodeBox } from "./CodeBox.tsx";
import { backspaceAtStart, editBox, pasteInto, stepOver, type CodeStep } from "./codeEntry.ts";
import { codeWords, groupToMend, isComplete, isWrong } from "./codeWords.ts";
import type { HeldCode } from "./useHeldCode.ts";

interface CodeFieldProps {
  readonly commands: CommandState;
  readonly code: HeldCode;
  /** It was no code that was typed or pasted: it goes where links go. */
  readonly onElsewhere: (text: string) => void;
  readonly onSubmit: (text: string) => void;
  readonly isPrimary: boolean;
}

/** The access code in four boxes, each checked as soon as it is full. Nothing is sent for it. */
export function CodeField({ commands, code, onElsewhere, onSubmit, isPrimary }: CodeFieldProps) {
  const words = useWords();
  const { say } = words;
  const id = useId();
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const { entry, moves, change, move } = code;
  const [composing, setComposing] = useState<{ group: number; value: string } | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const checks = entry.groups.map((group, index) => checkCodeGroup(index, group));
  const mend = groupToMend(checks);

  useLayoutEffect(() => {
    if (moves === 0) return;
    const box = boxes.current[entry.place.group];
    const caret = [...(entry.groups[entry.place.group] ?? "")]
      .slice(0, entry.place.caret)
      .join("").length;
    box?.focus();
    box?.setSelectionRange(caret, caret);
  }, [moves, entry]);

  const take = (step: CodeStep) => {
    setComposing(null);
    setIsAsked(false);
    if (step.kind === "entry") move(step.entry);
    else {
      change(step.entry);
      onElsewhere(step.text);
    }
  };
  const submit = () => {
    if (commands.busy !== null) return;
    if (isComplete(checks)) {
      onSubmit(entry.groups.join("-"));
      return;
    }
    setIsAsked(true);
    const box = boxes.current[mend ?? 0];
    box?.focus();
    box?.select();
  };
  const key = (event: KeyboardEvent<HTMLInputElement>, group: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (!event.repeat) submit();
      return;
    }
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (selectionStart !== selectionEnd) return;
    const atStart = selectionStart === 0 && group > 0;
    const atEnd = selectionStart === value.length && group < checks.length - 1;
    if (event.key === "Backspace" && atStart) move(backspaceAtStart(entry, group));
    else if (event.key === "ArrowLeft" && atStart) move(stepOver(entry, group, -1));
    else if (event.key === "ArrowRight" && atEnd) move(stepOver(entry, group, 1));
    else return;
    event.preventDefault();
  };

  const complete = isComplete(checks);
  const tone =
    checks.some(isWrong) || isAsked ? "code-words-wrong" : complete ? "code-words-good" : "";
  return (
    <fieldset className="code-field">
      <legend>{say("entry.code.label")}</legend>
      <p className="hint" id={`${id}-hint`}>
        {say("entry.code.hint")}
      </p>
      {/* As it stands in the e-mail, in every language. */}
      <div className="code-groups" dir="ltr">
        {checks.map((check, group) => (
          <CodeBox
            // The groups of a code have no other identity than their place.
            key={PLACES[group]}
            group={group}
            value={entry.groups[group] ?? ""}
            check={check}
            describedBy={`${id}-hint`}
            boxRef={(box) => {
              boxes.current[group] = box;
            }}
            composing={composing?.group === group ? composing.value : null}
            onCompose={(at, value) => setComposing({ group: at, value })}
            onEdit={(edit) => take(editBox(entry, edit))}
            onPaste={(at, selection, text) => take(pasteInto(entry, at, selection, text))}
            onKey={key}
          />
        ))}
      </div>
      <div className="field-actions">
        <p className={`code-words ${tone}`} role="status">
          {codeWords(words, checks, isAsked)}
        </p>
        <CommandButton
          command="submitInvitation"
          commands={commands}
          look={isPrimary ? "primary" : "secondary"}
          off={checks.every(({ state }) => state === "empty")}
          onPress={submit}
        >
          {say("entry.code.open")}
        </CommandButton>
      </div>
    </fieldset>
  );
}

const PLACES = ["first", "second", "third", "fourth"] as const;
