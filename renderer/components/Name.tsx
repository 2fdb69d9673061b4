import { useId, useState } from "react";
import { useWords } from "../language/wordsContext.ts";
import { countCharacters, isInvisible } from "../words/plainName.ts";

/** Above this many characters a name may not fit its two lines, and the whole is offered. */
const LONG_NAME = 60;
const LONG_TEXT = 280;
/** Fewer are not worth a button. */
const LEAST_REST = 20;

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
  return <Clamped text={shown} />;
}

/**
 * Several sentences of somebody else's: their beginning, and the whole on request, which then scrolls
 * in its own place instead of pushing away what counts.
 */
export function LongText({ text }: NameProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const letters = [...text];
  const isLong = letters.length > LONG_TEXT + LEAST_REST;
  if (!isLong) {
    return (
      <bdi className="name name-open" dir="auto">
        {text}
      </bdi>
    );
  }
  return (
    <>
      <bdi
        id={id}
        className={open ? "name name-open name-scrolling" : "name name-open"}
        dir="auto"
        // What scrolls must be reached by keyboard.
        tabIndex={open ? 0 : undefined}
      >
        {open ? text : `${letters.slice(0, LONG_TEXT).join("").trimEnd()}…`}
      </bdi>
      <MoreButton id={id} open={open} onPress={() => setOpen(!open)} />
    </>
  );
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

function Clamped({ text }: NameProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = countCharacters(text) > LONG_NAME;
  return (
    <>
      <bdi id={id} className={open ? "name name-open" : "name name-two"} dir="auto">
        {text}
      </bdi>
      {long && <MoreButton id={id} open={open} onPress={() => setOpen(!open)} />}
    </>
  );
}

interface MoreButtonProps {
  readonly id: string;
  readonly open: boolean;
  readonly onPress: () => void;
}

function MoreButton({ id, open, onPress }: MoreButtonProps) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className="button button-text"
      aria-expanded={open}
      aria-controls={id}
      onClick={onPress}
    >
      {open ? say("action.less") : say("action.more")}
    </button>
  );
}
