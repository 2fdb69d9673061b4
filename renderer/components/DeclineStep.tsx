import { useEffect, useId, useRef } from "react";
import type { ProblemView } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";
import { ProblemNote } from "./ProblemNote.tsx";
import { RefusalLine } from "./RefusalLine.tsx";

const REASON_MAX_LENGTH = 500;
/** The agent's own limit of input, far above what it then accepts. */
const INPUT_MAX_LENGTH = 4_096;

interface DeclineStepProps {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly problem: ProblemView | null;
  /** Which invitation it is. */
  readonly card: string;
  readonly commands: CommandState;
  readonly onBack: () => void;
}

/** Asks once more before declining, and for a reason nobody has to give. */
export function DeclineStep(props: DeclineStepProps) {
  const { reason, onChange, problem, card, commands, onBack } = props;
  const { say } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (problem === null) heading.current?.focus();
    else area.current?.focus();
  }, [problem]);
  // Counted as it is sent: line breaks and runs of spaces folded.
  const used = reason.replace(/\s+/gu, " ").trim().length;
  const over = used - REASON_MAX_LENGTH;
  const decline = () => {
    if (over > 0) area.current?.focus();
    else commands.run("decline", { reason: used === 0 ? null : reason, card });
  };
  return (
    <section
      className="decline"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {say("decline.title")}
      </h2>
      <div className="field">
        <div className="field-head">
          <label htmlFor={id}>{say("decline.reason")}</label>
          <span className={over > 0 ? "counter counter-over" : "counter"} id={`${id}-count`}>
            {over > 0
              ? say("decline.over", { count: over })
              : say("decline.used", { used, limit: REASON_MAX_LENGTH })}
          </span>
        </div>
        <textarea
          id={id}
          ref={area}
          className="input"
          rows={2}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={INPUT_MAX_LENGTH}
          value={reason}
          aria-invalid={over > 0}
          aria-describedby={`${id}-hint ${id}-count`}
          onChange={(event) => onChange(event.target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {say("decline.hint")}
        </p>
        {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
      </div>
      <RefusalLine commands={commands} command="decline" />
      <div className="buttons">
        <button type="button" className="button button-secondary" onClick={onBack}>
          {say("action.back")}
        </button>
        <CommandButton command="decline" commands={commands} look="primary" onPress={decline}>
          {say("decline.confirm")}
        </CommandButton>
      </div>
    </section>
  );
}
