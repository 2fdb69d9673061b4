import { useEffect, useState } from "react";
import type { WorkStep } from "../../preload/contract.ts";
import { useWords } from "../language/wordsContext.ts";

/** Longer than any step takes as a rule, shorter than a person's patience. */
const SLOW_MS = 10_000;

interface StepListProps {
  readonly plan: readonly WorkStep[];
  readonly step: WorkStep;
}

/**
 * All steps of the work from its beginning, so that nothing moves while it goes on: done, now, ahead.
 * Only the one under way is announced.
 */
export function StepList({ plan, step }: StepListProps) {
  const { say } = useWords();
  const now = plan.indexOf(step);
  return (
    <div className="steps">
      <ol aria-label={say("working.steps")}>
        {plan.map((one, at) => (
          <li
            key={one}
            className={stateClass(at, now)}
            aria-current={at === now ? "step" : undefined}
          >
            <span>{say(`step.${one}`)}</span>
            {at < now && <span className="only-spoken">{say("working.done")}</span>}
          </li>
        ))}
      </ol>
      <p className="only-spoken" role="status" data-step={step}>
        {say(`step.${step}`)}
      </p>
      <Patience key={step} />
    </div>
  );
}

function stateClass(at: number, now: number): string {
  if (at < now) return "step step-done";
  return at === now ? "step step-now" : "step step-ahead";
}

/** After a while on one step: that it takes longer, and that it may. */
function Patience() {
  const { say } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="hint steps-patience" role="status">
      {isSlow && say("working.slow")}
    </p>
  );
}
