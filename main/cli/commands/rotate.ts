import { Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import type { Agent } from "../../agent/createAgent.ts";
import { EXIT } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { chooseService, type ServiceOrigin } from "../../core/serviceOrigin.ts";
import { listPlaces } from "../chooseEnrolment.ts";
import { listOf, table } from "../describe.ts";
import { finishFirst, openAgent, tellProgress } from "../openAgent.ts";
import type { CommandKit } from "../program.ts";

/** `latchkey rotate`: a new device key, the same device. */
export function rotateCommand({ run, words, help }: CommandKit): Command {
  return new Command("rotate")
    .description(words.say("help.rotate"))
    .addOption(new Option("--service <origin>", words.say("help.rotate.service")))
    .addHelpText("after", () =>
      help(
        [
          words.say("help.rotate.when"),
          words.say("help.rotate.how"),
          words.say("help.rotate.exit-codes"),
        ],
        ["latchkey rotate", "latchkey rotate --service https://licences.example.com --json"],
      ),
    )
    .action((options: { service?: string }) =>
      run(async (context) => {
        const { output } = context;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        await finishFirst(agent.value, context);
        const service = pickService(agent.value, options.service, output.words);
        if (!service.ok) return output.failure(service.failure);
        const rotated = await agent.value.rotate(service.value, (progress) =>
          tellProgress(context, progress),
        );
        if (!rotated.ok) return output.failure(rotated.failure);
        const { before, after, clients } = rotated.value;
        output.result({ service: service.value, keyThumbprint: { before, after }, clients }, [
          output.words.say("rotate.done"),
          ...table([
            [output.words.say("label.service"), service.value],
            [
              output.words.say("label.organizations"),
              {
                own: listOf(
                  clients.map(({ organization }) => organization.name),
                  output.words,
                ),
              },
            ],
            [output.words.say("label.former-key"), before],
            [output.words.say("label.new-key"), after],
          ]),
        ]);
        return EXIT.ok;
      }),
    );
}

function pickService(
  agent: Agent,
  named: string | undefined,
  words: CommandWords,
): Result<ServiceOrigin> {
  const known = [...new Set(listPlaces(agent).map(({ service }) => service))];
  const [only] = known;
  if (only === undefined) return fail("device.not_enrolled");
  if (named === undefined && known.length > 1) {
    return fail("usage.invalid", { detail: words.say("usage.service.needed.device") });
  }
  const chosen = named ?? only;
  if (!known.includes(chosen)) {
    return fail("usage.invalid", { detail: words.say("usage.service.not-there") });
  }
  const allowed = chooseService(chosen as ServiceOrigin, agent.config.policy);
  return allowed.ok ? succeed(allowed.value) : allowed;
}
