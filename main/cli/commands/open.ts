import { Command } from "commander";
import { createWindowAgent } from "../../agent/createWindowAgent.ts";
import { EXIT, EXIT_CODE } from "../../core/exitCode.ts";
import { openAgentWindow } from "../openAgentWindow.ts";
import { withInvitationInput, readInvitationText } from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import type { Runner } from "../program.ts";

/** `latchkey open`: the window, with the invitation in it; nothing happens before a click. */
export function openCommand(run: Runner): Command {
  return withInvitationInput(new Command("open"))
    .description("open the window with an invitation, or with this machine's state")
    .addHelpText(
      "after",
      `
Needs a graphical session and Chromium, Chrome or Edge. Opening changes nothing; the invitation is
answered in the window. Without an argument the window shows what this machine is, or asks for a
link or code; with - the invitation is read from standard input.

Example:
  latchkey open 'latchkey://invite/…?service=https%3A%2F%2Flicences.example.com'`,
    )
    .action((argument: string | undefined, { file }: { file?: string }) =>
      run(async (context) => {
        const { output, surroundings } = context;
        // The person takes the time they need: only requests have a deadline here.
        const agent = await openAgent(context, { deadline: "none" });
        if (!agent.ok) return output.failure(agent.failure);
        const { runner, machine, brand } = agent.value;
        const windowAgent = createWindowAgent(runner, machine, brand.productName);
        if (argument !== undefined || file !== undefined) {
          const text = await readInvitationText({ argument, file }, surroundings.stdin);
          if (!text.ok) return output.failure(text.failure);
          windowAgent.openInvitation(text.value);
        } else {
          agent.value.resume();
        }
        const shown = await openAgentWindow(agent.value, windowAgent, surroundings);
        if (!shown.ok) return output.failure(shown.failure);
        const state = runner.state();
        output.result({ screen: state.kind }, []);
        if (state.kind === "problem") return EXIT_CODE[state.failure.code];
        return state.kind === "waiting" ? EXIT.pending : EXIT.ok;
      }),
    );
}
