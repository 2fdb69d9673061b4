import { useWords } from "../language/wordsContext.ts";

/** The page without its agent: opened by hand, or the agent does not answer. */
export function NoAgent() {
  const { say } = useWords();
  return (
    <main className="plain" data-screen="no-agent">
      <h1>{say("no-agent.title")}</h1>
      <p>{say("no-agent.text")}</p>
    </main>
  );
}
