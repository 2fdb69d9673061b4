import { use, useEffect, useState } from "react";
import type { WorkStep } from "../../preload/contract.ts";
import { AgentContext } from "../agent/agentContext.ts";
import { useWords } from "../language/wordsContext.ts";

/** Longer than any step takes as a rule, shorter than a person's patience. */
const SLOW_MS = 10_000;

/** So few need no list. */
const FEW_STEPS = 2;

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
  if (plan.length <= FEW_STEPS) {
    return (
      <div className="steps">
        <p className="lead" role="status" data-step={step}>
          {say(`step.${step}`)}
        </p>
        <Patience key={step} />
      </div>
    );
  }
  return (
    <div className="steps">
      <ol aria-label={say("working.steps")}>
        {plan.map((one, at) => (
          <li
            key={one}
            className={`step step-${stateOf(at, now)}`}
            aria-current={at === now ? "step" : undefined}
          >
            <span>{say(`plan.${one}`)}</span>
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

function stateOf(at: number, now: number): "done" | "now" | "ahead" {
  if (at < now) return "done";
  return at === now ? "now" : "ahead";
}

/** After a while on one step: that it takes longer, and that it may. */
function Patience() {
  const { say } = useWords();
  const { frame } = use(AgentContext);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="hint steps-patience" role="status">
      {isSlow && say(frame.mayClose ? "working.slow" : "working.slow.kept")}
    </p>
  );
}
