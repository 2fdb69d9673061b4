import { useId, useRef, useState } from "react";

interface CopyPanelProps {
  readonly title: string;
  readonly label: string;
  readonly text: string;
}

/** Ready words to send to somebody else, by whatever way the person has. */
export function CopyPanel({ title, label, text }: CopyPanelProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = () => {
    area.current?.select();
    // The clipboard API asks for a permission that both hosts deny; this command needs none.
    const copied = document.execCommand("copy");
    setSaid(copied ? "Copied." : "The text is selected: copy it with Ctrl+C.");
  };
  return (
    <section className="copy" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <label htmlFor={id} className="hint">
        {label}
      </label>
      <textarea id={id} ref={area} className="input" rows={4} dir="auto" readOnly value={text} />
      <div className="copy-row">
        <button type="button" className="button button-secondary" onClick={copy}>
          Copy these words
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
