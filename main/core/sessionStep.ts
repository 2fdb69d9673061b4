import type { Effect, SessionState, Task } from "./sessionState.ts";
import { planWork } from "./workPlan.ts";

/** One step of the session machine. */
export interface Transition {
  readonly state: SessionState;
  readonly effect: Effect | null;
  /** False where the event does not fit the state: nothing changed. */
  readonly taken: boolean;
}

/** The event does not fit: nothing changes. */
export function stay(state: SessionState): Transition {
  return { state, effect: null, taken: false };
}

/** Another state, and nothing to do. */
export function become(state: SessionState): Transition {
  return { state, effect: null, taken: true };
}

/** Work begins: the one way into `working`, so that no effect starts without its state. */
export function begin(task: Task, attempt: number): Transition {
  return {
    state: { kind: "working", task, ...planWork(task), attempt },
    effect: { task, attempt },
    taken: true,
  };
}
