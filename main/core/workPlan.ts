import { assertNever } from "./result.ts";
import type { Progress, Task } from "./sessionState.ts";

/** A step under way, and all of the work's steps in their order; the step is one of them. */
export interface WorkProgress {
  readonly plan: readonly Progress[];
  readonly progress: Progress;
}

const SIGN_IN = ["opening-credentials", "signing-in"] as const;
/** Taken where another process works, or an earlier run was cut short. */
const SOMETIMES: ReadonlySet<Progress> = new Set(["waiting-for-turn", "recovering"]);
const ACCEPT = ["securing-key", ...SIGN_IN, "accepting", "recording"] as const;

/** The work that a task begins, with the steps that such a task takes as a rule. */
export function planWork(task: Task): WorkProgress {
  const plan = planOf(task);
  // What follows an acceptance is its last step, not another work.
  const isLast = task.kind === "readDevice" && task.opened !== null;
  return { plan, progress: isLast ? "reading-device" : plan[0] };
}

function planOf(task: Task): readonly [Progress, ...Progress[]] {
  switch (task.kind) {
    case "open":
      return ["reading-invitation", ...SIGN_IN, "looking-up"];
    case "answer":
      if (task.decision.kind === "decline") return [...SIGN_IN, "declining"];
      return task.opened.invitation.approval === "manual" ? ACCEPT : [...ACCEPT, "reading-device"];
    case "poll":
      return [...SIGN_IN, "looking-up"];
    case "readDevice":
      return task.opened === null ? [...SIGN_IN, "reading-device"] : [...ACCEPT, "reading-device"];
    case "rename":
      return [...SIGN_IN, "renaming"];
    case "leave":
      return [...SIGN_IN, "leaving"];
    case "storeCredential":
      return ["opening-credentials"];
    default:
      return assertNever(task);
  }
}

/**
 * The work with another step reported. It never goes back: what is done once more, such as signing
 * in as another client, stays the step it was. A step that such work takes only sometimes, such as
 * waiting for another process, joins the plan where it happens and stays in it.
 */
export function advanceWork({ plan, progress }: WorkProgress, next: Progress): WorkProgress {
  const at = plan.indexOf(progress);
  const to = plan.indexOf(next);
  if (to >= 0) return { plan, progress: to > at ? next : progress };
  // The first step is on the screen before it is reported: what comes now may come before it.
  const isBefore = at === 0 && !SOMETIMES.has(progress);
  const place = isBefore ? 0 : at + 1;
  return { plan: plan.toSpliced(place, 0, next), progress: next };
}
