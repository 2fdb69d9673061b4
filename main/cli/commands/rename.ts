import { Argument, Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { EXIT } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { describeDevice } from "../describe.ts";
import { conclude } from "../conclude.ts";
import { finishFirst, openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";

interface Enrolled {
  readonly service: string;
  readonly clientId: string;
  readonly organization: { readonly id: string; readonly name: string };
}

/** `latchkey rename`: at the service, by a token of the device's own. */
export function renameCommand({ run, words, help }: CommandKit): Command {
  return new Command("rename")
    .description(words.say("help.rename"))
    .addArgument(new Argument("<name>", words.say("help.rename.name")))
    .addOption(new Option("--organization <name>", words.say("help.rename.organization")))
    .addHelpText("after", () =>
      help(
        [words.say("help.rename.what")],
        [
          `latchkey rename "Press line 5"`,
          `latchkey rename --organization "Acme Printing" "Press line 5"`,
        ],
      ),
    )
    .action((name: string, { organization }: { organization?: string }) =>
      run(async (context) => {
        const { output } = context;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        const { runner, book } = agent.value;
        await finishFirst(agent.value, context);
        const chosen = choose(book.enrolments(), organization, output.words);
        if (!chosen.ok) return output.failure(chosen.failure);
        const { clientId } = chosen.value;
        const service = chosen.value.service as ServiceOrigin;
        runner.request({
          kind: "resume",
          task: { kind: "readDevice", service, clientId, created: false, opened: null },
        });
        const before = await runner.settled();
        if (before.kind === "problem") return output.failure(before.failure);
        if (before.kind !== "enrolled") return conclude(before, agent.value, output);
        runner.request({ kind: "rename", name });
        const after = await runner.settled();
        if (after.kind !== "enrolled") return conclude(after, agent.value, output);
        if (after.nameProblem !== null) return output.failure(after.nameProblem);
        output.result({ service, device: after.device }, [
          output.words.say("rename.done", { name: plain(after.device.name) }),
          ...describeDevice(service, after.device, output.words),
        ]);
        return EXIT.ok;
      }),
    );
}

function choose(
  enrolments: readonly Enrolled[],
  organization: string | undefined,
  words: CommandWords,
): Result<Enrolled> {
  const fitting = enrolments.filter(
    (enrolment) =>
      organization === undefined ||
      enrolment.organization.name === organization ||
      enrolment.organization.id === organization,
  );
  const [only] = fitting;
  if (only === undefined) {
    return enrolments.length === 0
      ? fail("device.not_enrolled")
      : fail("usage.invalid", { detail: words.say("usage.organization") });
  }
  return fitting.length === 1 ? succeed(only) : fail("device.ambiguous");
}
