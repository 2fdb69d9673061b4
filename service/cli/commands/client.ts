import { rmSync } from "node:fs";
import { Command, Option } from "commander";
import { createdApplicationClientSchema } from "../../admin/schemas.ts";
import { succeed } from "../commandResult.ts";
import { organizationOption } from "../organizationOption.ts";
import type { Runner } from "../program.ts";
import { writeSecret } from "../secretFile.ts";
import { plain, toFacts } from "../table.ts";

interface ClientOptions {
  readonly org: string;
  readonly out?: string;
}

/** `latchkey-service client create`. */
export function clientCommand(run: Runner): Command {
  const create = new Command("create")
    .description("create the credential with which devices look up and answer invitations")
    .argument("<name>")
    .addOption(organizationOption())
    .addOption(
      new Option("--out <file>", "write it to this new file, for its owner only, and show nothing"),
    )
    .addHelpText("after", HELP)
    .action((name: string, { org, out }: ClientOptions) =>
      run(async ({ client, output }) => {
        // Before anything is created: a secret that cannot be kept would be lost.
        const reserved = out === undefined ? succeed(undefined) : writeSecret(out, "", "wx");
        if (!reserved.ok) return reserved;
        const answer = await client.call({
          method: "POST",
          path: ["organizations", org, "application-clients"],
          body: { name },
          answer: createdApplicationClientSchema,
        });
        if (!answer.ok) {
          if (out !== undefined) rmSync(out, { force: true });
          return answer;
        }
        const { clientSecret, ...created } = answer.value;
        // Named as in RFC 7591, which is what `latchkey credentials set` reads.
        const credential = { client_id: created.clientId, client_secret: clientSecret };
        if (out === undefined) {
          output.result({ client: created, credential }, [JSON.stringify(credential)]);
          return answer;
        }
        const written = writeSecret(out, `${JSON.stringify(credential)}\n`, "w");
        if (!written.ok) return written;
        output.result({ client: created, file: out }, [
          plain(`Created the client ${created.name} of ${created.organization.name}.`),
          ...toFacts([
            ["Client id", created.clientId],
            ["Credential", `${out} (readable by you alone; it is shown nowhere else)`],
          ]),
        ]);
        return answer;
      }),
    );

  return new Command("client")
    .description("create the credential of an application")
    .addCommand(create);
}

const HELP = `
The secret is shown this once and kept nowhere. On the device it goes into the keychain:
  latchkey credentials set --service ORIGIN --file credential.json

Examples:
  latchkey-service client create "Device image 2026" --org Acme --out credential.json
  latchkey-service client create Kiosk --org Acme | ssh kiosk latchkey credentials set`;
