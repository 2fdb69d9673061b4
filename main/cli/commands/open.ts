import { Command } from "commander";
import { EXIT, type ExitCode } from "../../core/exitCode.ts";
import { succeed, type Failure, type Result } from "../../core/result.ts";
import { toProblemView } from "../../core/view.ts";
import { answerProbeLink } from "../answerProbeLink.ts";
import { claimOwnWindow } from "../claimOwnWindow.ts";
import {
  readInvitationText,
  withInvitationInput,
  type InvitationSource,
} from "../invitationInput.ts";
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
        if (argument !== undefined && (await answerProbeLink(argument, context))) return EXIT.ok;
        const opened = await openInWindow({ argument, file }, context);
        if (opened.ok) return opened.value;
        await tellDesktop(opened.failure, argument, context);
        return context.output.failure(opened.failure);
      }),
    );
}

async function openInWindow(
  source: InvitationSource,
  context: CommandContext,
): Promise<Result<ExitCode>> {
  const text = await readOptionalText(source, context);
  if (text !== undefined && !text.ok) return text;
  const claim = await claimOwnWindow(text?.value ?? null, context);
  if (!claim.ok) return claim;
  if (claim.value.kind === "handed_over") {
    context.output.result({ handedOver: true }, ["Handed over to the window that is open."]);
    return succeed(EXIT.ok);
  }
  const { channel } = claim.value;
  const { runWindow } = await import("../runWindow.ts");
  try {
    return await runWindow(text?.value, context, channel);
  } finally {
    // Whoever was not answered becomes the window now, and with it whoever comes later.
    await channel?.close();
  }
}

/**
 * Who clicked a link sees no error output. A desktop hands links over as arguments, and has no
 * terminal; whatever else starts this without one gets a notification too many.
 */
async function tellDesktop(
  failure: Failure,
  argument: string | undefined,
  { surroundings, output }: CommandContext,
): Promise<void> {
  const { brand, stderr } = surroundings;
  if (argument === undefined || stderr.isTTY || output.mode === "json") return;
  const { notifyDesktop } = await import("../../agent/window/notifyDesktop.ts");
  const { title, text, advice } = toProblemView(failure, surroundings.words);
  await notifyDesktop(
    { title: `${brand.productName}: ${title}`, text: `${text} ${advice}` },
    { environment: process.env, productName: brand.productName },
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
