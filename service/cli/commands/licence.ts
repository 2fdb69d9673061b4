import { Command } from "commander";
import { licenceListSchema, licenceSchema } from "../../admin/schemas.ts";
import { organizationOption } from "../organizationOption.ts";
import type { Runner } from "../program.ts";
import { plain, toFacts, toTable, toTime } from "../table.ts";

/** `latchkey-service licence create|list`. */
export function licenceCommand(run: Runner): Command {
  const create = new Command("create")
    .description("create a licence that groups may be given")
    .argument("<name>")
    .addOption(organizationOption())
    .addHelpText("after", HELP)
    .action((name: string, { org }: { org: string }) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "POST",
          path: ["organizations", org, "licences"],
          body: { name },
          answer: licenceSchema,
        });
        if (answer.ok) {
          output.result({ licence: answer.value }, [
            plain(`Created the licence ${answer.value.name}.`),
            ...toFacts([["Id", answer.value.id]]),
          ]);
        }
        return answer;
      }),
    );

  const list = new Command("list")
    .description("list the licences of an organization")
    .addOption(organizationOption())
    .action(({ org }: { org: string }) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "GET",
          path: ["organizations", org, "licences"],
          answer: licenceListSchema,
        });
        if (answer.ok) {
          const rows = answer.value.licences.map((each) => [
            each.name,
            toTime(each.createdAt),
            each.id,
          ]);
          output.result(
            answer.value,
            toTable(["NAME", "CREATED", "ID"], rows, "This organization has no licence yet."),
          );
        }
        return answer;
      }),
    );

  return new Command("licence")
    .alias("license")
    .description("create or list the licences of an organization")
    .addCommand(create)
    .addCommand(list);
}

const HELP = `
Example:
  latchkey-service licence create "Press control" --org Acme`;
