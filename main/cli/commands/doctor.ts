import { Command, Option } from "commander";
import { fail, succeed, type Result } from "../../core/result.ts";
import { CHECK_IDS, isCheckId, type CheckId } from "../../doctor/check.ts";
import type { Runner } from "../program.ts";

interface DoctorOptions {
  readonly fix?: boolean;
  readonly offline?: boolean;
  readonly only?: readonly string[];
}

/** `latchkey doctor`: what of this installation works, what does not, and what repairs it. */
export function doctorCommand(run: Runner): Command {
  return new Command("doctor")
    .description("test this installation, and say what repairs it")
    .addOption(
      new Option("--only <check>", "run this check alone; may be given several times")
        .argParser((value: string, before: readonly string[] | undefined) => [
          ...(before ?? []),
          ...value.split(","),
        ])
        .default(undefined),
    )
    .addOption(new Option("--fix", "repair what is safe, then test again"))
    .addOption(new Option("--offline", "do not ask the service"))
    .addHelpText(
      "after",
      `
Really tries: writes an entry into the keychain and a file into the state directory and removes both,
asks each allowed service who it is, opens a link that asks who opens it. Changes nothing else, here
or at the service. Exit code 0 where nothing failed, warnings included, otherwise 12.

--fix registers the links, makes the state directory and removes what was left half-written; it
touches no key, no record and no policy. All else it says how to repair.

Checks: ${CHECK_IDS.join(", ")}

Examples:
  latchkey doctor
  latchkey doctor --fix
  latchkey doctor --only keychain --only clock
  latchkey doctor --json --timeout 60`,
    )
    .action(({ fix, offline, only = [] }: DoctorOptions) =>
      run(async (context) => {
        const ids = parseIds(only);
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

function parseIds(names: readonly string[]): Result<readonly CheckId[]> {
  const ids = names.filter(isCheckId);
  return ids.length === names.length
    ? succeed(ids)
    : fail("usage.invalid", { detail: `--only takes: ${CHECK_IDS.join(", ")}` });
}
