import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { Command, Option } from "commander";
import type { RequestEvent } from "../../agent/sessionRunner.ts";
import { EXIT, type ExitCode } from "../../core/exitCode.ts";
import type { SessionState } from "../../core/sessionState.ts";
import { conclude } from "../conclude.ts";
import { describeInvitation } from "../describe.ts";
import {
  readInvitationText,
  withInvitationInput,
  type InvitationSource,
} from "../invitationInput.ts";
import { openAgent } from "../openAgent.ts";
import type { CommandContext, Runner } from "../program.ts";

interface AcceptOptions {
  readonly file?: string;
  readonly name?: string;
  readonly yes?: boolean;
}

interface DeclineOptions {
  readonly file?: string;
  readonly reason?: string;
  readonly yes?: boolean;
}

const YES = new Option(
  "-y, --yes",
  "do not ask at a terminal; without a terminal nothing is asked",
);

/** `latchkey accept`: the command itself is the consent; at a terminal the card is shown first. */
export function acceptCommand(run: Runner): Command {
  return withInvitationInput(new Command("accept"))
    .description("accept an invitation for this machine")
    .addOption(new Option("--name <name>", "name of the device; the inviter's proposal otherwise"))
    .addOption(YES)
    .addHelpText(
      "after",
      `
Accepting again on the same machine gives the same answer and changes nothing.
Exit code 20: accepted, and an administrator has to approve; \`latchkey wait\` waits for it.

Examples:
  latchkey accept --name "Press line 4" < link.txt
  latchkey accept --json ABCD-EFGH-JKMN-PQRS`,
    )
    .action((argument: string | undefined, { file, name, yes }: AcceptOptions) =>
      run((context) =>
        answer(context, { argument, file }, yes === true, "Accept", (state) => ({
          kind: "accept",
          name: name ?? state.proposedName,
          idempotencyKey: randomUUID(),
        })),
      ),
    );
}

/** `latchkey decline`: final for this invitation. */
export function declineCommand(run: Runner): Command {
  return withInvitationInput(new Command("decline"))
    .description("decline an invitation, with an optional reason")
    .addOption(new Option("--reason <text>", "tell the inviter why, in at most 500 characters"))
    .addOption(YES)
    .addHelpText("after", `\nExample:\n  latchkey decline --reason "wrong device" < link.txt`)
    .action((argument: string | undefined, { file, reason, yes }: DeclineOptions) =>
      run((context) =>
        answer(context, { argument, file }, yes === true, "Decline", () => ({
          kind: "decline",
          reason: reason ?? null,
          idempotencyKey: randomUUID(),
        })),
      ),
    );
}

type CardState = Extract<SessionState, { kind: "card" }>;

async function answer(
  context: CommandContext,
  source: InvitationSource,
  yes: boolean,
  verb: "Accept" | "Decline",
  toEvent: (card: CardState) => RequestEvent,
): Promise<ExitCode> {
  const { output, surroundings } = context;
  const text = await readInvitationText(source, surroundings.stdin);
  if (!text.ok) return output.failure(text.failure);
  const agent = await openAgent(context);
  if (!agent.ok) return output.failure(agent.failure);
  const { runner } = agent.value;
  runner.request({ kind: "submit", text: text.value });
  const card = await runner.settled();
  // Anything but a card is an answer already: a failure, or what this machine was told before.
  if (card.kind !== "card") return conclude(card, agent.value, output);
  const asksPerson = !yes && output.mode === "text" && surroundings.stdin.isTTY;
  if (
    asksPerson &&
    !(await confirm(context, describeInvitation(card.opened, agent.value.machine), verb))
  ) {
    output.note("nothing was changed");
    return EXIT.ok;
  }
  runner.request(toEvent(card));
  return conclude(await runner.settled(), agent.value, output);
}

async function confirm(
  { surroundings }: CommandContext,
  lines: readonly string[],
  verb: string,
): Promise<boolean> {
  surroundings.stderr.write(lines.map((line) => `${line}\n`).join(""));
  const prompt = createInterface({ input: surroundings.stdin, output: surroundings.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${verb} this invitation? [y/N] `)).trim());
  } finally {
    prompt.close();
  }
}
