import { useEffect, useId, useRef } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import { countCharacters } from "../words/plainName.ts";
import { ProblemNote } from "./ProblemNote.tsx";

const NAME_MAX_CHARACTERS = 64;
/** The agent's own limit of input: what is longer it would refuse without a word about the name. */
const INPUT_MAX_LENGTH = 1_024;
/** From here on the counter is also spoken. */
const NEARLY_FULL = 10;

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly hint: string;
  readonly problem: ProblemView | null;
  /** Takes the focus as it appears: the person asked for it. */
  readonly startsFocused?: boolean;
  /** Enter in the field; never the consent itself. */
  readonly onEnter: () => void;
}

/** "Device name" with its counter. The agent judges the name; its verdict stands below the field. */
export function NameField(props: NameFieldProps) {
  const { value, onChange, hint, problem, startsFocused = false, onEnter } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem === null && !startsFocused) return;
    input.current?.focus();
    input.current?.closest(".field")?.scrollIntoView({ block: "nearest" });
  }, [problem, startsFocused]);
  const used = countCharacters(value);
  const left = NAME_MAX_CHARACTERS - used;
  const spoken = left < 0 ? `${-left} too many` : `${left} characters left`;
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>Device name</label>
        <span className={left < 0 ? "counter counter-over" : "counter"} aria-hidden="true">
          {left < 0 ? `${-left} too many` : `${used} of ${NAME_MAX_CHARACTERS}`}
        </span>
      </div>
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
        aria-invalid={problem !== null || left < 0}
        aria-describedby={`${id}-below`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {problem === null ? (
        <p id={`${id}-below`} className="hint">
          {hint}
        </p>
      ) : (
        <ProblemNote id={`${id}-below`} problem={problem} />
      )}
      <p className="only-spoken" role="status">
        {left <= NEARLY_FULL && spoken}
      </p>
    </div>
  );
}
