import { loadDoctorWords } from "../../messages/loadWords.ts";
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
  // English where the output is JSON.
  const words = await loadDoctorWords(output.words);
  output.progress(words.say("doctor.testing"));
  const diagnosis = await diagnose(patientOptions(context, { isOnline }), {
    only,
    fix,
    remainingMs: deadline.remainingMs,
    onDone: ({ id }) => output.progress(words.say(`doctor.tested.${id}`)),
  });
  output.result(diagnosisJson(diagnosis, words), describeDiagnosis(diagnosis, words));
  return diagnosis.summary.fail > 0 ? EXIT.faulty : EXIT.ok;
}
