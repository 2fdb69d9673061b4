import { Command } from "commander";
import { createWindowAgent } from "../../agent/createWindowAgent.ts";
import { EXIT, EXIT_CODE } from "../../core/exitCode.ts";
import { answerProbeLink } from "../answerProbeLink.ts";
import { openAgentWindow } from "../openAgentWindow.ts";
import {
  readInvitationText,
  withInvitationInput,
  type InvitationSource,
} from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import type { Result } from "../../core/result.ts";
import type { CommandContext, Runner } from "../program.ts";

/** `latchkey open`: the window, with the invitation in it; nothing happens before a click. */
export function openCommand(run: Runner): Command {
  return withInvitationInput(
    new Command("open"),
    "link or access code; with -, standard input is read",
  )
    .description("open the window with an invitation, or with this machine's state")
    .addHelpText(
      "after",
      `
Needs a graphical session and Chromium, Chrome or Edge. Opening changes nothing; the invitation is
answered in the window. Without an invitation the window shows what this machine is, or asks for a
link or code. --timeout does not count here: the window stays until it is closed.

Examples:
  latchkey open
  latchkey open 'latchkey://invite/…?service=https%3A%2F%2Flicences.example.com'
  latchkey open - < invitation.eml`,
    )
    .action((argument: string | undefined, { file }: { file?: string }) =>
      run(async (context) => {
        const { output, surroundings } = context;
        if (argument !== undefined && (await answerProbeLink(argument, context))) return EXIT.ok;
        const text = await readOptionalText({ argument, file }, context);
        if (text !== undefined && !text.ok) return output.failure(text.failure);
        // The person takes the time they need: only requests have a deadline here.
        const agent = await openAgent(context, { deadline: "none", unknownServices: "ask" });
        if (!agent.ok) return output.failure(agent.failure);
        const { runner, machine, brand, notices, config } = agent.value;
        const windowAgent = createWindowAgent({
          runner,
          machine,
          brand,
          policy: config.policy,
          notices,
        });
        if (text === undefined) agent.value.resume();
        else windowAgent.openInvitation(text.value);
        const shown = await openAgentWindow(agent.value, windowAgent, surroundings);
        if (!shown.ok) return output.failure(shown.failure);
        const state = runner.state();
        output.result({ screen: state.kind }, []);
        if (state.kind === "problem") return EXIT_CODE[state.failure.code];
        return state.kind === "waiting" ? EXIT.pending : EXIT.ok;
      }),
    );
}

async function readOptionalText(
  source: InvitationSource,
  context: CommandContext,
): Promise<Result<string> | undefined> {
  return source.argument === undefined && source.file === undefined
    ? undefined
    : readInvitationText(source, context);
}
