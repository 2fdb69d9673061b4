import type { ProblemView } from "../../preload/contract.ts";
import { Words } from "./Words.tsx";

interface ProblemNoteProps {
  readonly id: string;
  readonly problem: ProblemView;
}

/** A failure beside the field it belongs to. */
export function ProblemNote({ id, problem }: ProblemNoteProps) {
  return (
    <div id={id} className="note" role="alert" data-code={problem.code}>
      <p className="note-title">{problem.title}</p>
      <p>
        <Words text={problem.text} /> <Words text={problem.advice} />
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
