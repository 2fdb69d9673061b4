import { useId } from "react";
import type { NameSuggestionView } from "../../preload/contract.ts";
import { InlineName } from "../components/Name.tsx";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";

interface NameSuggestionsProps {
  readonly suggestions: readonly NameSuggestionView[];
  /** One like the name in the field that no other device has. */
  readonly instead: string | null;
  /** What stands in the field. */
  readonly name: string;
  readonly onTake: (name: string) => void;
}

/** Names to take with one press, each with the place it comes from; none moves while one is chosen. */
export function NameSuggestions({ suggestions, instead, name, onTake }: NameSuggestionsProps) {
  const { say, parts } = useWords();
  const id = useId();
  if (suggestions.length === 0 && instead === null) return null;
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
        {instead !== null && (
          <li>
            <button type="button" className="button button-chip" onClick={() => onTake(instead)}>
              {/* One piece: a chip sets its pieces one below the other. */}
              <span>
                <Sentence
                  parts={parts("naming.instead", { name: <InlineName text={instead} /> })}
                />
              </span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
