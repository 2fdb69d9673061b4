import { Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { CHECK_IDS, isCheckId, type CheckId } from "../../doctor/check.ts";
import type { CommandKit } from "../program.ts";

interface DoctorOptions {
  readonly fix?: boolean;
  readonly offline?: boolean;
  readonly only?: readonly string[];
}

/** `latchkey doctor`: what of this installation works, what does not, and what repairs it. */
export function doctorCommand({ run, words, help }: CommandKit): Command {
  return new Command("doctor")
    .description(words.say("help.doctor"))
    .addOption(
      new Option("--only <check>", words.say("help.doctor.only"))
        .choices(CHECK_IDS)
        // Ours, after the choices: a wrong one is told like everything else, and commas may part them.
        .argParser((value: string, before: readonly string[] | undefined) => [
          ...(before ?? []),
          ...value.split(","),
        ])
        .default(undefined),
    )
    .addOption(new Option("--fix", words.say("help.doctor.fix")))
    .addOption(new Option("--offline", words.say("help.option.ask-nothing")))
    .addHelpText("after", () =>
      help(
        [
          words.say("help.doctor.tries"),
          words.say("help.doctor.fixes"),
          words.say("help.doctor.checks", { checks: CHECK_IDS.join(", ") }),
        ],
        [
          "latchkey doctor",
          "latchkey doctor --fix",
          "latchkey doctor --only keychain --only clock",
          "latchkey doctor --json --timeout 60",
        ],
      ),
    )
    .action(({ fix, offline, only = [] }: DoctorOptions) =>
      run(async (context) => {
        const ids = parseIds(only, context.output.words);
        if (!ids.ok) return context.output.failure(ids.failure);
        // The checks reach for everything there is: what no other command has to load.
        const { runDoctor } = await import("../runDoctor.ts");
        return runDoctor(context, {
          only: ids.value,
          fix: fix === true,
          isOnline: offline !== true,
        });
      }),
    );
}

function parseIds(names: readonly string[], words: CommandWords): Result<readonly CheckId[]> {
  const ids = names.filter(isCheckId);
  return ids.length === names.length
    ? succeed(ids)
    : fail("usage.invalid", { detail: words.say("usage.only", { checks: CHECK_IDS.join(", ") }) });
}
