import type { ProblemView } from "../../preload/contract.ts";
import { useWords } from "../language/wordsContext.ts";
import { joinSentences } from "../words/joinSentences.ts";
import { Words } from "./Words.tsx";

interface ProblemNoteProps {
  readonly id: string;
  readonly problem: ProblemView;
}

/** A failure beside the field it belongs to. */
export function ProblemNote({ id, problem }: ProblemNoteProps) {
  const words = useWords();
  return (
    <div id={id} className="note" role="alert" data-code={problem.code}>
      <p className="note-title">{problem.title}</p>
      <p>
        <Words text={joinSentences(words, [problem.text, problem.advice])} />
      </p>
      {problem.detail !== null && <ProblemDetail text={problem.detail} />}
    </div>
  );
}

/** Machine-made words such as a host or an errno, small and isolated. */
export function ProblemDetail({ text }: { readonly text: string }) {
  return (
    <p className="detail">
      <bdi className="name name-two" dir="auto">
        {text}
      </bdi>
    </p>
  );
}
