import { parseName, parseReason } from "./answerInput.ts";
import { assertNever } from "./result.ts";
import { conclude } from "./sessionOutcome.ts";
import type { Decision, SessionEvent, SessionState } from "./sessionState.ts";
import { become, begin, stay, type Transition } from "./sessionStep.ts";

/** Nothing opened yet. */
export const INITIAL_STATE: SessionState = { kind: "idle", problem: null };

/**
 * The session machine: what the window and the command line both run. Pure; `nextAttempt` is a
 * number never used before in this session.
 */
export function transition(
  state: SessionState,
  event: SessionEvent,
  nextAttempt: number,
): Transition {
  switch (event.kind) {
    case "submit":
      // While an answer is under way nothing may replace it: what was consented to must finish.
      if (isAnswering(state)) return stay(state);
      return begin({ kind: "open", text: event.text }, nextAttempt);
    case "resume":
      return state.kind === "idle" ? begin(event.task, nextAttempt) : stay(state);
    case "startOver":
      return isAnswering(state) ? stay(state) : become(INITIAL_STATE);
    case "confirmService":
      return confirmService(state, event.address, nextAttempt);
    case "accept":
      return accept(state, event.name, event.idempotencyKey, nextAttempt);
    case "decline":
      return decline(state, event.reason, event.idempotencyKey, nextAttempt);
    case "rename":
      return rename(state, event.name, nextAttempt);
    case "retry":
      return (state.kind === "problem" || state.kind === "deactivated") && state.task !== null
        ? begin(state.task, nextAttempt)
        : stay(state);
    case "checkApproval":
      return checkApproval(state, nextAttempt);
    case "progress":
    case "opened":
    case "unconfirmed":
    case "answered":
    case "declined":
    case "deviceRead":
    case "failed":
      return state.kind === "working" && state.attempt === event.attempt
        ? conclude(state, event, nextAttempt)
        : stay(state);
    default:
      return assertNever(event);
  }
}

function isAnswering(state: SessionState): boolean {
  return state.kind === "working" && (state.task.kind === "answer" || state.task.kind === "rename");
}

/**
 * Asks where the acceptance stands, and again where asking failed: it is still awaited. So it is
 * whether a deactivated device is active again.
 */
function checkApproval(state: SessionState, nextAttempt: number): Transition {
  if (state.kind === "deactivated") return begin(state.task, nextAttempt);
  if (state.kind === "problem" && state.task?.kind === "poll") {
    return begin(state.task, nextAttempt);
  }
  if (state.kind !== "waiting") return stay(state);
  return begin({ ...state, kind: "poll" }, nextAttempt);
}

/** The yes counts for the service shown and no other; a typed address is shown before it counts. */
function confirmService(state: SessionState, address: string, nextAttempt: number): Transition {
  if (state.kind !== "unconfirmed") return stay(state);
  const { text, service } = state;
  if (service !== null && address !== service) return stay(state);
  const isConfirmed = service !== null;
  return begin({ kind: "open", text, service: { address, isConfirmed } }, nextAttempt);
}

function accept(state: SessionState, text: string, key: string, nextAttempt: number): Transition {
  if (state.kind !== "card") return stay(state);
  // A machine that is a device already keeps its name: what stands in the field does not matter.
  const name = state.opened.invitation.effect === "join" ? state.proposedName : text;
  const parsed = parseName(name);
  if (!parsed.ok) return become({ ...state, proposedName: name, nameProblem: parsed.failure });
  const decision: Decision = { kind: "accept", name: parsed.value };
  return begin(
    { kind: "answer", opened: state.opened, decision, idempotencyKey: key },
    nextAttempt,
  );
}

function decline(
  state: SessionState,
  reason: string | null,
  key: string,
  nextAttempt: number,
): Transition {
  if (state.kind !== "card") return stay(state);
  const parsed = parseReason(reason);
  if (!parsed.ok) return become({ ...state, nameProblem: parsed.failure });
  const decision: Decision = { kind: "decline", reason: parsed.value };
  return begin(
    { kind: "answer", opened: state.opened, decision, idempotencyKey: key },
    nextAttempt,
  );
}

function rename(state: SessionState, text: string, nextAttempt: number): Transition {
  if (state.kind !== "enrolled") return stay(state);
  const parsed = parseName(text);
  if (!parsed.ok) return become({ ...state, nameProblem: parsed.failure });
  const { service, device, created } = state;
  return begin({ kind: "rename", service, device, created, name: parsed.value }, nextAttempt);
}
