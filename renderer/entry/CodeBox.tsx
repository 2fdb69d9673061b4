import { useId, useRef, type KeyboardEvent, type Ref } from "react";
import { CODE_GROUP_LENGTH, CODE_GROUPS, type CodeGroupCheck } from "../../protocol/accessCode.ts";
import { useWords } from "../language/wordsContext.ts";
import type { BoxEdit } from "./codeEntry.ts";
import { countCharacters } from "../words/plainName.ts";
import { groupWords, isWrong } from "./codeWords.ts";
import { GroupSign } from "./GroupSign.tsx";

interface CodeBoxProps {
  readonly group: number;
  readonly value: string;
  readonly check: CodeGroupCheck;
  /** Id of what is said about the whole code. */
  readonly describedBy: string;
  readonly boxRef: Ref<HTMLInputElement>;
  readonly onEdit: (edit: BoxEdit) => void;
  readonly onPaste: (group: number, selection: readonly [number, number], text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>, group: number) => void;
  /** Text that an input method is still composing; shown as it is. */
  readonly composing: string | null;
  readonly onCompose: (group: number, value: string) => void;
}

/** One group of an access code: its box, and below it a sign and a word on whether it is right. */
export function CodeBox(props: CodeBoxProps) {
  const words = useWords();
  const { group, value, check, describedBy, boxRef, composing } = props;
  const id = useId();
  const cameFromOutside = useRef(false);
  const take = (box: HTMLInputElement, inserted: string | null) => {
    const caret = box.selectionStart ?? box.value.length;
    props.onEdit({ group, value: box.value, caret, inserted });
  };
  return (
    <div className={`code-group code-group-${check.state}`}>
      <label htmlFor={id} className="only-spoken">
        {words.say("entry.code.group", { group: group + 1, groups: CODE_GROUPS })}
      </label>
      <input
        id={id}
        ref={boxRef}
        type="text"
        className="input code-box"
        dir="ltr"
        inputMode="text"
        // Kept by no browser: what is typed here opens an invitation.
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint={group === CODE_GROUPS - 1 ? "go" : "next"}
        value={composing ?? value}
        aria-invalid={isWrong(check)}
        aria-describedby={`${id}-state ${describedBy}`}
        onChange={(event) => {
          const native = event.nativeEvent as InputEvent;
          if (native.isComposing) props.onCompose(group, event.target.value);
          else take(event.target, native.data ?? null);
        }}
        onCompositionEnd={(event) => take(event.currentTarget, event.data)}
        onPaste={(event) => {
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          const count = (end: number | null) => countCharacters(value.slice(0, end ?? 0));
          const text = event.clipboardData.getData("text/plain");
          props.onPaste(group, [count(selectionStart), count(selectionEnd)], text);
        }}
        onKeyDown={(event) => props.onKey(event, group)}
        // One touch takes the whole group, to type it anew: no glove hits a gap between letters.
        onPointerDown={(event) => {
          cameFromOutside.current = document.activeElement !== event.currentTarget;
        }}
        onClick={(event) => {
          if (cameFromOutside.current && countCharacters(value) === CODE_GROUP_LENGTH) {
            event.currentTarget.select();
          }
        }}
      />
      <p id={`${id}-state`} className="code-state">
        <GroupSign state={check.state} />
        {groupWords(words, check)}
      </p>
    </div>
  );
}
