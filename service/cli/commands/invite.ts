import { Command, Option } from "commander";
import { LETTER_LANGUAGES } from "../../../messages/loadWords.ts";
import { inviteBulk } from "../bulk/inviteBulk.ts";
import { inviteUninvited, type UninvitedOptions } from "../bulk/inviteUninvited.ts";
import { fail, type CommandResult } from "../commandResult.ts";
import { collect, parseHours, toValidityHours, type ValidHours } from "../optionParsers.ts";
import { organizationOption } from "../organizationOption.ts";
import type { CommandContext, Runner } from "../program.ts";
import { readMessage } from "../readMessage.ts";
import { inviteOne, type OneInvitation } from "./inviteOne.ts";

interface InviteOptions extends OneInvitation {
  readonly group?: string;
  readonly inviter?: string;
  readonly message?: string;
  readonly messageFile?: string;
  readonly language?: string;
  readonly validHours?: ValidHours;
  readonly bulk?: string;
  readonly later?: boolean;
  readonly uninvited?: boolean;
  readonly all?: boolean;
  readonly select?: string;
  readonly id?: readonly string[];
  readonly again?: boolean;
  readonly output?: string;
  readonly skipInvalid?: boolean;
  readonly yes?: boolean;
}

const ONE_DEVICE = ["email", "recipient", "deviceName", "showCode"];

/** `latchkey-service invite`: one device, those of a sheet, or those that were prepared. */
export function inviteCommand(run: Runner): Command {
  return new Command("invite")
    .description("invite a device to a group, by e-mail or by an access code; or many at once")
    .addOption(organizationOption())
    .addOption(new Option("--group <group>", "the group, by id or exact name"))
    .addOption(new Option("--inviter <name>", "who invites, as the recipient is told"))
    .addOption(
      new Option("--email <address>", "send it to this address; or several, separated by ;"),
    )
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
        `language of the e-mail, and of the window on the device: ${LETTER_LANGUAGES.join(", ")} (default: en in an e-mail, else the device's own)`,
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
    .addOption(
      new Option(
        "--bulk <file>",
        "prepare and invite the devices of this sheet (csv, xlsx)",
      ).conflicts([...ONE_DEVICE, "uninvited"]),
    )
    .addOption(
      new Option("--later", "with --bulk: only prepare them; nobody is invited yet").conflicts([
        "output",
        "uninvited",
      ]),
    )
    .addOption(
      new Option(
        "--uninvited",
        "invite devices that were prepared: --all, --select or --id",
      ).conflicts([...ONE_DEVICE, "inviter", "language", "validHours"]),
    )
    .addOption(
      new Option("--all", "all of them; those prepared later are invited at once").conflicts([
        "select",
        "id",
      ]),
    )
    .addOption(
      new Option("--select <file>", "those that this sheet names (csv, xlsx)").conflicts("id"),
    )
    .addOption(
      new Option("--id <id>", "this one, as lists show it; may be repeated").argParser(collect),
    )
    .addOption(
      new Option("--again", "also who was invited and has not accepted: new link, new code"),
    )
    .addOption(
      new Option("--output <file>", "where codes of devices without an address go (csv, xlsx)"),
    )
    .addOption(new Option("--skip-invalid", "leave wrong lines out instead of stopping"))
    .addOption(new Option("--yes", "do it without asking"))
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
  const { org, group, bulk, inviter, language, validHours } = options;
  const message = await readMessage(context, options);
  if (!message.ok) return message;
  const many = {
    organization: org,
    outputFile: options.output,
    skipInvalid: options.skipInvalid === true,
    yes: options.yes === true,
  };
  if (options.uninvited === true) {
    const which = toWhich(options);
    if (which === null) return missing("--all, --select <file> or --id <id>", "with --uninvited");
    const { again = false } = options;
    return inviteUninvited(context, { ...many, group, which, again, message: message.value });
  }
  const stray = ["all", "select", "id", "again"].find(
    (name) => options[name as "all"] !== undefined,
  );
  if (stray !== undefined) return missing("--uninvited", `with --${stray}`);
  if (inviter === undefined) return missing("--inviter <name>");
  const settings = {
    inviterName: inviter,
    ...(group === undefined ? {} : { group }),
    ...(message.value === undefined ? {} : { message: message.value }),
    ...(language === undefined ? {} : { language }),
    ...(validHours === undefined ? {} : { validityHours: toValidityHours(validHours) }),
  };
  if (bulk !== undefined) {
    return inviteBulk(context, { ...many, file: bulk, settings, later: options.later === true });
  }
  const idle = (["later", "output", "skipInvalid"] as const).find(
    (name) => options[name] !== undefined,
  );
  if (idle !== undefined) return missing("--bulk <file>", `with --${idle.replace("I", "-i")}`);
  if (group === undefined) return missing("--group <group>");
  return inviteOne(context, options, settings);
}

function toWhich({ all, select, id }: InviteOptions): UninvitedOptions["which"] | null {
  if (all === true) return { kind: "all" };
  if (select !== undefined) return { kind: "sheet", file: select };
  return id === undefined ? null : { kind: "ids", ids: id };
}

function missing(option: string, where = ""): CommandResult<never> {
  return fail(
    "usage",
    "usage.invalid",
    `${option} is needed${where === "" ? "" : ` ${where}`}.`,
    "Run it with --help for what it takes.",
  );
}

const HELP = `
The invitation exists as soon as the service says so; what became of the e-mail is told apart from
it. Exit code 0 means that the invitation exists.

Examples:
  latchkey-service invite --org Acme --group Presses --inviter "Jo Meier" \\
    --email maria@example.com --recipient "Maria López" --language de \\
    --message "Please set up the new press before Monday." --device-name "Press line 4"
  latchkey-service invite --org Acme --group Presses --inviter "Jo Meier" --no-email --valid-hours 2
  latchkey-service invite … --email maria@example.com --message-file - < message.txt

Many at once. A sheet has a column Email or External ID; \`latchkey-service template\` writes one to
fill in. Devices without an address get access codes, written once to --output. One wrong line stops
everything. Run again, with the same sheet, it does what is missing and nothing twice.
  latchkey-service invite --bulk devices.xlsx --org Acme --group Presses --inviter "Jo Meier" \\
    --output codes.xlsx
  latchkey-service invite --bulk devices.csv --later --org Acme --group Presses --inviter "Jo Meier"
  latchkey-service invite --uninvited --select today.csv --org Acme
  latchkey-service invite --uninvited --all --org Acme --output codes.csv`;
