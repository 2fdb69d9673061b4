import { Command } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { answerProbeLink } from "../answerProbeLink.ts";
import { claimOwnWindow } from "../claimOwnWindow.ts";
import {
  readInvitationText,
  withInvitationInput,
  type InvitationSource,
} from "../invitationInput.ts";
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

There is one window. Where it is open already it takes the invitation and comes to the front, and
this command is done ("handedOver": true with --json); while another invitation is being decided
there, the new one waits for its turn.

Examples:
  latchkey open
  latchkey open 'latchkey://invite/…?service=https%3A%2F%2Flicences.example.com'
  latchkey open - < invitation.eml`,
    )
    .action((argument: string | undefined, { file }: { file?: string }) =>
      run(async (context) => {
        const { output } = context;
        if (argument !== undefined && (await answerProbeLink(argument, context))) return EXIT.ok;
        const text = await readOptionalText({ argument, file }, context);
        if (text !== undefined && !text.ok) return output.failure(text.failure);
        const claim = await claimOwnWindow(text?.value ?? null, context);
        if (!claim.ok) return output.failure(claim.failure);
        if (claim.value.kind === "handed_over") {
          output.result({ handedOver: true }, ["The window that is open already has it."]);
          return EXIT.ok;
        }
        const { channel } = claim.value;
        const { runWindow } = await import("../runWindow.ts");
        try {
          return await runWindow(text?.value, context, channel);
        } finally {
          // Whoever was not answered becomes the window now, and with it whoever comes later.
          await channel?.close();
        }
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
