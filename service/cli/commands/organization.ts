import { Argument, Command, Option } from "commander";
import {
  organizationListSchema,
  organizationSchema,
  type Organization,
} from "../../admin/schemas.ts";
import { nothingToChange, type CommandResult } from "../commandResult.ts";
import { parseHours, toValidityHours, type ValidHours } from "../optionParsers.ts";
import type { CommandContext, Runner } from "../program.ts";
import { plain, toFacts, toTable, toTime } from "../table.ts";

interface OrganizationOptions {
  readonly name?: string;
  readonly approval?: string;
  readonly validHours?: ValidHours;
  readonly nameTemplate?: string;
  readonly uniqueNames?: string;
  readonly autoInvite?: string;
}

/** `latchkey-service org create|list|show|set`. */
export function organizationCommand(run: Runner): Command {
  const create = withSettings(new Command("create").argument("<name>"))
    .description("create an organization")
    .addHelpText("after", CREATE_HELP)
    .action((name: string, options: OrganizationOptions) =>
      run(async (context) => {
        const body = { name, ...toBody(options) };
        const answer = await context.client.call({
          method: "POST",
          path: ["organizations"],
          body,
          answer: organizationSchema,
        });
        return tell(context, answer, (each) => `Created the organization ${each.name}.`);
      }),
    );

  const list = new Command("list").description("list the organizations").action(() =>
    run(async ({ client, output }) => {
      const answer = await client.call({
        method: "GET",
        path: ["organizations"],
        answer: organizationListSchema,
      });
      if (answer.ok) {
        const rows = answer.value.organizations.map((each) => [
          each.name,
          each.approval,
          toHours(each.invitationValidityHours),
          toTime(each.createdAt),
          each.id,
        ]);
        output.result(
          answer.value,
          toTable(
            ["NAME", "APPROVAL", "INVITATIONS VALID", "CREATED", "ID"],
            rows,
            "There is no organization yet; create one with `latchkey-service org create NAME`.",
          ),
        );
      }
      return answer;
    }),
  );

  const show = new Command("show")
    .description("show an organization")
    .addArgument(organizationArgument())
    .action((organization: string) =>
      run(async (context) => {
        const answer = await context.client.call({
          method: "GET",
          path: ["organizations", organization],
          answer: organizationSchema,
        });
        return tell(context, answer, (each) => `Organization ${each.name}`);
      }),
    );

  const set = withSettings(new Command("set").addArgument(organizationArgument()))
    .description("change an organization; what is not given stays")
    .addOption(new Option("--name <name>", "its new name"))
    .addHelpText("after", SET_HELP)
    .action((organization: string, options: OrganizationOptions) =>
      run(async (context) => {
        const body = toBody(options);
        if (Object.keys(body).length === 0) return nothingToChange();
        const answer = await context.client.call({
          method: "PATCH",
          path: ["organizations", organization],
          body,
          answer: organizationSchema,
        });
        return tell(context, answer, (each) => `Changed the organization ${each.name}.`);
      }),
    );

  return new Command("org")
    .description("create, list, show or change organizations")
    .addCommand(create)
    .addCommand(list)
    .addCommand(show)
    .addCommand(set);
}

function organizationArgument(): Argument {
  return new Argument("<organization>", "its id or exact name");
}

function withSettings(command: Command): Command {
  return command
    .addOption(
      new Option("--approval <how>", "who approves acceptances").choices(["automatic", "manual"]),
    )
    .addOption(
      new Option(
        "--valid-hours <hours>",
        "how long its invitations are valid unless they say so themselves; none: without limit",
      ).argParser(parseHours),
    )
    .addOption(
      new Option(
        "--name-template <template>",
        "how devices are named unless somebody says otherwise, from {hostname}, {maker}, {model} and {serial}; none: by their hostname",
      ),
    )
    .addOption(
      new Option(
        "--unique-names <refuse>",
        "whether a name that another device has is refused",
      ).choices(["yes", "no"]),
    )
    .addOption(
      new Option(
        "--auto-invite <invite>",
        "whether devices that are prepared through the API are invited at once",
      ).choices(["yes", "no"]),
    );
}

function toBody({
  name,
  approval,
  validHours,
  nameTemplate,
  uniqueNames,
  autoInvite,
}: OrganizationOptions): Record<string, unknown> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(approval === undefined ? {} : { approval }),
    ...(validHours === undefined ? {} : { invitationValidityHours: toValidityHours(validHours) }),
    ...(nameTemplate === undefined
      ? {}
      : { nameTemplate: nameTemplate === "none" ? null : nameTemplate }),
    ...(uniqueNames === undefined ? {} : { uniqueNames: uniqueNames === "yes" }),
    ...(autoInvite === undefined ? {} : { autoInvite: autoInvite === "yes" }),
  };
}

function tell(
  { output }: CommandContext,
  answer: CommandResult<Organization>,
  headline: (organization: Organization) => string,
): CommandResult<Organization> {
  if (!answer.ok) return answer;
  const organization = answer.value;
  output.result({ organization }, [
    plain(headline(organization)),
    ...toFacts([
      ["Id", organization.id],
      [
        "Approval",
        organization.approval === "automatic"
          ? "automatic: who accepts is in at once"
          : "manual: an administrator decides about each acceptance",
      ],
      ["Invitations valid", toHours(organization.invitationValidityHours)],
      ["Device names", organization.nameTemplate ?? "by their hostname"],
      [
        "Names twice",
        organization.uniqueNames ? "refused: each device has its own" : "allowed, with a warning",
      ],
      ["Auto-invite", organization.autoInvite ? "devices that are prepared are invited" : null],
      ["Created", toTime(organization.createdAt)],
    ]),
  ]);
  return answer;
}

function toHours(hours: number | null): string {
  return hours === null ? "without limit" : `${hours} h`;
}

const CREATE_HELP = `
Without options acceptances are approved at once and invitations are valid for 72 hours.

Examples:
  latchkey-service org create Acme
  latchkey-service org create "Acme Print" --approval manual --valid-hours 24
  latchkey-service org create Lab --valid-hours none
  latchkey-service org create Line --name-template "{model}-{serial}" --unique-names yes`;

const SET_HELP = `
Examples:
  latchkey-service org set Acme --approval manual
  latchkey-service org set Acme --name-template "Press {serial}"
  latchkey-service org set Acme --name "Acme Print" --valid-hours none`;
