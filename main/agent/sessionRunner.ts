import { INITIAL_STATE, transition } from "../core/session.ts";
import type { Progress, SessionEvent, SessionState, Task } from "../core/sessionState.ts";

/** How a task ended, without the attempt: the runner adds it. */
type Untagged<Event> = Event extends { attempt: number } ? Omit<Event, "attempt"> : never;
export type Outcome = Untagged<Exclude<SessionEvent, { kind: "progress" }>>;

/** Events that come from a person, a script or the operating system. */
export type RequestEvent = Exclude<SessionEvent, { attempt: number }>;

/** Does one task and says how it ended. Must not throw; what it throws is `internal.bug`. */
export type PerformTask = (task: Task, report: (progress: Progress) => void) => Promise<Outcome>;

/** The session machine at work: the same behind the window and behind the command line. */
export interface SessionRunner {
  state(): SessionState;
  /** False where the event does not fit the state. */
  request(event: RequestEvent): boolean;
  /** Calls back with every later state; the answer stops that. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** The state once no work is under way. */
  settled(): Promise<SessionState>;
}

/** Runs the pure machine and its effects; the only place where session state is held. */
export function createSessionRunner(perform: PerformTask): SessionRunner {
  let state = INITIAL_STATE;
  let attempts = 0;
  const listeners = new Set<(state: SessionState) => void>();

  function take(event: SessionEvent): boolean {
    const next = transition(state, event, attempts + 1);
    if (!next.taken) return false;
    state = next.state;
    // Before anybody is told: a listener may ask for more, which must not get the same number.
    if (next.effect !== null) attempts = next.effect.attempt;
    try {
      for (const listener of listeners) listener(state);
    } finally {
      // A listener that fails is no reason to leave the session at work without any work.
      if (next.effect !== null) void run(next.effect.task, next.effect.attempt);
    }
    return true;
  }

  async function run(task: Task, attempt: number): Promise<void> {
    try {
      const outcome = await perform(task, (progress) => {
        take({ kind: "progress", attempt, progress });
      });
      take({ ...outcome, attempt });
    } catch (error) {
      const detail = error instanceof Error ? error.name : "";
      take({ kind: "failed", attempt, failure: { code: "internal.bug", detail, cause: error } });
    }
  }

  function subscribe(listener: (state: SessionState) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    state: () => state,
    request: take,
    subscribe,
    settled: () =>
      new Promise((resolve) => {
        if (state.kind !== "working") {
          resolve(state);
          return;
        }
        const stop = subscribe((next) => {
          if (next.kind === "working") return;
          stop();
          resolve(next);
        });
      }),
  };
}
