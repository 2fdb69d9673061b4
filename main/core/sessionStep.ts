import type { Effect, Progress, SessionState, Task } from "./sessionState.ts";

/** One step of the session machine. */
export interface Transition {
  readonly state: SessionState;
  readonly effect: Effect | null;
  /** False where the event does not fit the state: nothing changed. */
  readonly taken: boolean;
}

const FIRST_PROGRESS = {
  open: "reading-invitation",
  answer: "accepting",
  poll: "looking-up",
  readDevice: "reading-device",
  rename: "renaming",
} as const satisfies Record<Task["kind"], Progress>;

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
  const progress =
    task.kind === "answer" && task.decision.kind === "decline"
      ? "declining"
      : FIRST_PROGRESS[task.kind];
  return {
    state: { kind: "working", task, progress, attempt },
    effect: { task, attempt },
    taken: true,
  };
}
