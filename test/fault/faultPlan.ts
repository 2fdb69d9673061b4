/** The environment variable that carries a `FaultPlan` into the process, as JSON. */
export const FAULT_PLAN_VARIABLE = "LATCHKEY_FAULT_PLAN";

/** What shall happen to a command, and at which of its steps. */
export interface FaultPlan {
  /** Files below it are steps; the state directory. */
  readonly root: string;
  /** Counted from 1; `null` for a run in which nothing happens. */
  readonly step: number | null;
  readonly moment: "before" | "after";
  /** `short-write` writes half and says ENOSPC then. */
  readonly effect: "kill" | "EIO" | "ENOSPC" | "EROFS" | "short-write";
  /** Where the steps' names are written down, one a line. */
  readonly log?: string;
}
