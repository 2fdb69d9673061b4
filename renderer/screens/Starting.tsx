import { useEffect } from "react";
import { useWords } from "../language/wordsContext.ts";

/** Until the first snapshot: usually a few milliseconds, so nothing that would flash. */
export function Starting() {
  const { say } = useWords();
  const words = say("starting.text");
  useEffect(() => {
    document.title = words;
  }, [words]);
  return (
    <main className="plain" data-screen="starting" aria-busy="true">
      <p className="only-spoken">{words}</p>
    </main>
  );
}
