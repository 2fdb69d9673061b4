import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { ProblemView } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { ProblemNote } from "../components/ProblemNote.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { useWords } from "../language/wordsContext.ts";
import { CodeField } from "./CodeField.tsx";
import { EMPTY_CODE, pasteInto } from "./codeEntry.ts";
import { wholeCode } from "./codeText.ts";
import { TEXT_MAX_LENGTH } from "./fileText.ts";
import { TextEntry } from "./TextEntry.tsx";
import { useHeldCode } from "./useHeldCode.ts";
import { useInvitationFile } from "./useInvitationFile.ts";
import { useStrayKeys } from "./useStrayKeys.ts";

/** Where the unsent text is kept. */
export const TEXT_DRAFT = "invitation";

/** What is longer goes to the agent at once, as a file does: to draw it would take the browser minutes. */
const SHOWN_MAX_LENGTH = 65_536;

interface InvitationEntryProps {
  readonly commands: CommandState;
  /** What was wrong with what was sent last; it is still in its field. */
  readonly problem: ProblemView | null;
  readonly look: "primary" | "secondary";
  /** What was typed before led somewhere, and is not shown again. */
  readonly startsEmpty?: boolean;
}

/**
 * The ways to hand over an invitation: its code, typed; its link or e-mail, pasted, dropped or typed
 * by a scanner. Each lands in the right field wherever the focus is, and goes to
 * the agent and nowhere else.
 */
export function InvitationEntry(props: InvitationEntryProps) {
  const { commands, problem, look, startsEmpty = false } = props;
  const { say } = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const code = useHeldCode(startsEmpty);
  const [text, setText] = useDraft(TEXT_DRAFT, "", startsEmpty);
  const [arrivals, setArrivals] = useState(0);
  const { busy, run } = commands;
  const { change, move } = code;

  // One way at a time: what is wrong afterwards belongs to the field that still holds something.
  const submitText = useCallback(
    (sent: string) => {
      if (busy !== null) return;
      change(EMPTY_CODE);
      // One more than the agent searches: it says that it is too long, and never leaves it unanswered.
      run("submitInvitation", { text: sent.slice(0, TEXT_MAX_LENGTH + 1) });
    },
    [busy, run, change],
  );
  const submitCode = (sent: string) => {
    setText("");
    run("submitInvitation", { text: sent });
  };
  const openFile = useCallback(
    (sent: string) => {
      setText("");
      submitText(sent);
    },
    [setText, submitText],
  );
  const file = useInvitationFile(openFile);

  // A text that came from elsewhere takes the caret along: a scanner types on behind it.
  const arrive = useCallback(
    (arrived: string) => {
      if (arrived.length > SHOWN_MAX_LENGTH) {
        openFile(arrived);
        return;
      }
      setText(arrived);
      setArrivals((count) => count + 1);
    },
    [openFile, setText],
  );
  useLayoutEffect(() => {
    if (arrivals === 0) return;
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [arrivals]);

  // Somebody who comes from the e-mail pastes at once, wherever the focus is.
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      const isTaken = isTextField(event.target) && pasted.length <= SHOWN_MAX_LENGTH;
      if (pasted === "" || isTaken || event.defaultPrevented) return;
      event.preventDefault();
      if (wholeCode(pasted) === null) arrive(pasted);
      else move(pasteInto(EMPTY_CODE, 0, [0, 0], pasted).entry);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [arrive, move]);
  useStrayKeys(() => move(code.entry));

  const isOfCode = code.entry.groups.some((symbols) => symbols !== "");
  const toTheField = useEffectEvent(() => {
    if (isOfCode) move(code.entry);
    else {
      area.current?.focus();
      // With what is said about it, which is first in the field.
      area.current?.closest(".field")?.firstElementChild?.scrollIntoView({ block: "nearest" });
    }
  });
  useEffect(() => {
    if (problem !== null) toTheField();
  }, [problem]);
  return (
    <div className="entry" data-over={file.isOver}>
      {problem !== null && isOfCode && <ProblemNote id={`${id}-problem`} problem={problem} />}
      <CodeField
        commands={commands}
        code={code}
        onElsewhere={arrive}
        onSubmit={submitCode}
        isPrimary={look === "primary" && (text.trim() === "" || isOfCode)}
      />
      <p className="or" aria-hidden="true">
        {say("entry.or")}
      </p>
      <TextEntry
        commands={commands}
        text={text}
        onChange={setText}
        areaRef={area}
        problem={isOfCode ? null : problem}
        onSubmit={() => {
          if (text.trim() === "") area.current?.focus();
          else submitText(text);
        }}
        fileWords={file.trouble === null ? "" : say(`entry.file.${file.trouble}`)}
        isPrimary={look === "primary" && text.trim() !== "" && !isOfCode}
      />
      <RefusalLine commands={commands} command="submitInvitation" />
      <p className="hint">{say("entry.promise")}</p>
    </div>
  );
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
