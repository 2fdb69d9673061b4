import { randomUUID } from "node:crypto";
import { Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import type { Agent } from "../../agent/createAgent.ts";
import type { RequestEvent } from "../../agent/sessionRunner.ts";
import { parseName, parseReason } from "../../core/answerInput.ts";
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
import { plain } from "../output.ts";
import type { CommandContext, CommandKit } from "../program.ts";
import { confirm } from "../prompt.ts";

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

function yesOption(words: CommandWords): Option {
  return new Option("-y, --yes", words.say("help.option.yes"));
}

/** `latchkey accept`: the command itself is the consent; at a terminal the card is shown first. */
export function acceptCommand({ run, words, help }: CommandKit): Command {
  return withInvitationInput(new Command("accept"), words)
    .description(words.say("help.accept"))
    .addOption(new Option("--name <name>", words.say("help.accept.name")))
    .addOption(yesOption(words))
    .addHelpText("after", () =>
      help(
        [words.say("help.accept.consent"), words.say("help.accept.exit-codes")],
        [
          `latchkey accept --name "Press line 4" < link.txt`,
          "latchkey accept --json ABCD-EFGH-JKMN-PQRS",
        ],
      ),
    )
    .action((argument: string | undefined, { file, name, yes }: AcceptOptions) =>
      run(async (context) => {
        // Also where the machine keeps the name it has: what was said is wrong all the same.
        const named = name === undefined ? undefined : parseName(name);
        if (named?.ok === false) return context.output.failure(named.failure);
        return withInvitation(context, { argument, file }, (text, agent) => {
          const nameOf = (card: CardState): string => name ?? card.proposedName;
          return answer(context, text, agent, {
            yes: yes === true,
            question: words.say("answer.accept.question"),
            addition: (card) =>
              card.opened.invitation.effect === "create"
                ? [words.say("answer.accept.name", { name: plain(nameOf(card)) })]
                : [words.say("answer.accept.keeps-name")],
            toEvent: (card) => ({
              kind: "accept",
              name: nameOf(card),
              idempotencyKey: randomUUID(),
            }),
          });
        });
      }),
    );
}

/** `latchkey decline`: final for this invitation. */
export function declineCommand({ run, words, help }: CommandKit): Command {
  return withInvitationInput(new Command("decline"), words)
    .description(words.say("help.decline"))
    .addOption(new Option("--reason <text>", words.say("help.decline.reason")))
    .addOption(yesOption(words))
    .addHelpText("after", () =>
      help(
        [words.say("help.decline.final")],
        [`latchkey decline --reason "wrong device" < link.txt`],
      ),
    )
    .action((argument: string | undefined, { file, reason, yes }: DeclineOptions) =>
      run(async (context) => {
        const { output } = context;
        const because = parseReason(reason ?? null);
        if (!because.ok) return output.failure(because.failure);
        return withInvitation(context, { argument, file }, async (text, agent) => {
          // Submitting what this machine has accepted asks for that answer again; here it is none.
          const found = await agent.inspect(text);
          if (!found.ok) return output.failure(found.failure);
          if (found.value.invitation.state !== "pending") {
            const detail = output.words.say("answer.by-this-machine");
            return output.failure({ code: "invitation.used", detail });
          }
          return answer(context, text, agent, {
            yes: yes === true,
            question: words.say("answer.decline.question"),
            addition: () => [],
            toEvent: () => ({
              kind: "decline",
              reason: because.value,
              idempotencyKey: randomUUID(),
            }),
          });
        });
      }),
    );
}

async function withInvitation(
  context: CommandContext,
  source: InvitationSource,
  body: (text: string, agent: Agent) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { output } = context;
  const text = await readInvitationText(source, context);
  if (!text.ok) return output.failure(text.failure);
  const agent = await openAgent(context);
  return agent.ok ? body(text.value, agent.value) : output.failure(agent.failure);
}

type CardState = Extract<SessionState, { kind: "card" }>;

interface Answering {
  readonly yes: boolean;
  readonly question: string;
  /** What the person is shown beside the card. */
  readonly addition: (card: CardState) => readonly string[];
  readonly toEvent: (card: CardState) => RequestEvent;
}

async function answer(
  context: CommandContext,
  text: string,
  agent: Agent,
  answering: Answering,
): Promise<ExitCode> {
  const { output, surroundings, deadline } = context;
  const { runner, machine } = agent;
  runner.request({ kind: "submit", text });
  const card = await runner.settled();
  // Anything but a card is an answer already: a failure, or what this machine was told before.
  if (card.kind !== "card") return conclude(card, agent, output);
  if (!answering.yes && output.mode !== "json" && surroundings.stdin.isTTY) {
    const lines = [
      ...describeInvitation(card.opened, machine, output.words),
      ...answering.addition(card),
    ];
    surroundings.stderr.write(lines.map((line) => `${line}\n`).join(""));
    const agreed = await deadline.pausedDuring(() => confirm(surroundings, answering.question));
    if (!agreed) {
      output.note(output.words.say("answer.nothing-changed"));
      return EXIT.invitation;
    }
  }
  runner.request(answering.toEvent(card));
  return conclude(await runner.settled(), agent, output);
}
