import { useEffect } from "react";
import { useWords } from "../language/wordsContext.ts";

/** The page without its agent: opened by hand, or the agent does not answer. */
export function NoAgent() {
  const { say } = useWords();
  const title = say("no-agent.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="plain" data-screen="no-agent">
      <h1>{title}</h1>
      <p>{say("no-agent.text")}</p>
    </main>
  );
}
