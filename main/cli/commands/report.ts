import { Command, Option } from "commander";
import type { CommandKit } from "../program.ts";

interface ReportCommandOptions {
  readonly output?: string;
  readonly names?: boolean;
  readonly offline?: boolean;
}

/** `latchkey report`: one file for support, without anything that is nobody's business. */
export function reportCommand({ run, words, help }: CommandKit): Command {
  return new Command("report")
    .description(words.say("help.report"))
    .addOption(new Option("--output <file>", words.say("help.report.output")))
    .addOption(new Option("--names", words.say("help.report.names")))
    .addOption(new Option("--offline", words.say("help.option.ask-nothing")))
    .addHelpText("after", () =>
      help(
        [words.say("help.report.what")],
        ["latchkey report", "latchkey report --names --output /tmp/for-support.json"],
      ),
    )
    .action(({ output: path, names, offline }: ReportCommandOptions) =>
      run(async (context) => {
        const { runReport } = await import("../runReport.ts");
        return runReport(context, { path, withNames: names === true, isOnline: offline !== true });
      }),
    );
}
