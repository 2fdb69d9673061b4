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
  const { output, deadline } = context;
  const options = patientOptions(context, { isOnline });
  output.progress("Testing this installation");
  const diagnosis = await diagnose(options, {
    only: [],
    fix: false,
    remainingMs: deadline.remainingMs,
    onDone: ({ title }) => output.progress(`Tested ${title}`),
  });
  const createdAt = new Date(options.now()).toISOString();
  const report = await createReport(createPatient(options), diagnosis, {
    withNames,
    createdAt,
  });
  const written = await writeReport(
    path ?? reportFileName(createdAt),
    `${plainPrettyJson(report)}\n`,
  );
  if (!written.ok) return output.failure(written.failure);
  const { file, bytes } = written.value;
  output.result({ file, bytes, names: withNames, holds: Object.keys(report) }, [
    `Wrote ${plain(file)} (${bytes} bytes), which only you can read.`,
    "It holds versions, test results, settings and the structure of the enrolment record.",
    withNames
      ? "It names this host, this user, its services, organizations, devices and files."
      : "It holds no names; `--names` adds those of services, organizations and devices.",
    "Look through it before you send it to somebody.",
  ]);
  return EXIT.ok;
}
