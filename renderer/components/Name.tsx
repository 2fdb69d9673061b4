import { useId, useState } from "react";
import { useWords } from "../language/wordsContext.ts";
import { countCharacters, isInvisible } from "../words/plainName.ts";

/** Above this many characters a name may not fit its two lines, and the whole is offered. */
const LONG_NAME = 60;
const LONG_TEXT = 280;

interface NameProps {
  /** Somebody else's words: shown as plain text, isolated from the text around them (UAX #9). */
  readonly text: string;
}

/** A name inside a sentence of ours: one line at most, whatever it holds. */
export function InlineName({ text }: NameProps) {
  const { say } = useWords();
  return (
    <bdi className="name name-inline" dir="auto">
      {isInvisible(text) ? say("name.none") : text}
    </bdi>
  );
}

/** A name in its own place: two lines, and the whole of it on request. */
export function Name({ text }: NameProps) {
  const { say } = useWords();
  const shown = isInvisible(text) ? say("name.none") : text;
  return <Clamped text={shown} lines="two" longer={LONG_NAME} />;
}

/** Several sentences of somebody else's: five lines, and the whole on request. */
export function LongText({ text }: NameProps) {
  return <Clamped text={text} lines="five" longer={LONG_TEXT} />;
}

/**
 * An address, or another technical word, in full: the end of a host name says whose it is, so
 * nothing of it may hide.
 */
export function Origin({ text }: NameProps) {
  return (
    <bdi className="name origin" dir="ltr">
      {text}
    </bdi>
  );
}

interface ClampedProps extends NameProps {
  readonly lines: "two" | "five";
  readonly longer: number;
}

function Clamped({ text, lines, longer }: ClampedProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = countCharacters(text) > longer;
  return (
    <>
      <bdi id={id} className={`name ${open ? "name-open" : `name-${lines}`}`} dir="auto">
        {text}
      </bdi>
      {long && (
        <button
          type="button"
          className="button button-text"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? say("action.less") : say("action.more")}
        </button>
      )}
    </>
  );
}
