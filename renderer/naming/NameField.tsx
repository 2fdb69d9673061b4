import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import { ProblemNote } from "../components/ProblemNote.tsx";
import { useWords } from "../language/wordsContext.ts";
import { remarkOn } from "./nameDefect.ts";

/** The agent's own limit of input: what is longer it would refuse without a word about the name. */
const INPUT_MAX_LENGTH = 1_024;

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly hint: string;
  /** The agent's verdict on the name that was sent last. */
  readonly problem: ProblemView | null;
  /** Takes the focus as it appears: the person asked for it. */
  readonly startsFocused?: boolean;
  /** Enter in the field; never the consent itself. */
  readonly onEnter: () => void;
  /** What else there is to say of the name, below what is wrong with it. */
  readonly children?: ReactNode;
}

/** "Device name", which says while it is typed what would be wrong with it. */
export function NameField(props: NameFieldProps) {
  const { value, onChange, hint, problem, startsFocused = false, onEnter, children } = props;
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (problem === null && !startsFocused) return;
    input.current?.focus();
    input.current?.closest(".field")?.scrollIntoView({ block: "nearest" });
  }, [problem, startsFocused]);
  const remark = remarkOn(value, isTouched, words);
  const isWrong = problem !== null || remark?.kind === "wrong";
  return (
    <div className="field">
      <label htmlFor={id}>{words.say("naming.label")}</label>
      <input
        id={id}
        ref={input}
        type="text"
        className="input"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={INPUT_MAX_LENGTH}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={`${id}-below ${id}-remark`}
        onChange={(event) => {
          setTouched(true);
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {/* Always there, so that what is said of the name moves nothing and is announced. */}
      <p
        id={`${id}-remark`}
        role="status"
        className={remark?.kind === "wrong" ? "hint hint-wrong" : "hint"}
      >
        {remark?.text ?? (problem === null ? hint : "")}
      </p>
      <div id={`${id}-below`}>
        {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      </div>
      {children}
    </div>
  );
}
