import { Command, CommanderError, Option } from "commander";
import { DEFAULT_PORT } from "../config.ts";
import { createAdminClient, type AdminClient } from "./adminClient.ts";
import { defaultAdminTokenFile, readAdminToken } from "./adminToken.ts";
import { EXIT_CODE, EXIT_OK, type CommandResult } from "./commandResult.ts";
import { clientCommand } from "./commands/client.ts";
import { deviceCommand } from "./commands/device.ts";
import { groupCommand } from "./commands/group.ts";
import { invitationCommands } from "./commands/invitations.ts";
import { inviteCommand } from "./commands/invite.ts";
import { licenceCommand } from "./commands/licence.ts";
import { organizationCommand } from "./commands/organization.ts";
import { removeCommand } from "./commands/remove.ts";
import { templateCommand } from "./commands/template.ts";
import { tokenCommand } from "./commands/token.ts";
import { createOutput, type Output } from "./output.ts";
import { parseServiceOption } from "./serviceOption.ts";

/** What the command line gets from the process it runs in. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** What a command is handed. */
export interface CommandContext {
  readonly client: AdminClient;
  readonly output: Output;
  readonly stdin: NodeJS.ReadStream;
  /** Where questions are asked; everything else goes through `output`. */
  readonly stderr: NodeJS.WritableStream;
}

/** Does a command; its own output on success, the failure as its value. */
type CommandBody = (context: CommandContext) => Promise<CommandResult<unknown>>;

/** Registers a command's body; called by commander once its own arguments are parsed. */
export type Runner = (body: CommandBody) => Promise<void>;

/** The same for a command that needs no service. */
export type LocalRunner = (
  body: (context: Pick<CommandContext, "output">) => Promise<CommandResult<unknown>>,
) => Promise<void>;

const DEFAULT_SERVICE = `http://127.0.0.1:${DEFAULT_PORT}`;

interface GlobalOptions {
  readonly json?: boolean;
  readonly service: string;
  readonly adminTokenFile: string;
}

/** The command line as a value: `run` takes the arguments after the program's name. */
export function createProgram(surroundings: Surroundings): {
  run(args: readonly string[]): Promise<number>;
} {
  const { environment, stdout, stderr } = surroundings;
  let exitCode: number = EXIT_OK;

  const run: Runner = async (body) => {
    const { json, service, adminTokenFile } = program.opts<GlobalOptions>();
    const output = createOutput(surroundings, json === true ? "json" : "text");
    const origin = parseServiceOption(service);
    if (!origin.ok) {
      exitCode = output.failure(origin.failure);
      return;
    }
    const secret = readAdminToken(adminTokenFile);
    if (!secret.ok) {
      exitCode = output.failure(secret.failure);
      return;
    }
    if (secret.value.exposed) {
      output.note(
        "others may read the file of the administration token; take that from them with chmod 600",
      );
    }
    const client = createAdminClient({ origin: origin.value, token: secret.value.token });
    const result = await body({ client, output, stdin: surroundings.stdin, stderr });
    if (!result.ok) exitCode = output.failure(result.failure);
  };

  const runLocally: LocalRunner = async (body) => {
    const { json } = program.opts<GlobalOptions>();
    const output = createOutput(surroundings, json === true ? "json" : "text");
    const result = await body({ output });
    if (!result.ok) exitCode = output.failure(result.failure);
  };

  const program = new Command("latchkey-service")
    .description("Runs and administers the invitation service.")
    .addOption(
      new Option("--service <origin>", "the service to administer").default(
        environment["LATCHKEY_SERVICE"] || DEFAULT_SERVICE,
        `LATCHKEY_SERVICE, or ${DEFAULT_SERVICE}`,
      ),
    )
    .addOption(
      new Option("--admin-token-file <file>", "file with the administration token").default(
        defaultAdminTokenFile(environment),
        "LATCHKEY_ADMIN_TOKEN_FILE, or where the service keeps it",
      ),
    )
    .addOption(new Option("--json", "print one JSON object, versioned, for scripts"))
    .helpOption("-h, --help", "show help")
    .showHelpAfterError("Run it with --help for what it takes.")
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    })
    .exitOverride()
    .addHelpText("after", HELP_FOOTER);

  const commands = [
    // Does its work in main.ts; here it only shows in the list.
    new Command("run").description("run the service itself (see `latchkey-service run --help`)"),
    organizationCommand(run),
    licenceCommand(run),
    groupCommand(run),
    clientCommand(run),
    inviteCommand(run),
    templateCommand(runLocally),
    ...invitationCommands(run),
    removeCommand(run),
    deviceCommand(run),
    tokenCommand(run),
  ];
  for (const command of commands) program.addCommand(inherit(command, program));

  return {
    run: async (args) => {
      try {
        await program.parseAsync(args, { from: "user" });
        return exitCode;
      } catch (error) {
        return conclude(
          error,
          createOutput(surroundings, args.includes("--json") ? "json" : "text"),
        );
      }
    },
  };
}

/** Subcommands share output and error handling, and know the global options in their help. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  command.configureHelp({ showGlobalOptions: true });
  for (const child of command.commands) inherit(child, command);
  return command;
}

function conclude(error: unknown, output: Output): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT_OK;
    // Commander wrote its own words to standard error; a script gets an object all the same.
    if (output.mode === "json") {
      const advice = "Run it with --help for what it takes.";
      const text = error.message.replace(/^error: /, "");
      output.failure({ kind: "usage", code: "usage.invalid", text, advice });
    }
    return EXIT_CODE.usage;
  }
  return output.failure({
    kind: "internal",
    code: "internal.bug",
    text: `This program failed: ${error instanceof Error ? error.name : "unknown"}.`,
    advice: "Please report it with the command you ran.",
  });
}

const HELP_FOOTER = `
From nothing to the first invitation:
  latchkey-service run                       (in another terminal, or as a system service)
  latchkey-service org create Acme
  latchkey-service licence create "Press control" --org Acme
  latchkey-service group create Presses --org Acme --licence "Press control"
  latchkey-service client create "Device image 2026" --org Acme --out credential.json
  latchkey-service invite --org Acme --group Presses --inviter "Jo Meier" --email maria@example.com

Many devices at once:
  latchkey-service template --output devices.xlsx   (fill it in, then)
  latchkey-service invite --bulk devices.xlsx --org Acme --group Presses --inviter "Jo Meier" \\
    --output codes.xlsx

Organizations, groups and licences are named by id or by exact name.

Exit codes: 0 done, 1 a bug, 2 usage, 4 refused by the service, 5 the service cannot be reached.`;
