import { useEffect, useId, useState, type ReactNode, type RefObject } from "react";
import type { NameCheckView, ProblemView } from "../../preload/contract.ts";
import { ProblemNote } from "../components/ProblemNote.tsx";
import { useWords } from "../language/wordsContext.ts";
import { verdictOn } from "./nameVerdict.ts";

/** The agent's own limit of input: what is longer it would refuse without a word about the name. */
const INPUT_MAX_LENGTH = 1_024;

const UNCHECKED: NameCheckView = { state: "unchecked" };

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly hint: string;
  /** The agent's verdict on the name that was sent last. */
  readonly problem: ProblemView | null;
  /** What the service said of just this name. */
  readonly check?: NameCheckView;
  /** For whoever sends the name: it takes the focus back where the name cannot be sent. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Takes the focus as it appears: the person asked for it. */
  readonly startsFocused?: boolean;
  /** Enter in the field; never the consent itself. */
  readonly onEnter: () => void;
  readonly onLeave?: () => void;
  /** Other names. */
  readonly children?: ReactNode;
}

/** "Device name", which says while it is typed what would be wrong with it. */
export function NameField(props: NameFieldProps) {
  const { value, onChange, hint, problem, check = UNCHECKED, input, children } = props;
  const { startsFocused = false, onEnter, onLeave } = props;
  const words = useWords();
  const id = useId();
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (problem === null && !startsFocused) return;
    input.current?.focus();
    input.current?.closest(".field")?.scrollIntoView({ block: "nearest" });
  }, [problem, startsFocused, input]);
  const verdict = verdictOn(value, isTouched, check, words);
  const isWrong = verdict?.kind === "wrong";
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
        aria-invalid={problem !== null || isWrong}
        aria-describedby={`${id}-below ${id}-verdict`}
        onChange={(event) => {
          setTouched(true);
          onChange(event.target.value);
        }}
        onBlur={() => {
          setTouched(true);
          onLeave?.();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {/* Always there, so that what is said of the name moves nothing and is announced. */}
      <p
        id={`${id}-verdict`}
        role="status"
        data-check={check.state}
        className={isWrong ? "verdict verdict-wrong" : "verdict"}
      >
        {verdict?.text ?? (problem === null ? hint : "")}
      </p>
      <div id={`${id}-below`}>
        {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      </div>
      {children}
    </div>
  );
}
