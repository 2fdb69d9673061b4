import { assertNever } from "../../core/result.ts";
import type { SessionState, Task } from "../../core/sessionState.ts";

/**
 * The language of the invitation on the screen, as a BCP 47 tag; `null` where none is shown or it
 * names none. `undefined`: what is shown belongs to the screen before it, and speaks like that.
 */
export function invitationLanguageIn(state: SessionState): string | null | undefined {
  switch (state.kind) {
    case "idle":
    case "home":
    case "left":
      return null;
    case "card":
    case "declined":
      return state.opened.invitation.language;
    case "waiting":
    case "problem":
      return state.opened?.invitation.language;
    case "working":
    case "credentials":
      return languageOf(state.task);
    case "unconfirmed":
    case "enrolled":
    case "deactivated":
      return undefined;
    default:
      return assertNever(state);
  }
}

function languageOf(task: Task): string | null | undefined {
  return "opened" in task ? task.opened?.invitation.language : undefined;
}
