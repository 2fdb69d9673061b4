import { Argument, Command, Option } from "commander";
import { groupListSchema, groupSchema, type Group } from "../../admin/schemas.ts";
import { nothingToChange, type CommandResult } from "../commandResult.ts";
import { collect } from "../optionParsers.ts";
import { organizationOption } from "../organizationOption.ts";
import type { CommandContext, Runner } from "../program.ts";
import { plain, toFacts, toNames, toTable, toTime } from "../table.ts";

interface GroupOptions {
  readonly org: string;
  readonly name?: string;
  readonly licence?: readonly string[];
}

/** `latchkey-service group create|list|show|set`. */
export function groupCommand(run: Runner): Command {
  const create = new Command("create")
    .description("create a group of devices")
    .argument("<name>")
    .addOption(organizationOption())
    .addOption(licenceOption("a licence its devices may use; may be given several times"))
    .addHelpText("after", CREATE_HELP)
    .action((name: string, { org, licence = [] }: GroupOptions) =>
      run(async (context) => {
        const answer = await context.client.call({
          method: "POST",
          path: ["organizations", org, "groups"],
          body: { name, licences: licence },
          answer: groupSchema,
        });
        return tell(context, answer, (group) => `Created the group ${group.name}.`);
      }),
    );

  const list = new Command("list")
    .description("list the groups of an organization")
    .addOption(organizationOption())
    .action(({ org }: GroupOptions) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "GET",
          path: ["organizations", org, "groups"],
          answer: groupListSchema,
        });
        if (answer.ok) {
          const rows = answer.value.groups.map((group) => [
            group.name,
            toNames(group.licences),
            toTime(group.createdAt),
            group.id,
          ]);
          output.result(
            answer.value,
            toTable(
              ["NAME", "LICENCES", "CREATED", "ID"],
              rows,
              "This organization has no group yet.",
            ),
          );
        }
        return answer;
      }),
    );

  const show = new Command("show")
    .description("show a group")
    .addArgument(groupArgument())
    .addOption(organizationOption())
    .action((group: string, { org }: GroupOptions) =>
      run(async (context) => {
        const answer = await context.client.call({
          method: "GET",
          path: ["organizations", org, "groups", group],
          answer: groupSchema,
        });
        return tell(context, answer, (each) => `Group ${each.name}`);
      }),
    );

  const set = new Command("set")
    .description("change a group; what is not given stays")
    .addArgument(groupArgument())
    .addOption(organizationOption())
    .addOption(new Option("--name <name>", "its new name"))
    .addOption(
      licenceOption("a licence its devices may use, in place of all it had; several times"),
    )
    .addHelpText("after", SET_HELP)
    .action((group: string, { org, name, licence }: GroupOptions) =>
      run(async (context) => {
        if (name === undefined && licence === undefined) return nothingToChange();
        const answer = await context.client.call({
          method: "PATCH",
          path: ["organizations", org, "groups", group],
          body: {
            ...(name === undefined ? {} : { name }),
            ...(licence === undefined ? {} : { licences: licence }),
          },
          answer: groupSchema,
        });
        return tell(context, answer, (each) => `Changed the group ${each.name}.`);
      }),
    );

  return new Command("group")
    .description("create, list, show or change the groups of an organization")
    .addCommand(create)
    .addCommand(list)
    .addCommand(show)
    .addCommand(set);
}

function groupArgument(): Argument {
  return new Argument("<group>", "its id or exact name");
}

function licenceOption(description: string): Option {
  return new Option("--licence <licence>", description).argParser(collect);
}

function tell(
  { output }: CommandContext,
  answer: CommandResult<Group>,
  headline: (group: Group) => string,
): CommandResult<Group> {
  if (!answer.ok) return answer;
  const group = answer.value;
  output.result({ group }, [
    plain(headline(group)),
    ...toFacts([
      ["Id", group.id],
      ["Licences", toNames(group.licences, "none yet; without one nobody can be invited to it")],
      ["Created", toTime(group.createdAt)],
    ]),
  ]);
  return answer;
}

const CREATE_HELP = `
Devices are invited to a group and may use its licences.

Example:
  latchkey-service group create Presses --org Acme --licence "Press control" --licence Colour`;

const SET_HELP = `
Example:
  latchkey-service group set Presses --org Acme --licence "Press control"`;
