import { useCallback, useState } from "react";
import { useDraft } from "../agent/useDraft.ts";
import { EMPTY_CODE, printCode, readCode, type CodeEntry } from "./codeEntry.ts";

/** Where an unsent code is kept. */
export const CODE_DRAFT = "code";

/** The access code being typed; it outlives its screen until it led somewhere. */
export interface HeldCode {
  readonly entry: CodeEntry;
  /** Grows whenever the caret has to go where the entry says. */
  readonly moves: number;
  readonly change: (entry: CodeEntry) => void;
  /** Changes it and puts the caret there. */
  readonly move: (entry: CodeEntry) => void;
}

export function useHeldCode(startsEmpty: boolean): HeldCode {
  const [draft, keep] = useDraft(CODE_DRAFT, "", startsEmpty);
  const [now, setNow] = useState(() => ({
    entry: draft === "" ? EMPTY_CODE : readCode(draft),
    moves: 0,
  }));
  const change = useCallback(
    (entry: CodeEntry) => {
      keep(printCode(entry));
      setNow(({ moves }) => ({ entry, moves }));
    },
    [keep],
  );
  const move = useCallback(
    (entry: CodeEntry) => {
      keep(printCode(entry));
      setNow(({ moves }) => ({ entry, moves: moves + 1 }));
    },
    [keep],
  );
  return { ...now, change, move };
}
