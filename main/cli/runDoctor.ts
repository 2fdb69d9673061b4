import { EXIT, type ExitCode } from "../core/exitCode.ts";
import type { CheckId } from "../doctor/check.ts";
import { diagnose } from "../doctor/doctor.ts";
import { describeDiagnosis, diagnosisJson } from "./describeDiagnosis.ts";
import { patientOptions } from "./patientOptions.ts";
import type { CommandContext } from "./program.ts";

export interface DoctorRun {
  /** Which checks; all where none is named. */
  readonly only: readonly CheckId[];
  readonly fix: boolean;
  readonly isOnline: boolean;
}

/** Tests this installation and tells what was found; {@link EXIT.faulty} where something failed. */
export async function runDoctor(
  context: CommandContext,
  { only, fix, isOnline }: DoctorRun,
): Promise<ExitCode> {
  const { output, deadline } = context;
  output.progress(output.words.say("progress.testing"));
  const diagnosis = await diagnose(patientOptions(context, { isOnline }), {
    only,
    fix,
    remainingMs: deadline.remainingMs,
    onDone: ({ title }) => output.progress(output.words.say("progress.tested", { check: title })),
  });
  output.result(diagnosisJson(diagnosis), describeDiagnosis(diagnosis, output.words));
  return diagnosis.summary.fail > 0 ? EXIT.faulty : EXIT.ok;
}
