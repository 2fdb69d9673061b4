import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { INITIAL_STATE, transition } from "../../main/core/session.ts";
import type { SessionEvent, SessionState, Task } from "../../main/core/sessionState.ts";
import { APPROVED, device, opened, SERVICE } from "./sessionArbitraries.ts";

/** Sends events one after another; outcomes belong to whatever is under way. */
export function after(events: readonly object[], from: SessionState = INITIAL_STATE): SessionState {
  let state = from;
  let attempts = 0;
  for (const event of events) {
    const attempt = state.kind === "working" ? state.attempt : -1;
    const step = transition(state, { attempt, ...event } as SessionEvent, attempts + 1);
    if (step.effect !== null) attempts = step.effect.attempt;
    ({ state } = step);
  }
  return state;
}

export const submit = { kind: "submit", text: "a link" };
export const card = { kind: "opened", opened: opened(), proposedName: "Press line 4" };
export const accept = { kind: "accept", name: "Press line 5", idempotencyKey: "key-1" };
export const decline = { kind: "decline", reason: "not mine", idempotencyKey: "key-2" };
export const failed = (code: ErrorCode) => ({ kind: "failed", failure: { code } });
export const answered = (acceptance: object) => ({
  kind: "answered",
  service: SERVICE,
  opened: opened(),
  acceptance,
  deviceName: "Press line 5",
});
export const deviceRead = { kind: "deviceRead", device: device() };
export const enrolled = [submit, card, accept, answered(APPROVED), deviceRead];

export function taskOf(state: SessionState): Task | null {
  return state.kind === "working" || state.kind === "problem" ? state.task : null;
}
