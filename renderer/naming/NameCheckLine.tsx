import type { NameCheckView } from "../../preload/contract.ts";
import { InlineName } from "../components/Name.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";

interface NameCheckLineProps {
  readonly check: NameCheckView;
  readonly onTake: (name: string) => void;
}

/** Whether the name is another device's already, before it matters; and one like it that is free. */
export function NameCheckLine({ check, onTake }: NameCheckLineProps) {
  const { say, parts } = useWords();
  return (
    <div className="name-check" data-state={check.state}>
      <p role="status" className="hint">
        {check.state === "checking" && say("naming.checking")}
        {check.state === "free" && say("naming.free")}
        {check.state === "taken" && say(check.isRefused ? "naming.taken.refused" : "naming.taken")}
      </p>
      {check.state === "taken" && check.instead !== null && (
        <button
          type="button"
          className="button button-chip"
          onClick={() => onTake(check.instead ?? "")}
        >
          {/* One piece: a chip sets its pieces one below the other. */}
          <span>
            <Sentence
              parts={parts("naming.instead", { name: <InlineName text={check.instead} /> })}
            />
          </span>
        </button>
      )}
    </div>
  );
}
