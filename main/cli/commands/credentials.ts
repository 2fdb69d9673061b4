import { Command, Option } from "commander";
import {
  createCredentialDesk,
  readSecretFile,
  type CredentialCondition,
  type CredentialDesk,
} from "../../agent/credentialDesk.ts";
import { EXIT, EXIT_CODE } from "../../core/exitCode.ts";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import {
  chooseService,
  parseServiceOrigin,
  type ServiceOrigin,
  type ServicePolicy,
} from "../../core/serviceOrigin.ts";
import { readAll } from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandContext, CommandKit, Runner } from "../program.ts";
import { ask } from "../prompt.ts";
import { migrateCommand } from "./migrate.ts";

/** Far more than a credential, in UTF-16 units. */
const CREDENTIAL_MAX_LENGTH = 8_192;

interface ServiceOption {
  readonly service?: string;
}

/** `latchkey credentials set|status|clear|migrate`: the application credential, by stdin or file only. */
export function credentialsCommand(kit: CommandKit): Command {
  const { run, words, help } = kit;
  const service = (): Option =>
    new Option("--service <origin>", words.say("help.credentials.service"));
  const set = new Command("set")
    .description(words.say("help.credentials.set"))
    .addOption(service())
    .addOption(new Option("--file <file>", words.say("help.credentials.set.file")))
    .addHelpText("after", () => setHelp({ words, help }))
    .action((options: ServiceOption & { file?: string }) =>
      run((context) =>
        withDesk(context, options.service, async (desk, origin) => {
          const { output } = context;
          const text = await readCredential(context, options.file);
          if (!text.ok) return output.failure(text.failure);
          const stored = await desk.set(origin, text.value);
          if (!stored.ok) return output.failure(stored.failure);
          const client = plain(stored.value);
          output.result({ service: origin, clientId: stored.value }, [
            output.words.say("credentials.stored", { client, service: origin }),
          ]);
          return EXIT.ok;
        }),
      ),
    );

  const status = new Command("status")
    .description(words.say("help.credentials.status"))
    .addOption(service())
    .addHelpText("after", () =>
      help([words.say("help.credentials.status.asks")], ["latchkey credentials status --json"]),
    )
    .action((options: ServiceOption) =>
      run((context) =>
        withDesk(context, options.service, async (desk, origin, tier) => {
          const { output } = context;
          const found = await desk.condition(origin);
          if (found.kind === "missing" && output.mode === "json") {
            output.result({ service: origin, tier, state: found.code, detail: found.detail }, []);
            return EXIT_CODE[found.code];
          }
          if (found.kind === "missing") {
            output.result({}, describeMissing(found, tier, origin, words));
            return EXIT_CODE[found.code];
          }
          const client = plain(found.clientId);
          output.result({ service: origin, tier, state: "present", clientId: found.clientId }, [
            words.say("credentials.present", { client, service: origin, store: tier }),
          ]);
          return EXIT.ok;
        }),
      ),
    );

  const clear = new Command("clear")
    .description(words.say("help.credentials.clear"))
    .addOption(service())
    .addHelpText("after", () =>
      help(
        [words.say("help.credentials.clear.goes-on")],
        ["latchkey credentials clear --service https://licences.example.com"],
      ),
    )
    .action((options: ServiceOption) =>
      run((context) =>
        withDesk(context, options.service, async (desk, origin) => {
          const { output } = context;
          const removed = await desk.clear(origin);
          if (!removed.ok) return output.failure(removed.failure);
          const { existed } = removed.value;
          output.result({ service: origin, existed }, [
            words.say(existed ? "credentials.removed" : "credentials.none", { service: origin }),
          ]);
          return EXIT.ok;
        }),
      ),
    );

  return new Command("credentials")
    .description(words.say("help.credentials"))
    .addHelpText("after", () => help([words.say("help.credentials.what")]))
    .addCommand(set)
    .addCommand(status)
    .addCommand(clear)
    .addCommand(migrateCommand(kit));
}

async function withDesk(
  context: CommandContext,
  named: string | undefined,
  body: (
    desk: CredentialDesk,
    service: ServiceOrigin,
    tier: string,
  ) => ReturnType<Parameters<Runner>[0]>,
): ReturnType<Parameters<Runner>[0]> {
  const agent = await openAgent(context);
  if (!agent.ok) return context.output.failure(agent.failure);
  const { config, store, history } = agent.value;
  const service = pickService(named, config.policy, context.output.words);
  if (!service.ok) return context.output.failure(service.failure);
  return body(createCredentialDesk(store, history), service.value, store.tier);
}

function pickService(
  named: string | undefined,
  policy: ServicePolicy,
  words: CommandWords,
): Result<ServiceOrigin> {
  if (named === undefined) {
    const chosen = chooseService(undefined, policy);
    return chosen.ok || policy.services.length < 2
      ? chosen
      : fail("usage.invalid", { detail: words.say("usage.service.needed") });
  }
  const origin = parseServiceOrigin(named, policy);
  if (!origin.ok && origin.failure.code === "link.malformed") {
    return fail("usage.invalid", { detail: words.say("usage.service.origin") });
  }
  return origin.ok ? chooseService(origin.value, policy) : origin;
}

async function readCredential(
  context: CommandContext,
  file: string | undefined,
): Promise<Result<string>> {
  const { surroundings, deadline } = context;
  const { words } = context.output;
  if (file !== undefined) return readSecretFile(file);
  if (surroundings.stdin.isTTY) return deadline.pausedDuring(() => askCredential(context));
  const text = await readAll(surroundings.stdin, CREDENTIAL_MAX_LENGTH, deadline.signal);
  if (text === undefined)
    return fail("credentials.malformed", { detail: words.say("usage.never-ended") });
  return text.trim() === ""
    ? fail("credentials.malformed", { detail: words.say("usage.input-empty") })
    : succeed(text);
}

/** Client id and secret from a person; the secret is not echoed. */
async function askCredential({ surroundings, output }: CommandContext): Promise<Result<string>> {
  const clientId = await ask(surroundings, surroundings.words.say("prompt.client-id"));
  const clientSecret =
    clientId === undefined
      ? undefined
      : await ask(surroundings, surroundings.words.say("prompt.client-secret"), { hidden: true });
  return clientSecret === undefined
    ? fail("credentials.malformed", { detail: output.words.say("usage.nothing-entered") })
    : succeed(JSON.stringify({ client_id: clientId, client_secret: clientSecret }));
}

type Missing = Extract<CredentialCondition, { kind: "missing" }>;

function describeMissing(
  { code, detail }: Missing,
  store: string,
  service: string,
  words: CommandWords,
): string[] {
  const title = words.say(`error.${code}.title`);
  const more =
    detail === null ? `(${code})` : words.say("failure.detail", { code, detail: plain(detail) });
  return [
    words.say("credentials.missing", { title, store, service }),
    `  ${words.say(`error.${code}.advice`)}`,
    `  ${more}`,
  ];
}

function setHelp({ words, help }: Pick<CommandKit, "words" | "help">): string {
  const form = `${words.say("help.credentials.set.form")}
  {"client_id": "…", "client_secret": "…"}
${words.say("help.credentials.set.body")}
  "token_endpoint_auth_method": "client_secret_post"`;
  return help(
    [form, words.say("help.credentials.set.input")],
    [
      "latchkey credentials set --service https://licences.example.com < credential.json",
      "latchkey credentials set --file /run/secrets/credential.json",
    ],
  );
}
