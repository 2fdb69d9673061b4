import type { NameCheck } from "../../../protocol/invitation.ts";
import type { NameCheckView } from "../../../preload/contract.ts";
import { parseName } from "../../core/answerInput.ts";
import type { Result } from "../../core/result.ts";
import type { Opened } from "../../core/sessionState.ts";

/** Asks the service whether a name is free; `null` where it does not say. Changes nothing. */
export type AskForName = (opened: Opened, name: string) => Promise<Result<NameCheck | null>>;

/** Finds out whether the name in the card's field is free, one question at a time, newest first. */
export interface NameDesk {
  /** What is known of the name on the card of this invitation. */
  checkOf(opened: Opened): NameCheckView;
  /** The person typed: once they pause, the service is asked. */
  check(opened: Opened, text: string): void;
  /** The same about the name that a new card comes with; it is part of the card's first snapshot. */
  begin(opened: Opened, text: string): void;
}

export interface NameDeskOptions {
  readonly ask: AskForName;
  /** Something else is known than before. */
  readonly onChange: () => void;
}

/** Nobody is asked about every letter; in ms. */
const PAUSE_MS = 300;

const UNCHECKED: NameCheckView = { state: "unchecked" };

export function createNameDesk({ ask, onChange }: NameDeskOptions): NameDesk {
  let current: { readonly opened: Opened; readonly view: NameCheckView } | null = null;
  let next: { readonly opened: Opened; readonly name: string } | null = null;
  let pause: NodeJS.Timeout | undefined;
  let isAsking = false;

  async function askNext(): Promise<void> {
    if (isAsking || next === null) return;
    const { opened, name } = next;
    next = null;
    isAsking = true;
    const answer = await ask(opened, name).catch(() => null);
    isAsking = false;
    // Typed on since: that is asked about, and this is of no interest any more.
    if (isCurrent(opened, name)) {
      current = { opened, view: toView(name, answer) };
      onChange();
    }
    await askNext();
  }

  function isCurrent(opened: Opened, name: string): boolean {
    const { view } = current ?? { view: UNCHECKED };
    return current?.opened === opened && "name" in view && view.name === name;
  }

  /** @returns whether something else is known than before. */
  function ponder(opened: Opened, text: string): boolean {
    const parsed = parseName(text);
    // What is no name, or cannot be changed here, is no question to the service.
    const isAsked = parsed.ok && opened.invitation.effect === "create";
    const name = isAsked ? parsed.value : null;
    if (name !== null && isCurrent(opened, name)) return false;
    clearTimeout(pause);
    next = null;
    current = { opened, view: name === null ? UNCHECKED : { state: "checking", name } };
    if (name === null) return true;
    pause = setTimeout(() => {
      next = { opened, name };
      void askNext();
    }, PAUSE_MS);
    pause.unref();
    return true;
  }

  return {
    checkOf: (opened) => (current?.opened === opened ? current.view : UNCHECKED),
    check: (opened, text) => {
      if (ponder(opened, text)) onChange();
    },
    begin: (opened, text) => void ponder(opened, text),
  };
}

/** No answer is no reason to keep anybody from accepting: the service judges the name then. */
function toView(name: string, answer: Result<NameCheck | null> | null): NameCheckView {
  if (answer === null || !answer.ok || answer.value === null) return UNCHECKED;
  const { state, instead, refused } = answer.value;
  return state === "free" ? { state, name } : { state, name, instead, isRefused: refused };
}
