import { Command } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import type { Agent } from "../../agent/createAgent.ts";
import { EXIT } from "../../core/exitCode.ts";
import { assertNever } from "../../core/result.ts";
import { table, toTime } from "../describe.ts";
import { openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";

type Entry = ReturnType<Agent["history"]["entries"]>[number];

/** `latchkey history`: what happened on this machine; asks nobody and changes nothing. */
export function historyCommand({ run, words, help }: CommandKit): Command {
  return new Command("history")
    .description(words.say("help.history"))
    .addHelpText("after", () =>
      help([words.say("help.history.what")], ["latchkey history", "latchkey history --json"]),
    )
    .action(() =>
      run(async (context) => {
        const { output } = context;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        const { history } = agent.value;
        const entries = history.entries().toReversed();
        output.result(
          { history: entries },
          entries.length === 0
            ? [output.words.say("history.nothing")]
            : describe(entries, output.words),
        );
        return EXIT.ok;
      }),
    );
}

function describe(entries: readonly Entry[], words: CommandWords): string[] {
  return table(
    entries.map((entry) => [toTime(entry.at, words), { own: describeEvent(entry, words) }]),
  );
}

function describeEvent({ event, ...entry }: Entry, { say }: CommandWords): string {
  const unknown = "\u2014";
  const organization = plain(entry.organization ?? unknown);
  const device = plain(entry.deviceName ?? unknown);
  const service = plain(entry.serviceOrigin ?? unknown);
  switch (event) {
    case "rotated":
    case "credential_stored":
    case "service_confirmed":
      return say(`history.${event}`, { service });
    case "declined":
      return say("history.declined", { organization });
    case "accepted":
    case "joined":
    case "waiting":
    case "approved":
    case "rejected":
    case "renamed":
    case "rename_queued":
    case "left":
      return say(`history.${event}`, { device, organization });
    default:
      return assertNever(event);
  }
}
