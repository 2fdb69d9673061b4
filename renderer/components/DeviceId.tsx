import { useRef, useState } from "react";
import { useWords } from "../language/wordsContext.ts";

/** As many as people keep in mind between looking and saying. */
const GROUP_LENGTH = 4;

/** In groups, to be read out over the phone; whoever copies it gets it in one piece. */
export function DeviceId({ id }: { readonly id: string }) {
  const { say } = useWords();
  const whole = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<"copy.done" | "copy.selected" | null>(null);
  const copy = () => {
    if (whole.current === null) return;
    getSelection()?.selectAllChildren(whole.current);
    // The clipboard API asks for a permission that both hosts deny; this command needs none.
    setSaid(document.execCommand("copy") ? "copy.done" : "copy.selected");
  };
  return (
    <div className="device-id">
      <bdi className="origin" dir="ltr" ref={whole}>
        {groupsOf(id).map(({ at, text }) => (
          <span key={at}>{text}</span>
        ))}
      </bdi>
      <button type="button" className="button button-text" onClick={copy}>
        {say("device.id.copy")}
      </button>
      <span role="status" className="hint">
        {said !== null && say(said)}
      </span>
    </div>
  );
}

function groupsOf(id: string): readonly { readonly at: number; readonly text: string }[] {
  const letters = [...id];
  const groups = [];
  for (let at = 0; at < letters.length; at += GROUP_LENGTH) {
    groups.push({ at, text: letters.slice(at, at + GROUP_LENGTH).join("") });
  }
  return groups;
}
