import { findInvitation } from "../../core/invitationText.ts";
import { assertNever, succeed, type Result } from "../../core/result.ts";
import type { ServicePolicy } from "../../core/serviceOrigin.ts";
import type { SessionState } from "../../core/sessionState.ts";

/** What an arriving invitation finds in the window. */
export interface Reception {
  /** Another invitation is shown at once, or waits until this one is done with. */
  readonly another: "show" | "queue";
  /** The one on the screen, once more: opened again ("try again"), or nothing new. */
  readonly same: "show" | "drop";
  /** What is no usable invitation: shown where one is typed, or told beside what is there. */
  readonly unusable: "show" | "tell";
}

/** Nobody would lose anything: whatever arrives is what the person wants to see. */
const FREE = { another: "show", same: "show", unusable: "show" } as const;
/** There is something to look at, and nothing to decide. */
const LOOKING = { another: "show", same: "drop", unusable: "tell" } as const;
/** Somebody reads, types or has just pressed: nothing takes that from under their hands. */
const BUSY = { another: "queue", same: "drop", unusable: "tell" } as const;

/**
 * The table of arrivals, by what the session is doing:
 *
 * | | another | the same | unusable |
 * |---|---|---|---|
 * | welcome, declined, left, a problem without an answer | shown | tried again | shown |
 * | a problem with an answer | waits | tried again | told beside |
 * | being read, to be confirmed, card, answer under way or just given | waits | dropped | told beside |
 * | a credential is wanted | waits | tried again | told beside |
 * | leaving, a credential is stored | waits | dropped | told beside |
 * | waiting for approval, a device | shown | dropped | told beside |
 * | deactivated | shown | tried again | told beside |
 */
export function receptionIn(state: SessionState): Reception {
  switch (state.kind) {
    case "idle":
    case "declined":
    case "left":
      return FREE;
    case "problem":
      // The answer may have arrived, and trying again is what finds out.
      return state.task?.kind === "answer" ? { ...BUSY, same: "show" } : FREE;
    case "unconfirmed":
    case "card":
      return BUSY;
    // Another program may have stored one meanwhile: trying again is what finds out.
    case "credentials":
      return { ...BUSY, same: "show" };
    // What is awaited is written down: another window, or the next start, goes on waiting.
    case "waiting":
    case "enrolled":
    case "home":
      return LOOKING;
    case "deactivated":
      return { ...LOOKING, same: "show" };
    case "working":
      return receptionAtWork(state.task);
    default:
      return assertNever(state);
  }
}

function receptionAtWork(task: Extract<SessionState, { kind: "working" }>["task"]): Reception {
  switch (task.kind) {
    case "open":
    case "answer":
    case "rename":
    case "leave":
    case "storeCredential":
      return BUSY;
    case "poll":
      return LOOKING;
    case "readDevice":
      // After an acceptance the person waits for its good end; at a start nobody waits for anything.
      return task.opened === null ? LOOKING : BUSY;
    default:
      return assertNever(task);
  }
}

/** Whether the invitation on the screen would be lost if another simply took its place. */
export function isUndecided(state: SessionState): boolean {
  if (state.kind === "card" || state.kind === "unconfirmed") return true;
  if (state.kind === "credentials") return state.task.kind === "open";
  if (state.kind === "working") return state.task.kind === "open";
  return state.kind === "problem" && (state.task?.kind === "open" || state.task?.kind === "answer");
}

/** Tells which invitation a text is; the same one is the same however it is written. */
export type Recognize = (text: string) => Result<string>;

/**
 * Landing link, app link and pasted e-mail of one invitation are one: its secret and its service,
 * the default one where it names none.
 * @returns `link.*` where the text is no usable invitation
 */
export function createRecognize(
  scheme: string,
  { defaultService, insecureLoopback }: Omit<ServicePolicy, "services">,
): Recognize {
  return (text) => {
    const found = findInvitation(text, { scheme, insecureLoopback });
    if (!found.ok) return found;
    const { secret, service } = found.value;
    return succeed(`${secret.value} ${service ?? defaultService ?? ""}`);
  };
}
