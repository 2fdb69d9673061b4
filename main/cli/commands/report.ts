import { Command, Option } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { diagnose } from "../../doctor/doctor.ts";
import { createPatient } from "../../doctor/patient.ts";
import { createReport } from "../../doctor/report.ts";
import { reportFileName, writeReport } from "../../doctor/writeReport.ts";
import { plain, plainPrettyJson } from "../output.ts";
import { patientOptions } from "../patientOptions.ts";
import type { Runner } from "../program.ts";

interface ReportCommandOptions {
  readonly output?: string;
  readonly names?: boolean;
  readonly offline?: boolean;
}

/** `latchkey report`: one file for support, without anything that is nobody's business. */
export function reportCommand(run: Runner): Command {
  return new Command("report")
    .description("write what support needs to know into one file, without secrets and names")
    .addOption(new Option("--output <file>", "write it there; never over a file that exists"))
    .addOption(new Option("--names", "add names of services, organizations, devices and files"))
    .addOption(new Option("--offline", "do not ask the service"))
    .addHelpText(
      "after",
      `
The file is readable text (JSON) that only you can read: look through it before you send it. It holds
versions, the results of 'latchkey doctor', which settings are made (not to what), the structure of
the enrolment record with ids hashed, and what lies open. Never in it: keys, secrets, tokens,
passwords, invitations, the machine id, serial numbers, values of environment variables. Nothing is
sent anywhere.

Examples:
  latchkey report
  latchkey report --names --output /tmp/for-support.json`,
    )
    .action(({ output: path, names, offline }: ReportCommandOptions) =>
      run(async (context) => {
        const { output, deadline } = context;
        const options = patientOptions(context, { isOnline: offline !== true });
        output.progress("Testing this installation");
        const diagnosis = await diagnose(options, {
          only: [],
          fix: false,
          remainingMs: deadline.remainingMs,
          onDone: ({ title }) => output.progress(`Tested ${title}`),
        });
        const createdAt = new Date(options.now()).toISOString();
        const withNames = names === true;
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
      }),
    );
}
