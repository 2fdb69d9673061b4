import { Argument, Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { parseName } from "../../core/answerInput.ts";
import { EXIT } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { describeDevice } from "../describe.ts";
import { openAgent, tellProgress } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";

interface Enrolled {
  readonly service: string;
  readonly clientId: string;
  readonly deviceName: string;
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
        [words.say("help.rename.what"), words.say("help.rename.offline")],
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
        const { ownDevice, book, recovery } = agent.value;
        const wanted = parseName(name);
        if (!wanted.ok) return output.failure(wanted.failure);
        // What an earlier run left open comes first: it may be this very device.
        await recovery.run((step) => tellProgress(context, step));
        const chosen = choose(book.enrolments(), organization, output.words);
        if (!chosen.ok) return output.failure(chosen.failure);
        const { clientId, deviceName, organization: own } = chosen.value;
        const service = chosen.value.service as ServiceOrigin;
        const device = { clientId, name: deviceName, organization: own, groups: [], licences: [] };
        const renamed = await ownDevice.rename({ service, device, name: wanted.value }, (step) =>
          tellProgress(context, step),
        );
        if (!renamed.ok) return output.failure(renamed.failure);
        if (renamed.value.kind === "queued") {
          output.result({ service, queued: true, name: wanted.value, device: null }, [
            output.words.say("rename.queued", {
              name: plain(wanted.value),
              organization: plain(own.name),
            }),
            output.words.say("rename.queued.next"),
          ]);
          return EXIT.ok;
        }
        output.result({ service, queued: false, device: renamed.value.device }, [
          output.words.say("rename.done", { name: plain(renamed.value.device.name) }),
          ...describeDevice(service, renamed.value.device, output.words),
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
