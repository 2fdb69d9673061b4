import { useEffect, useId, useRef } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import { useWords } from "../language/wordsContext.ts";
import { ProblemNote } from "./ProblemNote.tsx";

/** The agent's own limit of input, far above what it then takes for an address. */
const INPUT_MAX_LENGTH = 4_096;

interface AddressFieldProps {
  readonly value: string;
  readonly onChange: (address: string) => void;
  readonly problem: ProblemView | null;
  readonly onEnter: () => void;
}

/** The address of a service, typed by somebody who reads it from an e-mail. */
export function AddressField({ value, onChange, problem, onEnter }: AddressFieldProps) {
  const { say } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem === null) return;
    input.current?.focus();
    // With what is said about it, which is first in the field.
    input.current?.closest(".field")?.firstElementChild?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  return (
    <div className="field">
      {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      <label htmlFor={id}>{say("address.label")}</label>
      <input
        id={id}
        ref={input}
        type="text"
        className="input origin"
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={INPUT_MAX_LENGTH}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!event.repeat) onEnter();
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {say("address.hint")}
      </p>
    </div>
  );
}
