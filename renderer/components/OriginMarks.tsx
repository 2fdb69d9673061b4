import type { OriginMarkView } from "../../preload/contract.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { assertNever } from "../words/assertNever.ts";
import { Origin } from "./Name.tsx";

/** What an impostor's address may have, each in words; nothing where there is none. */
export function OriginMarks({ marks }: { readonly marks: readonly OriginMarkView[] }) {
  const { say } = useWords();
  if (marks.length === 0) return null;
  return (
    <section className="note marks" aria-labelledby="marks-title">
      <h2 id="marks-title" className="note-title">
        {say("mark.title")}
      </h2>
      <ul>
        {marks.map((mark) => (
          <li key={mark.kind} data-mark={mark.kind}>
            <strong>
              <MarkName mark={mark} />
            </strong>{" "}
            <MarkText mark={mark} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MarkProps {
  readonly mark: OriginMarkView;
}

function MarkName({ mark }: MarkProps) {
  const { say } = useWords();
  if (mark.kind !== "unusual_port") return say(`mark.${mark.kind}`);
  // As it stands in the address, whose digits no language changes.
  return say("mark.unusual_port", { port: `${mark.port}` });
}

function MarkText({ mark }: MarkProps) {
  const { say, parts } = useWords();
  switch (mark.kind) {
    case "international":
    case "look_alike_letters":
      return (
        <Sentence
          parts={parts(`mark.${mark.kind}.text`, { shown: <Origin text={mark.shown} /> })}
        />
      );
    case "resembles":
      return (
        <Sentence parts={parts("mark.resembles.text", { origin: <Origin text={mark.origin} /> })} />
      );
    case "ip_address":
    case "local_name":
    case "unusual_port":
    case "plain_http":
      return say(`mark.${mark.kind}.text`);
    default:
      return assertNever(mark);
  }
}
