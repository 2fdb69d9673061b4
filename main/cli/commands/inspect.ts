import { Command } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { describeInvitation, invitationJson } from "../describe.ts";
import { readInvitationText, withInvitationInput } from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import type { CommandKit } from "../program.ts";

/** `latchkey inspect`: the card as text; changes nothing here or at the service. */
export function inspectCommand({ run, words, help }: CommandKit): Command {
  return withInvitationInput(new Command("inspect"), words)
    .description(words.say("help.inspect"))
    .addHelpText("after", () =>
      help(
        [words.say("help.inspect.asks", { state: words.say("label.state") })],
        ["latchkey inspect < invitation.eml", "latchkey inspect --json < link.txt"],
      ),
    )
    .action((argument: string | undefined, { file }: { file?: string }) =>
      run(async (context) => {
        const { output } = context;
        const text = await readInvitationText({ argument, file }, context);
        if (!text.ok) return output.failure(text.failure);
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        const found = await agent.value.inspect(text.value);
        if (!found.ok) return output.failure(found.failure);
        output.result(
          { invitation: invitationJson(found.value) },
          describeInvitation(found.value, agent.value.machine, output.words),
        );
        return EXIT.ok;
      }),
    );
}
