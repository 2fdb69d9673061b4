import { useId } from "react";
import type { NameSuggestionView } from "../../preload/contract.ts";
import { InlineName } from "../components/Name.tsx";
import { useWords } from "../language/wordsContext.ts";

interface NameSuggestionsProps {
  readonly suggestions: readonly NameSuggestionView[];
  /** What stands in the field. */
  readonly name: string;
  readonly onTake: (name: string) => void;
}

/** Names to take with one press, each with the place it comes from. */
export function NameSuggestions({ suggestions, name, onTake }: NameSuggestionsProps) {
  const { say } = useWords();
  const id = useId();
  if (suggestions.length === 0) return null;
  return (
    <div className="suggestions" role="group" aria-labelledby={id}>
      <p id={id} className="hint">
        {say("naming.suggestions")}
      </p>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.from}>
            <button
              type="button"
              className="button button-chip"
              aria-pressed={suggestion.name === name}
              onClick={() => onTake(suggestion.name)}
            >
              <InlineName text={suggestion.name} />
              <span className="hint">{say(`naming.from.${suggestion.from}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
