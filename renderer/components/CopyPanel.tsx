import { useId, useRef, useState } from "react";
import { useWords } from "../language/wordsContext.ts";

interface CopyPanelProps {
  readonly title: string;
  readonly text: string;
}

/** Ready words to send to somebody else, by whatever way the person has. */
export function CopyPanel({ title, text }: CopyPanelProps) {
  const { say } = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<"copy.done" | "copy.selected" | null>(null);
  const copy = () => {
    area.current?.select();
    // The clipboard API asks for a permission that both hosts deny; this command needs none.
    const copied = document.execCommand("copy");
    setSaid(copied ? "copy.done" : "copy.selected");
  };
  return (
    <section className="copy" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <label htmlFor={id} className="hint">
        {say("copy.label")}
      </label>
      <textarea id={id} ref={area} className="input" rows={4} dir="auto" readOnly value={text} />
      <div className="copy-row">
        <button type="button" className="button button-secondary" onClick={copy}>
          {say("action.copy")}
        </button>
        <span role="status">{said !== null && say(said)}</span>
      </div>
    </section>
  );
}
