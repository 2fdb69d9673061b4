import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { createdInvitationSchema } from "../../admin/schemas.ts";
import { fail, succeed, type CommandResult } from "../commandResult.ts";
import { describeCreated } from "../describeInvitation.ts";
import { parseHours, toValidityHours, type ValidHours } from "../optionParsers.ts";
import { organizationOption } from "../organizationOption.ts";
import type { CommandContext, Runner } from "../program.ts";

interface InviteOptions {
  readonly org: string;
  readonly group: string;
  /** `false` after `--no-email`; missing where neither was given. */
  readonly email?: string | false;
  readonly inviter: string;
  readonly recipient?: string;
  readonly message?: string;
  readonly messageFile?: string;
  readonly language?: string;
  readonly deviceName?: string;
  readonly validHours?: ValidHours;
  readonly showCode?: boolean;
}

/** Longer texts are no personal messages; the service says what is too long. */
const MESSAGE_FILE_MAX_OCTETS = 65_536;

/** `latchkey-service invite`. */
export function inviteCommand(run: Runner): Command {
  return new Command("invite")
    .description("invite a device to a group, by e-mail or by an access code")
    .addOption(organizationOption())
    .addOption(
      new Option("--group <group>", "the group, by id or exact name").makeOptionMandatory(),
    )
    .addOption(
      new Option("--inviter <name>", "who invites, as the recipient is told").makeOptionMandatory(),
    )
    .addOption(new Option("--email <address>", "send it to this address"))
    .addOption(new Option("--no-email", "send nothing; you hand over the access code yourself"))
    .addOption(new Option("--recipient <name>", "whom the e-mail greets"))
    .addOption(new Option("--message <text>", "what you want to say; at most 2048 characters"))
    .addOption(
      new Option(
        "--message-file <file>",
        "read the message from this file, - for standard input",
      ).conflicts("message"),
    )
    .addOption(
      new Option(
        "--language <tag>",
        "language of the e-mail, and of the window on the device: en, de (default: en in an e-mail, else the device's own)",
      ),
    )
    .addOption(new Option("--device-name <name>", "name proposed for the device, if it is new"))
    .addOption(
      new Option(
        "--valid-hours <hours>",
        "none: without limit (default: what the organization has)",
      ).argParser(parseHours),
    )
    .addOption(showCodeOption())
    .addHelpText("after", HELP)
    .action((options: InviteOptions) => run((context) => invite(context, options)));
}

export function showCodeOption(): Option {
  return new Option("--show-code", "show code and link also when the e-mail was sent");
}

async function invite(
  context: CommandContext,
  options: InviteOptions,
): Promise<CommandResult<unknown>> {
  const { org, group, email, inviter, recipient, language, deviceName, validHours } = options;
  if (email === undefined) {
    return fail(
      "usage",
      "usage.email_missing",
      "It is not said how the invitation gets to its recipient.",
      "Give --email ADDRESS, or --no-email to hand over the access code yourself.",
    );
  }
  const message = await readMessage(context, options);
  if (!message.ok) return message;
  const answer = await context.client.call({
    method: "POST",
    path: ["invitations"],
    body: {
      organization: org,
      group,
      inviterName: inviter,
      ...(email === false ? {} : { email }),
      ...(recipient === undefined ? {} : { recipientName: recipient }),
      ...(message.value === undefined ? {} : { message: message.value }),
      ...(language === undefined ? {} : { language }),
      ...(deviceName === undefined ? {} : { deviceName }),
      ...(validHours === undefined ? {} : { validityHours: toValidityHours(validHours) }),
    },
    answer: createdInvitationSchema,
  });
  if (answer.ok) {
    context.output.result(answer.value, describeCreated(answer.value, options.showCode === true));
  }
  return answer;
}

async function readMessage(
  { stdin }: CommandContext,
  { message, messageFile }: InviteOptions,
): Promise<CommandResult<string | undefined>> {
  if (messageFile === undefined) return succeed(message);
  try {
    const text = messageFile === "-" ? await readAll(stdin) : readFileSync(messageFile, "utf8");
    if (Buffer.byteLength(text) <= MESSAGE_FILE_MAX_OCTETS) return succeed(text);
    return fail("usage", "message.too_long", "This is no message but a book.", "Shorten it.");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    return fail(
      "usage",
      "message_file.unreadable",
      `The message cannot be read from ${messageFile} (${code}).`,
      "Name a file that exists and that you may read.",
    );
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  stream.setEncoding("utf8");
  let text = "";
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.length > MESSAGE_FILE_MAX_OCTETS) break;
  }
  return text;
}

const HELP = `
The invitation exists as soon as the service says so; what became of the e-mail is told apart from
it. Exit code 0 means that the invitation exists.

Examples:
  latchkey-service invite --org Acme --group Presses --inviter "Jo Meier" \\
    --email maria@example.com --recipient "Maria López" --language de \\
    --message "Please set up the new press before Monday." --device-name "Press line 4"
  latchkey-service invite --org Acme --group Presses --inviter "Jo Meier" --no-email --valid-hours 2
  latchkey-service invite … --email maria@example.com --message-file - < message.txt`;
