import { useWords } from "../language/wordsContext.ts";

/** Until the first snapshot: usually a few milliseconds, so nothing that would flash. */
export function Starting() {
  const { say } = useWords();
  return (
    <main className="plain" data-screen="starting" aria-busy="true">
      <p className="only-spoken">{say("starting.text")}</p>
    </main>
  );
}
