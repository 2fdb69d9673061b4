import { Command, Option } from "commander";
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
        const { runReport } = await import("../runReport.ts");
        return runReport(context, { path, withNames: names === true, isOnline: offline !== true });
      }),
    );
}
