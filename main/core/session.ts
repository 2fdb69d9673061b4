import { parseName, parseReason } from "./answerInput.ts";
import { assertNever } from "./result.ts";
import { homeIn, lookAgain } from "./sessionHome.ts";
import { conclude } from "./sessionOutcome.ts";
import type { Decision, ReadDevice, SessionEvent, SessionState } from "./sessionState.ts";
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
      return retry(state, nextAttempt);
    case "checkApproval":
      return checkApproval(state, nextAttempt);
    case "showHome":
      return showHome(state, event.task, nextAttempt);
    case "leave": {
      const home = homeIn(state);
      if (home === null) return stay(state);
      const { service, device } = home;
      return begin({ kind: "leave", service, organization: device.organization }, nextAttempt);
    }
    case "storeCredential": {
      if (state.kind !== "credentials") return stay(state);
      const { service, reason, task: next } = state;
      return begin({ kind: "storeCredential", service, reason, next }, nextAttempt);
    }
    case "progress":
    case "opened":
    case "unconfirmed":
    case "answered":
    case "declined":
    case "left":
    case "credentialWanted":
    case "credentialStored":
    case "deviceRead":
    case "nameQueued":
    case "failed":
      return state.kind === "working" && state.attempt === event.attempt
        ? conclude(state, event, nextAttempt)
        : stay(state);
    default:
      return assertNever(event);
  }
}

/** What was consented to is on its way, and nothing may replace it. */
export function isAnswering(state: SessionState): boolean {
  if (state.kind !== "working") return false;
  const { kind } = state.task;
  return kind === "answer" || kind === "rename" || kind === "leave";
}

function retry(state: SessionState, nextAttempt: number): Transition {
  // Also where a credential is wanted: another program may have stored one meanwhile.
  if (state.kind === "credentials") return begin(state.task, nextAttempt);
  if (state.kind === "problem" || state.kind === "deactivated") {
    return state.task === null ? stay(state) : begin(state.task, nextAttempt);
  }
  return state.kind === "home" && state.stale !== null
    ? begin(lookAgain(state), nextAttempt)
    : stay(state);
}

/**
 * Not while something is being decided or done: an invitation that is read, a card, an answer. What
 * else is on the screen is written down, and comes back at the next start.
 */
function showHome(state: SessionState, task: ReadDevice, nextAttempt: number): Transition {
  const home = homeIn(state);
  if (home !== null) {
    const isSame = home.service === task.service && home.device.clientId === task.clientId;
    return begin(isSame ? { ...task, shown: home } : task, nextAttempt);
  }
  switch (state.kind) {
    case "card":
    case "unconfirmed":
    case "credentials":
      return stay(state);
    case "working":
      return state.task.kind === "poll" ? begin(task, nextAttempt) : stay(state);
    case "idle":
    case "waiting":
    case "enrolled":
    case "declined":
    case "home":
    case "left":
    case "deactivated":
    case "problem":
      return begin(task, nextAttempt);
    default:
      return assertNever(state);
  }
}

/**
 * Asks where the acceptance stands, and again where asking failed: it is still awaited. So it is
 * whether a deactivated device is active again, and what became of one that could not be read.
 */
function checkApproval(state: SessionState, nextAttempt: number): Transition {
  if (state.kind === "deactivated") return begin(state.task, nextAttempt);
  if (state.kind === "home" && state.stale !== null) return begin(lookAgain(state), nextAttempt);
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
  const parsed = parseName(text);
  const home = homeIn(state);
  if (home !== null) {
    if (!parsed.ok) return become({ ...home, nameProblem: parsed.failure });
    const { service, device } = home;
    const task = { kind: "rename", service, device, created: false, home } as const;
    return begin({ ...task, name: parsed.value }, nextAttempt);
  }
  if (state.kind !== "enrolled") return stay(state);
  if (!parsed.ok) return become({ ...state, nameProblem: parsed.failure });
  const { service, device, created } = state;
  return begin({ kind: "rename", service, device, created, name: parsed.value }, nextAttempt);
}
