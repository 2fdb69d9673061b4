import { Command, Option } from "commander";
import {
  createCredentialDesk,
  readSecretFile,
  type CredentialDesk,
} from "../../agent/credentialDesk.ts";
import { EXIT, EXIT_CODE } from "../../core/exitCode.ts";
import { FAILURES } from "../../../messages/en/failures.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import {
  chooseService,
  parseServiceOrigin,
  type ServiceOrigin,
  type ServicePolicy,
} from "../../core/serviceOrigin.ts";
import { NEVER_ENDED, readAll } from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandContext, Runner } from "../program.ts";
import { ask } from "../prompt.ts";

/** Far more than a credential, in UTF-16 units. */
const CREDENTIAL_MAX_LENGTH = 8_192;

interface ServiceOption {
  readonly service?: string;
}

const SERVICE = "the service's origin; the configured default otherwise";

/** `latchkey credentials set|status|clear`: the application credential, by stdin or file only. */
export function credentialsCommand(run: Runner): Command {
  const set = new Command("set")
    .description("store the client credential this machine was given, in the keychain")
    .addOption(new Option("--service <origin>", SERVICE))
    .addOption(new Option("--file <file>", "read it from this file, readable by its owner only"))
    .addHelpText("after", SET_HELP)
    .action((options: ServiceOption & { file?: string }) =>
      run((context) =>
        withDesk(context, options.service, async (desk, service) => {
          const { output } = context;
          const text = await readCredential(context, options.file);
          if (!text.ok) return output.failure(text.failure);
          const stored = await desk.set(service, text.value);
          if (!stored.ok) return output.failure(stored.failure);
          output.result({ service, clientId: stored.value }, [
            `Stored the credential of client ${plain(stored.value)} for ${service}.`,
          ]);
          return EXIT.ok;
        }),
      ),
    );

  const status = new Command("status")
    .description("say whether the credential is there; never what it is")
    .addOption(new Option("--service <origin>", SERVICE))
    .addHelpText(
      "after",
      `
Asks the keychain, not the service. Exit code 0 where the credential is there, 6 otherwise; "state"
in JSON tells absent, locked, lost and unavailable apart.

Example:
  latchkey credentials status --json`,
    )
    .action((options: ServiceOption) =>
      run((context) =>
        withDesk(context, options.service, async (desk, service, tier) => {
          const { output } = context;
          const found = await desk.condition(service);
          if (found.kind === "missing" && output.mode === "json") {
            output.result({ service, tier, state: found.code, detail: found.detail }, []);
            return EXIT_CODE[found.code];
          }
          if (found.kind === "missing") {
            const title = FAILURES[`error.${found.code}.title`];
            const advice = FAILURES[`error.${found.code}.advice`];
            const why = found.detail === null ? "" : `: ${plain(found.detail)}`;
            output.result({}, [
              `${title} in ${tier} for ${service}.`,
              `  ${advice}`,
              `  (${found.code}${why})`,
            ]);
            return EXIT_CODE[found.code];
          }
          output.result({ service, tier, state: "present", clientId: found.clientId }, [
            `The credential of client ${plain(found.clientId)} for ${service} is in ${tier}.`,
          ]);
          return EXIT.ok;
        }),
      ),
    );

  const clear = new Command("clear")
    .description("remove the client credential from this machine")
    .addOption(new Option("--service <origin>", SERVICE))
    .addHelpText(
      "after",
      `
A device that is enrolled goes on working: it has a key of its own.

Example:
  latchkey credentials clear --service https://licences.example.com`,
    )
    .action((options: ServiceOption) =>
      run((context) =>
        withDesk(context, options.service, async (desk, service) => {
          const { output } = context;
          const removed = await desk.clear(service);
          if (!removed.ok) return output.failure(removed.failure);
          const { existed } = removed.value;
          output.result({ service, existed }, [
            existed ? `Removed the credential for ${service}.` : `There was none for ${service}.`,
          ]);
          return EXIT.ok;
        }),
      ),
    );

  return new Command("credentials")
    .description("store, check or remove the client credential of this machine")
    .addHelpText(
      "after",
      `
The client credential lets this machine look up and answer invitations of one service. Whoever runs
the service hands it out; \`latchkey credentials set --help\` shows its form.`,
    )
    .addCommand(set)
    .addCommand(status)
    .addCommand(clear);
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
  const { config, store } = agent.value;
  const service = pickService(named, config.policy);
  if (!service.ok) return context.output.failure(service.failure);
  return body(createCredentialDesk(store), service.value, store.tier);
}

function pickService(named: string | undefined, policy: ServicePolicy): Result<ServiceOrigin> {
  if (named === undefined) {
    const chosen = chooseService(undefined, policy);
    return chosen.ok || policy.services.length < 2
      ? chosen
      : fail("usage.invalid", { detail: "--service is needed: several services are configured" });
  }
  const origin = parseServiceOrigin(named, policy);
  if (!origin.ok && origin.failure.code === "link.malformed") {
    return fail("usage.invalid", {
      detail: "--service takes an origin such as https://example.com",
    });
  }
  return origin.ok ? chooseService(origin.value, policy) : origin;
}

async function readCredential(
  context: CommandContext,
  file: string | undefined,
): Promise<Result<string>> {
  const { surroundings, deadline } = context;
  if (file !== undefined) return readSecretFile(file);
  if (surroundings.stdin.isTTY) return deadline.pausedDuring(() => askCredential(context));
  const text = await readAll(surroundings.stdin, CREDENTIAL_MAX_LENGTH, deadline.signal);
  if (text === undefined) return fail("credentials.malformed", { detail: NEVER_ENDED });
  return text.trim() === ""
    ? fail("credentials.malformed", { detail: "standard input is empty" })
    : succeed(text);
}

/** Client id and secret from a person; the secret is not echoed. */
async function askCredential({ surroundings }: CommandContext): Promise<Result<string>> {
  const clientId = await ask(surroundings, "Client id: ");
  const clientSecret =
    clientId === undefined
      ? undefined
      : await ask(surroundings, "Client secret (not shown): ", { hidden: true });
  return clientSecret === undefined
    ? fail("credentials.malformed", { detail: "nothing was entered" })
    : succeed(JSON.stringify({ client_id: clientId, client_secret: clientSecret }));
}

const SET_HELP = `
The credential is JSON, named as in RFC 7591:
  {"client_id": "…", "client_secret": "…"}
and, where the service wants it in the body, "token_endpoint_auth_method": "client_secret_post".
It is read from standard input or --file, never from an argument; at a terminal it is asked for.

Examples:
  latchkey credentials set --service https://licences.example.com < credential.json
  latchkey credentials set --file /run/secrets/latchkey.json`;
