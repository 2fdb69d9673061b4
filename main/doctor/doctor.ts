import type { Check, CheckId } from "./check.ts";
import { chooseChecks } from "./checks.ts";
import { examine, type Examined } from "./examine.ts";
import type { DoctorMessage, Status } from "./finding.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import { createPatient, type PatientOptions } from "./patient.ts";

/** Something that `--fix` did, or tried to. */
export type Fix =
  | { readonly id: CheckId; readonly isDone: true; readonly what: DoctorMessage }
  | { readonly id: CheckId; readonly isDone: false; readonly code: ErrorCode };

export interface Diagnosis {
  readonly examined: readonly Examined[];
  readonly fixes: readonly Fix[];
  readonly summary: Readonly<Record<Status, number>>;
}

export interface DiagnosisOptions {
  /** Which checks; all where none is named. */
  readonly only: readonly CheckId[];
  /** Repairs what is safe and can be undone, then looks again. */
  readonly fix: boolean;
  /** What is left until everything has to be told, in ms. */
  readonly remainingMs: () => number;
  /** Told of each check as it ends, in the first round. */
  readonly onDone?: (check: Check) => void;
}

/** Looks at an installation, and with `fix` repairs what is safe. Never throws, and ends in time. */
export async function diagnose(
  patientOptions: PatientOptions,
  { only, fix, remainingMs, onDone }: DiagnosisOptions,
): Promise<Diagnosis> {
  const checks = chooseChecks(only);
  // What was found out once is not found out again: each round has a patient of its own.
  const look = (): Promise<readonly Examined[]> =>
    examine(createPatient(patientOptions), checks, remainingMs(), onDone);
  const first = await look();
  const fixes = fix ? await applyFixes(first) : [];
  const examined = fixes.length === 0 ? first : await look();
  return { examined, fixes, summary: summarize(examined) };
}

async function applyFixes(examined: readonly Examined[]): Promise<readonly Fix[]> {
  const fixes: Fix[] = [];
  for (const { id, status, repair } of examined) {
    if (repair?.apply === undefined || (status !== "warn" && status !== "fail")) continue;
    try {
      const done = await repair.apply();
      fixes.push(
        done.ok
          ? { id, isDone: true, what: done.value }
          : { id, isDone: false, code: done.failure.code },
      );
    } catch {
      fixes.push({ id, isDone: false, code: "internal.bug" });
    }
  }
  return fixes;
}

function summarize(examined: readonly Examined[]): Diagnosis["summary"] {
  const summary = { pass: 0, warn: 0, fail: 0, skipped: 0 };
  for (const { status } of examined) summary[status] += 1;
  return summary;
}
