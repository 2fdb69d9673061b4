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
import type { CommandContext, CommandKit } from "../program.ts";

interface OpenOptions {
  readonly file?: string;
  readonly kiosk?: boolean;
}

/** `latchkey open`: the window, with the invitation in it; nothing happens before a click. */
export function openCommand({ run, words, help }: CommandKit): Command {
  return withInvitationInput(new Command("open"), words, words.say("help.open.argument"))
    .description(words.say("help.open"))
    .addHelpText("after", () =>
      help(
        [words.say("help.open.needs"), words.say("help.open.one-window")],
        [
          "latchkey open",
          "latchkey open 'latchkey://invite/…?service=https%3A%2F%2Flicences.example.com'",
          "latchkey open - < invitation.eml",
        ],
      ),
    )
    .option("--kiosk", words.say("help.open.kiosk"))
    .action((argument: string | undefined, { file, kiosk = false }: OpenOptions) =>
      run(async (context) => {
        if (argument !== undefined && (await answerProbeLink(argument, context))) return EXIT.ok;
        const opened = await openInWindow({ argument, file }, kiosk, context);
        if (opened.ok) return opened.value;
        await tellDesktop(opened.failure, argument, context);
        return context.output.failure(opened.failure);
      }),
    );
}

async function openInWindow(
  source: InvitationSource,
  isKiosk: boolean,
  context: CommandContext,
): Promise<Result<ExitCode>> {
  const text = await readOptionalText(source, context);
  if (text !== undefined && !text.ok) return text;
  const claim = await claimOwnWindow(text?.value ?? null, context);
  if (!claim.ok) return claim;
  if (claim.value.kind === "handed_over") {
    context.output.result({ handedOver: true }, [context.output.words.say("open.handed-over")]);
    return succeed(EXIT.ok);
  }
  const { channel } = claim.value;
  const { runWindow } = await import("../runWindow.ts");
  try {
    return await runWindow(text?.value, context, {
      channel,
      ...(isKiosk ? { mode: "kiosk" } : {}),
    });
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
  const { brand, stderr, words } = surroundings;
  if (argument === undefined || stderr.isTTY || output.mode === "json") return;
  const { notifyDesktop } = await import("../../agent/window/notifyDesktop.ts");
  const { title, text, advice } = toProblemView(failure, words);
  await notifyDesktop(
    {
      title: words.say("open.notification.title", { product: brand.productName, title }),
      text: words.say("open.notification.text", { text, advice }),
    },
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
