import { rmSync } from "node:fs";
import { Argument, Command, Option } from "commander";
import {
  adminTokenListSchema,
  adminTokenSchema,
  createdAdminTokenSchema,
} from "../../admin/tokenSchemas.ts";
import type { Runner } from "../program.ts";
import { writeSecret } from "../secretFile.ts";
import { plain, toFacts, toTable, toTime } from "../table.ts";

interface CreateOptions {
  readonly permission: string;
  readonly out: string;
}

/** `latchkey-service token create|list|revoke`. */
export function tokenCommand(run: Runner): Command {
  const create = new Command("create")
    .description("create a token for a program or a person, that may do part of this")
    .addArgument(new Argument("<name>", "what it is for"))
    .addOption(
      new Option("--permission <what>", "what it may do")
        .choices(["read", "manage-devices"])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--out <file>",
        "write it to this new file, for its owner only",
      ).makeOptionMandatory(),
    )
    .addHelpText("after", HELP)
    .action((name: string, { permission, out }: CreateOptions) =>
      run(async ({ client, output }) => {
        // Before anything is created: a token that cannot be kept would be lost.
        const reserved = writeSecret(out, "", "wx");
        if (!reserved.ok) return reserved;
        const answer = await client.call({
          method: "POST",
          path: ["tokens"],
          body: { name, permission: permission.replace("-", "_") },
          answer: createdAdminTokenSchema,
        });
        if (!answer.ok) {
          rmSync(out, { force: true });
          return answer;
        }
        const { token, ...created } = answer.value;
        const written = writeSecret(out, `${token}\n`, "w");
        if (!written.ok) return written;
        output.result({ token: created, file: out }, [
          plain(`Created the token ${created.name}.`),
          ...toFacts([
            ["Id", created.id],
            ["May", created.permission],
            ["Token", `${out} (readable by you alone; it is shown nowhere else)`],
          ]),
        ]);
        return answer;
      }),
    );

  const list = new Command("list").description("list the tokens").action(() =>
    run(async ({ client, output }) => {
      const answer = await client.call({
        method: "GET",
        path: ["tokens"],
        answer: adminTokenListSchema,
      });
      if (answer.ok) {
        const rows = answer.value.tokens.map((each) => [
          each.name,
          each.permission,
          toTime(each.createdAt),
          each.revokedAt === null ? "" : toTime(each.revokedAt),
          each.id,
        ]);
        const titles = ["NAME", "MAY", "CREATED", "REVOKED", "ID"];
        output.result(
          answer.value,
          toTable(titles, rows, "There is the service's own token only."),
        );
      }
      return answer;
    }),
  );

  const revoke = new Command("revoke")
    .description("end a token")
    .addArgument(new Argument("<token>", "its id or exact name"))
    .action((token: string) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "POST",
          path: ["tokens", token, "revoke"],
          body: {},
          answer: adminTokenSchema,
        });
        if (answer.ok) {
          const lines = [plain(`The token ${answer.value.name} opens nothing any more.`)];
          output.result({ token: answer.value }, lines);
        }
        return answer;
      }),
    );

  return new Command("token")
    .description("create, list or revoke tokens that may do part of what the service's own may")
    .addCommand(create)
    .addCommand(list)
    .addCommand(revoke);
}

const HELP = `
read looks at everything. manage-devices prepares, invites and removes devices and decides about
them as well: what an integration needs. Organizations, groups, licences, credentials and tokens are
for the service's own token alone.

Example:
  latchkey-service token create "Asset register" --permission manage-devices --out register.token
  latchkey-service --admin-token-file register.token list --state awaiting_invitation`;
