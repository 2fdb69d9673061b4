import { Command } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { describeInvitation, invitationJson } from "../describe.ts";
import { READS_STDIN, readInvitationText, withInvitationInput } from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import type { Runner } from "../program.ts";

/** `latchkey inspect`: the card as text; changes nothing here or at the service. */
export function inspectCommand(run: Runner): Command {
  return withInvitationInput(new Command("inspect"), READS_STDIN)
    .description("show who invites this machine to what; changes nothing")
    .addHelpText(
      "after",
      `
Asks the service and changes nothing, here or there. For a machine that has answered already,
"State" says what became of it.

Examples:
  latchkey inspect < invitation.eml
  latchkey inspect --json < link.txt`,
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
          describeInvitation(found.value, agent.value.machine),
        );
        return EXIT.ok;
      }),
    );
}
