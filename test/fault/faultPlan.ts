/** The environment variable that carries a `FaultPlan` into the process, as JSON. */
export const FAULT_PLAN_VARIABLE = "LATCHKEY_FAULT_PLAN";

/** What shall happen to a command, and at which of its steps. */
export interface FaultPlan {
  /** Files below it are steps; the state directory. */
  readonly root: string;
  /** Counted from 1; `null` for a run in which nothing happens, or where `named` says when. */
  readonly step: number | null;
  /** The n-th step of this name, from 1: the same in every run, however replies are cut up. */
  readonly named?: NamedStep;
  readonly moment: "before" | "after";
  /** `short-write` writes half and says ENOSPC then. */
  readonly effect: "kill" | "EIO" | "ENOSPC" | "EROFS" | "short-write";
  /** Where the steps' names are written down, one a line. */
  readonly log?: string;
}

export interface NamedStep {
  readonly name: string;
  readonly time: number;
}

/** Steps by name, as each of them stands among its equals. */
export function nameSteps(steps: readonly string[]): NamedStep[] {
  const times = new Map<string, number>();
  return steps.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name, time };
  });
}
