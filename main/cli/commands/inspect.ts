import { Command } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { describeInvitation, invitationJson } from "../describe.ts";
import { readInvitationText, withInvitationInput } from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import type { Runner } from "../program.ts";

/** `latchkey inspect`: the card as text; changes nothing here or at the service. */
export function inspectCommand(run: Runner): Command {
  return withInvitationInput(new Command("inspect"))
    .description("show who invites this machine to what; changes nothing")
    .addHelpText(
      "after",
      "\nExample:\n  latchkey inspect --json < link.txt\nA machine that answered already is told what became of it.",
    )
    .action((argument: string | undefined, { file }: { file?: string }) =>
      run(async (context) => {
        const { output, surroundings } = context;
        const text = await readInvitationText({ argument, file }, surroundings.stdin);
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
