import { Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { TIERS, type CredentialPlace, type Moved, type Tier } from "../../agent/credentialPlace.ts";
import { EXIT } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { offering } from "../offering.ts";
import { openAgent, tellProgress } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";

interface MigrateOptions {
  readonly to?: string;
  readonly from?: string;
}

/** `latchkey credentials migrate`: all secrets of this machine into another tier, by one switch. */
export function migrateCommand({ run, words, help }: CommandKit): Command {
  const tiers = TIERS.join(", ");
  return new Command("migrate")
    .description(words.say("help.credentials.migrate"))
    .addOption(
      offering(
        new Option("--to <store>", words.say("help.credentials.migrate.to", { tiers })),
        TIERS,
      ),
    )
    .addOption(
      offering(new Option("--from <store>", words.say("help.credentials.migrate.from")), TIERS),
    )
    .addHelpText("after", () =>
      help(
        [words.say("help.credentials.migrate.how"), words.say("help.credentials.migrate.key")],
        [
          "latchkey credentials migrate --to encrypted-file",
          "latchkey credentials migrate --to os-keychain --json",
        ],
      ),
    )
    .action((options: MigrateOptions) =>
      run(async (context) => {
        const { output } = context;
        const to = parseTier("--to", options.to, output.words);
        if (!to.ok) return output.failure(to.failure);
        const named = options.from;
        const from =
          named === undefined ? succeed(undefined) : parseTier("--from", named, output.words);
        if (!from.ok) return output.failure(from.failure);
        const opened = await openAgent(context);
        if (!opened.ok) return output.failure(opened.failure);
        const { credentialPlace: place, config, moveCredentials } = opened.value;
        const moved = await moveCredentials(to.value, from.value, () =>
          tellProgress(context, "waiting-for-turn"),
        );
        if (!moved.ok) return output.failure(moved.failure);
        const { leftBehind, ...result } = moved.value;
        if (leftBehind !== null) output.warn(leftBehind);
        const agrees = place.configured === to.value;
        output.result(
          {
            ...result,
            leftBehind: leftBehind === null ? null : result.from,
            configuration: { file: config.file, credentialStore: place.configured, agrees },
          },
          describeMove(moved.value, place, output.words),
        );
        return EXIT.ok;
      }),
    );
}

function parseTier(option: string, text: string | undefined, words: CommandWords): Result<Tier> {
  if (text === undefined) {
    return fail("usage.invalid", { detail: words.say("usage.option-argument", { option }) });
  }
  const tier = TIERS.find((known) => known === text);
  return tier === undefined
    ? fail("usage.invalid", { detail: `${option}: ${TIERS.join(", ")}` })
    : succeed(tier);
}

function describeMove(
  { from, to, changed, moved, lost, leftBehind }: Moved,
  place: CredentialPlace,
  words: CommandWords,
): string[] {
  const count = moved.length;
  const done =
    from === to
      ? words.say("credentials.renewed", { count, store: to })
      : words.say("credentials.moved", { count, from: from ?? "", store: to });
  return [
    changed ? done : words.say("credentials.not-moved", { store: to }),
    ...(lost.length > 0 ? [words.say("credentials.lost-before", { count: lost.length })] : []),
    ...(leftBehind !== null && from !== null
      ? [words.say("credentials.left-behind", { store: from })]
      : []),
    ...describeDisagreement(to, place.configured, words),
  ];
}

/** What counts, and that the configuration says otherwise; for `status` too. */
export function describeDisagreement(store: Tier, configured: Tier, words: CommandWords): string[] {
  if (store === configured) return [];
  const setting = plain(`"credentialStore": "${store}"`);
  return [words.say("credentials.disagreement", { store, configured, setting })];
}
