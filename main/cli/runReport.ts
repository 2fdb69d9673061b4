import { loadDoctorWords } from "../../messages/loadWords.ts";
import { EXIT, type ExitCode } from "../core/exitCode.ts";
import { diagnose } from "../doctor/doctor.ts";
import { createPatient } from "../doctor/patient.ts";
import { createReport } from "../doctor/report.ts";
import { reportFileName, writeReport } from "../doctor/writeReport.ts";
import { plain, plainPrettyJson } from "./output.ts";
import { patientOptions } from "./patientOptions.ts";
import type { CommandContext } from "./program.ts";

export interface ReportRun {
  /** Where to write it; below the working directory, named by its time, without one. */
  readonly path: string | undefined;
  readonly withNames: boolean;
  readonly isOnline: boolean;
}

/** Tests this installation and writes what support needs to know into a new file. */
export async function runReport(
  context: CommandContext,
  { path, withNames, isOnline }: ReportRun,
): Promise<ExitCode> {
  const { output, deadline, surroundings } = context;
  const words = await loadDoctorWords(output.words);
  const options = patientOptions(context, { isOnline });
  output.progress(words.say("doctor.testing"));
  const diagnosis = await diagnose(options, {
    only: [],
    fix: false,
    remainingMs: deadline.remainingMs,
    onDone: ({ id }) => output.progress(words.say(`doctor.tested.${id}`)),
  });
  const createdAt = new Date(options.now()).toISOString();
  const report = await createReport(createPatient(options), diagnosis, {
    withNames,
    createdAt,
    english: await loadDoctorWords(surroundings.english),
  });
  const written = await writeReport(
    path ?? reportFileName(createdAt),
    `${plainPrettyJson(report)}\n`,
  );
  if (!written.ok) return output.failure(written.failure);
  const { file, bytes } = written.value;
  output.result({ file, bytes, names: withNames, holds: Object.keys(report) }, [
    words.say("report.wrote", { file: plain(file), bytes }),
    words.say("report.holds"),
    words.say(withNames ? "report.names" : "report.nameless"),
    words.say("report.look"),
  ]);
  return EXIT.ok;
}
