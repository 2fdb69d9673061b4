import { Argument, Command } from "commander";
import { removedSchema } from "../../admin/bulkSchemas.ts";
import type { Runner } from "../program.ts";
import { plain } from "../table.ts";

/** `latchkey-service remove`. */
export function removeCommand(run: Runner): Command {
  return new Command("remove")
    .description("forget a device that was prepared and that nobody was invited for")
    .addArgument(
      new Argument(
        "<id>",
        "its id, as `latchkey-service list --state awaiting_invitation` shows it",
      ),
    )
    .addHelpText("after", HELP)
    .action((id: string) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "POST",
          path: ["prepared-devices", id, "remove"],
          body: {},
          answer: removedSchema,
        });
        if (answer.ok) output.result(answer.value, [plain(`Removed ${answer.value.removed}.`)]);
        return answer;
      }),
    );
}

const HELP = `
An invitation that was sent is ended by \`latchkey-service revoke\`, and a device that enrolled by
\`latchkey-service device deactivate\`.

Example:
  latchkey-service remove dev_…`;
