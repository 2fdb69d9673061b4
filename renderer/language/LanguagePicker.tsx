import { use, useId } from "react";
import { isLanguage, LANGUAGES, type Language } from "../../messages/languages.ts";
import { AgentContext } from "../agent/agentContext.ts";
import { Globe } from "../art/Globe.tsx";
import { useWords } from "./wordsContext.ts";

interface LanguagePickerProps {
  readonly languages?: readonly Language[];
}

/** Another language for the window, each by its own name; nothing where there is no other. */
export function LanguagePicker({ languages = ALL }: LanguagePickerProps) {
  const { send } = use(AgentContext);
  const { say, language } = useWords();
  const id = useId();
  if (languages.length < 2) return null;
  const choose = (tag: string) => {
    // What became of it comes with the next snapshot; without an agent nothing here works.
    if (isLanguage(tag)) send("setLanguage", { language: tag }).catch(() => undefined);
  };
  return (
    <div className="language">
      <Globe />
      <label htmlFor={id}>{say("language.label")}</label>
      <select id={id} value={language} onChange={(event) => choose(event.target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag} dir={LANGUAGES[tag].direction}>
            {LANGUAGES[tag].autonym}
          </option>
        ))}
      </select>
    </div>
  );
}

const ALL = Object.keys(LANGUAGES) as readonly Language[];
